import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const SHEET_PART = /^xl\/worksheets\/[^/]+\.xml$/;
/** What a cell with content has inside: a value, a text of its own, a formula. */
const CONTENT = ['<v>', '<v ', '<is>', '<f>', '<f '];
const ROW_END = '</row>';
const EMPTY_CELL = /^<c[\s/]/;

/** Whether the library refused a sheet for the area that its cells span. */
export function spansTooMuch(error: unknown): boolean {
  return /over the \d+ limit/.test(String(error));
}

/**
 * The file without the rows below the last content of each sheet, and without the cells behind the last content of
 * each row: a format put on a whole column's or row's cells can make a sheet of 300 rows span a million.
 */
export function withoutEmptyTails(xlsx: Uint8Array): Uint8Array {
  const parts = unzipSync(xlsx);
  for (const [name, part] of Object.entries(parts)) {
    if (SHEET_PART.test(name)) parts[name] = strToU8(cutRows(cutTail(strFromU8(part))));
  }
  return zipSync(parts, { level: 0 });
}

function cutTail(xml: string): string {
  const last = Math.max(...CONTENT.map((mark) => xml.lastIndexOf(mark)));
  const from =
    last < 0
      ? xml.indexOf('<sheetData>') + '<sheetData>'.length
      : xml.indexOf(ROW_END, last) + ROW_END.length;
  const to = xml.indexOf('</sheetData>', from);
  return to < 0 ? xml : xml.slice(0, from) + xml.slice(to);
}

function cutRows(xml: string): string {
  const kept: string[] = [];
  let at = 0;
  for (let end = xml.indexOf(ROW_END); end >= 0; end = xml.indexOf(ROW_END, at)) {
    kept.push(xml.slice(at, lastContent(xml, end)), ROW_END);
    at = end + ROW_END.length;
  }
  return kept.join('') + xml.slice(at);
}

/** Where a row's last cell with content ends; the row ends at `end`. */
function lastContent(xml: string, end: number): number {
  let at = end;
  while (xml.endsWith('/>', at)) {
    const cell = xml.lastIndexOf('<', at - 1);
    if (!EMPTY_CELL.test(xml.slice(cell, cell + 3))) break;
    at = cell;
  }
  return at;
}
