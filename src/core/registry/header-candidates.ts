import { headerCells, headerText, type NamedHeader } from './header-cells';
import type { RawSheet } from './raw';

/** Rows that could be a header. Rows are indexes of the used range. */
export interface HeaderCandidate {
  readonly firstRow: number;
  readonly lastRow: number;
  /** By column of the used range; columns without a header are absent. */
  readonly cells: ReadonlyMap<number, NamedHeader>;
}

/** Titles, notes and blank rows above a header are at most so many. */
const DEEPEST_HEADER = 30;
/** Group headings stand over headings that stand over columns. */
const DEPTHS = [1, 2, 3];
const ENOUGH_HEADERS = 2;

/** Every row, or rows one below the other, that could be a header; near the top, or near another row. */
export function* headerCandidates(sheet: RawSheet, from = 0): Generator<HeaderCandidate> {
  const end = Math.min(from + DEEPEST_HEADER, sheet.rowCount);
  for (let row = from; row < end; row++) yield* candidatesAt(sheet, row);
}

/** Those that begin in a row. */
export function* candidatesAt(sheet: RawSheet, row: number): Generator<HeaderCandidate> {
  for (const depth of DEPTHS) {
    if (row + depth > sheet.rowCount) continue;
    const cells = headerCells(sheet, row, depth);
    if (cells.size >= ENOUGH_HEADERS) yield { firstRow: row, lastRow: row + depth - 1, cells };
  }
}

/** The texts of a row: what a title above a header says. */
export function textsOfRow(sheet: RawSheet, row: number): string[] {
  return sheet.columns.flatMap((_, column) => headerText(sheet, row, column) ?? []);
}
