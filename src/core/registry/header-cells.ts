import { normaliseHeader, withoutUnit } from './header-text';
import { rawValue, type RawSheet } from './raw';
import type { HeaderCell } from './registry';

/** A header cell with the normalised names it may go by, most telling first. */
export interface NamedHeader extends HeaderCell {
  readonly names: readonly string[];
  /** The same without a bracketed unit at the end. */
  readonly unitless: readonly string[];
}

/**
 * The header of each column over one or two rows of the used range: the lowest text of the column, for a group
 * heading gives way to what stands under it. Columns without a header are absent.
 */
export function headerCells(sheet: RawSheet, firstRow: number, depth: number): Map<number, NamedHeader> {
  const cells = new Map<number, NamedHeader>();
  for (let column = 0; column < sheet.columns.length; column++) {
    for (let row = firstRow + depth - 1; row >= firstRow; row--) {
      const header = headerText(sheet, row, column);
      if (header === null) continue;
      const group = row > firstRow ? groupHeading(sheet, firstRow, column) : null;
      cells.set(column, {
        header,
        row: sheet.firstRow + row,
        column: sheet.firstColumn + column,
        ...namesOf(header, group),
      });
      break;
    }
  }
  return cells;
}

/** The headers of a sheet from left to right, as they are compared: equal for equal headers, whatever the rows. */
export function signatureOf(cells: ReadonlyMap<number, NamedHeader>): string {
  return [...cells.values()].map(({ names }) => names[0] ?? '').join('|');
}

/** A cell of the used range as a header would fill it: its text, or null. */
export function headerText(sheet: RawSheet, row: number, column: number): string | null {
  const raw = sheet.columns[column];
  const value = raw ? rawValue(raw, row) : null;
  return typeof value === 'string' && normaliseHeader(value) !== '' ? value : null;
}

/** The text of the merged block of the upper header row that stands over a column. */
function groupHeading(sheet: RawSheet, row: number, column: number): string | null {
  const sheetRow = sheet.firstRow + row;
  const sheetColumn = sheet.firstColumn + column;
  const block = sheet.merges.find(
    ({ top, left, bottom, right }) =>
      top === sheetRow && bottom === sheetRow && left <= sheetColumn && sheetColumn <= right,
  );
  return block ? headerText(sheet, row, block.left - sheet.firstColumn) : null;
}

/** 姓名 under the heading 户主 is 户主姓名 before it is 姓名. */
function namesOf(header: string, group: string | null): Pick<NamedHeader, 'names' | 'unitless'> {
  const own = normaliseHeader(header);
  const names = group === null ? [own] : [normaliseHeader(group) + own, own];
  return { names, unitless: names.map(withoutUnit) };
}
