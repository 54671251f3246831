import type { CellValue, MergedBlock } from './raw';
import type { Table } from './table';
import type { TableKey } from './tables';

/** A header cell, in 0-based sheet coordinates. */
export interface HeaderCell {
  readonly header: string;
  readonly row: number;
  readonly column: number;
}

/** What the reader saw of one registry sheet, for the structural rules and for the mapping view. */
export interface SheetReading {
  readonly sheet: string;
  readonly table: TableKey;
  /** 0..1: share of the table's weight that the headers matched. */
  readonly certainty: number;
  /** 0-based row of the last header row. */
  readonly headerRow: number;
  readonly mapped: ReadonlyMap<string, HeaderCell>;
  readonly missing: readonly string[];
  readonly unknown: readonly HeaderCell[];
  /** Headers that map to a field already taken. */
  readonly repeated: readonly (HeaderCell & { readonly field: string })[];
  /** 0-based sheet rows. */
  readonly blankRows: readonly number[];
  readonly subtotalRows: readonly { readonly row: number; readonly label: string }[];
  /** 0-based sheet columns that say where a merged row comes from. */
  readonly provenance: { readonly file: number; readonly row: number } | null;
  /** Merged blocks inside the data. */
  readonly merges: readonly (MergedBlock & { readonly header: string | null; readonly value: CellValue })[];
}

/** Every registry table of a workbook. Tables that were not submitted are absent. */
export interface Registry {
  readonly workbook: string;
  readonly tables: { readonly [K in TableKey]?: Table<K> };
  readonly readings: readonly SheetReading[];
}

/** Tables by their keys; whoever takes one is noted to have looked at it. */
export function tablesByKey(tables: readonly Table[]): Registry['tables'] {
  const byKey = {};
  for (const table of tables)
    Object.defineProperty(byKey, table.key, { enumerable: true, get: () => table.noteRead() });
  return byKey;
}
