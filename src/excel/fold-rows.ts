import type { RowGroup } from '../core/report';
import { supports } from './requirements';

/** Outlines came with this set; without it rows stay as they are, all in view. */
const OUTLINE_API = '1.10';

/** Groups rows, the outer groups with the inner ones, and folds them. */
export function groupAndFold(sheet: Excel.Worksheet, groups: readonly RowGroup[]): void {
  const filled = groups.filter(({ rows }) => rows > 0);
  if (filled.length === 0 || !supports(OUTLINE_API)) return;
  for (const { row, rows } of filled) {
    sheet.getRange(`${row + 1}:${row + rows}`).group('ByRows');
  }
  // One level of rows, columns as they are.
  sheet.showOutlineLevels(1, 0);
}

/** Groups columns that are for working at the screen, and leaves them in view. */
export function groupColumns(sheet: Excel.Worksheet, from: number, count: number): void {
  if (count > 0 && supports(OUTLINE_API))
    sheet.getRangeByIndexes(0, from, 1, count).getEntireColumn().group('ByColumns');
}
