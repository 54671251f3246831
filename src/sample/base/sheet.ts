import {
  askedFieldsOf,
  TABLES,
  type FieldKey,
  type FieldType,
  type MergedBlock,
  type TableKey,
} from '../../core/registry';

/** What a cell holds. Dates are serial days of the 1900 system in a column of format `date`. */
export type SampleCell = string | number | null;

/** How a column is shown: text `@`, count `0`, amount `0.00`, date `yyyy-mm-dd`, plain as it comes. */
export type SampleFormat = 'text' | 'count' | 'amount' | 'date' | 'plain';

export interface SampleColumn {
  /** The field's key in the registry; for the sheets that steer the program, the header. */
  readonly key: string;
  header: string;
  readonly format: SampleFormat;
  readonly cells: SampleCell[];
}

/** One sheet as plain data, column by column. */
export interface SampleSheet {
  readonly name: string;
  /** null: a sheet that steers the program, not a registry table. */
  readonly table: TableKey | null;
  columns: SampleColumn[];
  rows: number;
  /** Rows above the header row: a title, a group heading. */
  above: readonly (readonly SampleCell[])[];
  /** In 0-based sheet coordinates, ends included. */
  merges: MergedBlock[];
}

export type SampleRow<K extends TableKey> = Readonly<Partial<Record<FieldKey<K>, SampleCell>>>;

const FORMATS: Record<FieldType, SampleFormat> = {
  text: 'text',
  enum: 'text',
  id18: 'text',
  uscc: 'text',
  vcode: 'text',
  phone: 'text',
  bool: 'text',
  int: 'count',
  year: 'count',
  num: 'plain',
  money: 'amount',
  date: 'date',
};

/** An empty sheet with the columns that the registry declares for the table. */
function emptySheet(table: TableKey): SampleSheet {
  const columns = askedFieldsOf(table).map(([key, { header, type }]) => ({
    key,
    header,
    format: FORMATS[type],
    cells: [],
  }));
  return { name: TABLES[table].sheet, table, columns, rows: 0, above: [], merges: [] };
}

/** Collects rows into the columns of a registry sheet; fields left out stay blank. */
export class SheetBuilder<K extends TableKey> {
  private readonly sheet: SampleSheet;

  constructor(table: K) {
    this.sheet = emptySheet(table);
  }

  add(row: SampleRow<K>): void {
    const cells = row as Readonly<Record<string, SampleCell | undefined>>;
    for (const column of this.sheet.columns) column.cells.push(cells[column.key] ?? null);
    this.sheet.rows++;
  }

  build(): SampleSheet {
    return this.sheet;
  }
}

/** A sheet from rows under a header row, for the sheets that are not registry tables. */
export function plainSheet(
  name: string,
  headers: readonly string[],
  rows: readonly (readonly SampleCell[])[],
): SampleSheet {
  const columns = headers.map((header, at) => ({
    key: header,
    header,
    format: 'plain' as const,
    cells: rows.map((row) => row[at] ?? null),
  }));
  return { name, table: null, columns, rows: rows.length, above: [], merges: [] };
}

/** The cells of one column of a sheet. */
export function cellsOf(sheet: SampleSheet, key: string): SampleCell[] {
  const column = sheet.columns.find((candidate) => candidate.key === key);
  if (!column) throw new RangeError(`sheet ${sheet.name} has no column ${key}`);
  return column.cells;
}
