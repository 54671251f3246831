import type { CellValue, MergedBlock } from './raw';
import type { Table, TablePart } from './table';
import { TABLE_KEYS, type TableKey } from './tables';

/** A header cell, in 0-based sheet coordinates. */
export interface HeaderCell {
  readonly header: string;
  readonly row: number;
  readonly column: number;
}

/** What the reader saw of one list of a registry sheet, for the structural rules and for the mapping view. */
export interface SheetReading {
  readonly sheet: string;
  readonly table: TableKey;
  /** 0..1: share of the table's weight that the headers matched. */
  readonly certainty: number;
  /** The clerk who sent it does not see it. */
  readonly isHidden: boolean;
  /** A clerk has said how it is read. */
  readonly isDecided: boolean;
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
  /** 0-based sheet rows, ends included, that say the header again or number its columns. */
  readonly repeatedRows: readonly {
    readonly first: number;
    readonly last: number;
    readonly kind: 'header' | 'numbering';
  }[];
  /** Cells that say “as above”, by column; 0-based sheet rows and column. */
  readonly dittoMarks: readonly {
    readonly header: string;
    readonly column: number;
    readonly rows: readonly number[];
  }[];
  /** 0-based sheet columns that say where a merged row comes from. */
  readonly provenance: { readonly file: number; readonly row: number } | null;
  /** Merged blocks inside the data. */
  readonly merges: readonly (MergedBlock & { readonly header: string | null; readonly value: CellValue })[];
}

/** A sheet that holds a list which is not read. */
export interface UnreadSheet {
  readonly sheet: string;
  readonly isHidden: boolean;
  /**
   * `unknown`: no table fits. `alike`: two fit alike, and somebody has to say which it is. `own`: it says that it is
   * one of the sheets that the program writes, but has lost the program's mark. `copy`: a hidden sheet that repeats
   * rows of one in sight.
   */
  readonly reason: 'unknown' | 'alike' | 'own' | 'copy';
  /** The tables that it may be, the nearest first; none where no header is known. */
  readonly tables: readonly TableKey[];
  /** Headers of columns of the nearest table that were recognised, and of required ones that were not. */
  readonly recognised: readonly string[];
  readonly missing: readonly string[];
  /** The table that the sheet's name or a title says it is. */
  readonly named: TableKey | null;
}

/** Every registry table of a workbook. Tables that were not submitted are absent. */
export interface Registry {
  readonly workbook: string;
  readonly tables: { readonly [K in TableKey]?: Table<K> };
  readonly readings: readonly SheetReading[];
  /** Sheets that hold lists which are not read. */
  readonly unread: readonly UnreadSheet[];
}

/** A table by a key that is not known beforehand. */
export function tableOf({ tables }: Pick<Registry, 'tables'>, key: TableKey): Table | undefined {
  const byKey: Readonly<Partial<Record<TableKey, Table>>> = tables;
  return byKey[key];
}

/** Every table that was submitted, in the order in which tables are declared. */
export function tablesOf(registry: Pick<Registry, 'tables'>): Table[] {
  return TABLE_KEYS.flatMap((key) => tableOf(registry, key) ?? []);
}

/** What was read of the sheet that a part of a table comes from. */
export function readingOf(
  { readings }: Pick<Registry, 'readings'>,
  { sheet, headerRow }: Pick<TablePart, 'sheet' | 'headerRow'>,
): SheetReading | undefined {
  return readings.find((reading) => reading.sheet === sheet && reading.headerRow === headerRow);
}

/** Tables by their keys; whoever takes one is noted to have looked at it. */
export function tablesByKey(tables: readonly Table[]): Registry['tables'] {
  const byKey = {};
  for (const table of tables)
    Object.defineProperty(byKey, table.key, { enumerable: true, get: () => table.noteRead() });
  return byKey;
}
