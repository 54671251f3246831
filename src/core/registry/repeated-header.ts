import type { HeaderCandidate } from './header-candidates';
import { headerText } from './header-cells';
import { normaliseHeader } from './header-text';
import { isNumbering } from './numbering-row';
import { CellKind, type RawSheet } from './raw';

/** Rows that are no data, told once. Rows are indexes of the used range, ends included. */
export interface RepeatedRows {
  readonly first: number;
  readonly last: number;
  readonly kind: 'header' | 'numbering';
}

/** Share of a row's cells that say what the header says over the same column. */
const MOST = 0.6;
/** Titles and blank rows above a header that stands in the middle of a sheet are at most so many. */
const MOST_TITLES = 4;
const TITLE_CELLS = 2;

/**
 * Where a row says a list's header again: all rows of that header, its titles, and a row below it that numbers the
 * columns. Null where it says another one.
 */
export function repeatedAt(sheet: RawSheet, header: HeaderCandidate, row: number): RepeatedRows[] | null {
  if (!saysAgain(sheet, header, row)) return null;
  const depth = header.lastRow - header.firstRow;
  let [first, last] = [row, row];
  while (row - first < depth && saysAgain(sheet, header, first - 1)) first -= 1;
  while (last - first < depth && saysAgain(sheet, header, last + 1)) last += 1;
  return [
    { first: topOfTitles(sheet, first, header.lastRow + 1), last, kind: 'header' },
    ...numberingBelow(sheet, last),
  ];
}

/** The row below a header that numbers its columns. */
export function numberingBelow(sheet: RawSheet, headerRow: number): RepeatedRows[] {
  const row = headerRow + 1;
  return row < sheet.rowCount && isNumbering(sheet, row)
    ? [{ first: row, last: row, kind: 'numbering' }]
    : [];
}

/** The first of the titles and blank rows above a row, none of them above `least`. */
export function topOfTitles(sheet: RawSheet, row: number, least: number): number {
  let top = row;
  while (top > least && top > row - MOST_TITLES && isTitle(sheet, top - 1)) top -= 1;
  return top;
}

/** Nothing but a text or two. */
export function isTitle({ columns }: RawSheet, row: number): boolean {
  const filled = columns.filter(({ kinds }) => kinds[row] !== CellKind.blank);
  return filled.length <= TITLE_CELLS && filled.every(({ kinds }) => kinds[row] === CellKind.text);
}

function saysAgain(sheet: RawSheet, { firstRow, lastRow }: HeaderCandidate, row: number): boolean {
  let filled = 0;
  let same = 0;
  sheet.columns.forEach(({ kinds }, column) => {
    if ((kinds[row] ?? CellKind.blank) === CellKind.blank) return;
    filled += 1;
    const said = headerText(sheet, row, column);
    if (said === null) return;
    for (let above = firstRow; above <= lastRow; above++) {
      const text = headerText(sheet, above, column);
      if (text === null || normaliseHeader(text) !== normaliseHeader(said)) continue;
      same += 1;
      return;
    }
  });
  return filled > 0 && same >= filled * MOST;
}
