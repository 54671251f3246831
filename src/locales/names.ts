/** What may be told of where something is: a name that is not known is no name between empty quotation marks. */
type Name = string | number | undefined;

/** A name as it is quoted; the other word where it is not known. */
function quoted(name: Name, before: string, otherwise: string): string {
  return isKnown(name) ? `${before}“${name}”` : otherwise;
}

export const ZH = {
  file: (name: Name): string => quoted(name, '', '这个文件'),
  sheet: (name: Name): string => quoted(name, '工作表', '有一张工作表'),
  record: (name: Name): string => quoted(name, '隐藏表', '一张隐藏表'),
  year: (year: Name): string => (isKnown(year) ? `${year} 年度的` : '有一个年度的'),
  cell: (address: Name): string => (isKnown(address) ? `单元格 ${address} ` : '一个单元格'),
};

export const EN = {
  file: (name: Name): string => quoted(name, '', 'the file'),
  sheet: (name: Name): string => quoted(name, 'sheet ', 'a sheet'),
  record: (name: Name): string => quoted(name, 'the hidden sheet ', 'a hidden sheet'),
  year: (year: Name): string => (isKnown(year) ? String(year) : 'a year'),
  cell: (address: Name): string => (isKnown(address) ? `cell ${address}` : 'a cell'),
};

/** At the beginning of a sentence. */
export function first(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whether there is anything to be named. */
export function isKnown(value: Name): value is string | number {
  return value !== undefined && String(value).trim() !== '';
}
