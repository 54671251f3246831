import { CellKind, rawValue, type RawSheet } from './raw';

const NOTE =
  /^(?:填表|填报|制表|审核|审批|负责人|单位负责人|分管领导|主管|经办|报送|联系人|联系电话|备注|说明|注)[^:：]{0,12}[:：]|^注[\d一二三四五、.]/;
/** A note under the table fills a cell or two (填表人: … 审核: …), a data row more. */
const NOTE_CELLS = 4;

/** Whether a row is a note under the table (填表人:…, 注:…) and no data. */
export function isNote(sheet: RawSheet, row: number): boolean {
  let filled = 0;
  let first: string | null = null;
  for (const column of sheet.columns) {
    if (column.kinds[row] === CellKind.blank) continue;
    filled += 1;
    if (filled > NOTE_CELLS) return false;
    const value = rawValue(column, row);
    first ??= typeof value === 'string' ? value.trim() : '';
  }
  return first !== null && NOTE.test(first);
}
