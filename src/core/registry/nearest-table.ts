import { headerCandidates } from './find-header';
import { mapHeader } from './map-header';
import { CellKind, type RawSheet } from './raw';
import { fieldOf, TABLE_KEYS, type FieldKey, type TableKey } from './tables';

/** The table that a sheet comes nearest to, and what it lacks of it. */
export interface NearestTable {
  readonly table: TableKey;
  /** Headers of the required columns that were not found. */
  readonly missing: readonly string[];
}

/** Of a sheet that is no registry sheet as it stands; null where none of its headers is known. */
export function nearestTable(sheet: RawSheet): NearestTable | null {
  let best: { readonly table: TableKey; readonly found: number; readonly missing: readonly string[] } | null =
    null;
  for (const { cells } of headerCandidates(sheet)) {
    for (const table of TABLE_KEYS) {
      const { columns, missing } = mapHeader(table, cells);
      const isNearer =
        !best ||
        columns.size > best.found ||
        (columns.size === best.found && missing.length < best.missing.length);
      if (columns.size > 0 && isNearer) best = { table, found: columns.size, missing };
    }
  }
  if (!best) return null;
  const { table, missing } = best;
  return { table, missing: missing.map((field) => fieldOf(table, field as FieldKey).header) };
}

/** Cells that a row of a list fills at least, and rows that make a list: its header and a first entry. */
const LIST_CELLS = 3;
const LIST_ROWS = 2;

/** A list has rows of several cells; a page of notes has sentences. */
export function looksLikeList({ columns, rowCount }: RawSheet): boolean {
  let rows = 0;
  for (let row = 0; row < rowCount && rows < LIST_ROWS; row++) {
    const filled = columns.filter(({ kinds }) => kinds[row] !== CellKind.blank).length;
    if (filled >= LIST_CELLS) rows += 1;
  }
  return rows >= LIST_ROWS;
}
