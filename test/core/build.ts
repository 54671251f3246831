import {
  RawColumnBuilder,
  readRegistry,
  TABLES,
  type CellValue,
  type MappingChoice,
  type MergedBlock,
  type RawSheet,
  type Registry,
  type TableKey,
} from '../../src/core/registry';

interface SheetExtras {
  /** Merged blocks in A1 notation (`A3:A5`), which is where Excel shows them. */
  readonly merges?: readonly string[];
  /** 0-based position of the used range in the sheet. */
  readonly firstRow?: number;
  readonly firstColumn?: number;
}

/** A sheet as a reader delivers it: rows from the first of the used range, the header rows included. */
export function rawSheet(
  name: string,
  rows: readonly (readonly CellValue[])[],
  { merges = [], firstRow = 0, firstColumn = 0 }: SheetExtras = {},
): RawSheet {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const builders = Array.from({ length: width }, () => new RawColumnBuilder(rows.length));
  for (const row of rows) builders.forEach((builder, column) => builder.append(row[column] ?? null));
  return {
    name,
    firstRow,
    firstColumn,
    rowCount: rows.length,
    columns: builders.map((builder) => builder.build()),
    merges: merges.map(mergedBlock),
  };
}

/** Rows of one registry sheet by field key, under the sheet's own name and headers. */
export function tableSheet(table: TableKey, rows: readonly Readonly<Record<string, CellValue>>[]): RawSheet {
  const fields = Object.entries(TABLES[table].fields).filter(
    ([key, field]) => field.required || rows.some((row) => key in row),
  );
  const header = fields.map(([, field]) => field.header);
  return rawSheet(TABLES[table].sheet, [
    header,
    ...rows.map((row) => fields.map(([key]) => row[key] ?? null)),
  ]);
}

/** Pairings under the registry's headers, in a sheet that has no column but those that its rows fill. */
export function rosterSheet(
  rows: readonly Readonly<Record<string, CellValue>>[],
  name = '结对花名册',
): RawSheet {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const { fields } = TABLES.pairings;
  const header = keys.map((key) => fields[key as keyof typeof fields].header);
  return rawSheet(name, [header, ...rows.map((row) => keys.map((key) => row[key] ?? null))]);
}

/** The registry of these sheets: raw ones, or rows by table and field key. */
export function registryOf(
  sheets:
    | readonly RawSheet[]
    | Readonly<Partial<Record<TableKey, readonly Readonly<Record<string, CellValue>>[]>>>,
  { date1904 = false, mappings = [] }: { date1904?: boolean; mappings?: readonly MappingChoice[] } = {},
): Registry {
  return readRegistry({
    name: '台账.xlsx',
    date1904,
    mappings,
    sheets: isSheets(sheets)
      ? sheets
      : Object.entries(sheets).map(([table, rows]) => tableSheet(table as TableKey, rows)),
  });
}

function isSheets(value: unknown): value is readonly RawSheet[] {
  return Array.isArray(value);
}

function mergedBlock(address: string): MergedBlock {
  const [from = '', to = from] = address.split(':');
  const { row: top, column: left } = cellAt(from);
  const { row: bottom, column: right } = cellAt(to);
  return { top, left, bottom, right };
}

function cellAt(address: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}
