import { planMerge, type MergePlan } from '../../../src/core/merge';
import {
  readRegistry,
  TABLES,
  type CellValue,
  type RawSheet,
  type RawWorkbook,
  type TableKey,
} from '../../../src/core/registry';
import { rawSheet, tableSheet } from '../build';

export type Line = Readonly<Record<string, CellValue>>;

export const TOWNS = { 田湖镇: '410325101', 旧县镇: '410325102', 车村镇: '410325103' } as const;
export type Town = keyof typeof TOWNS;

export function household(town: Town, number: number, changes: Line = {}): Line {
  const code = TOWNS[town];
  return {
    id: `${code}${String(number).padStart(4, '0')}`,
    villageCode: `${code}201`,
    county: '嵩县',
    township: town,
    village: '一村',
    head: `户主${number}`,
    headId: `410325197505${10 + number}0044`,
    members: 3,
    ...changes,
  };
}

export function book(
  name: string,
  tables: Readonly<Partial<Record<TableKey, readonly Line[]>>>,
): RawWorkbook {
  const sheets = Object.entries(tables).map(([key, lines]) => tableSheet(key as TableKey, lines));
  return { name, date1904: false, sheets };
}

const read = (workbook: RawWorkbook) => ({ workbook, registry: readRegistry(workbook) });
export const plan = (target: RawWorkbook, ...submissions: RawWorkbook[]) =>
  planMerge(read(target), submissions.map(read));

export const NOTHING: RawWorkbook = { name: '全市.xlsx', date1904: false, sheets: [] };

/** What the plan makes of the workbook: rows taken out, cells changed, rows added below. */
export function merged({ target, sheets }: MergePlan): RawWorkbook {
  const rowsOf = ({ rowCount, columns }: RawSheet): CellValue[][] =>
    Array.from({ length: rowCount }, (_, row) =>
      columns.map(({ kinds, values, texts }) =>
        kinds[row] === 0
          ? null
          : kinds[row] === 1
            ? (texts[values[row] ?? 0] ?? null)
            : (values[row] ?? null),
      ),
    );
  const all = new Map(target.workbook.sheets.map((sheet) => [sheet.name, rowsOf(sheet)]));
  for (const { sheet, columns, changes, removed, appended, cell, headerRow } of sheets) {
    const rows = all.get(sheet) ?? [columns.map(() => null)];
    columns.forEach(({ header, isNew }, at) => {
      if (isNew && rows[headerRow]) rows[headerRow][at] = header;
    });
    for (const { row, column, from, to } of changes) {
      const line = rows[row - 1];
      expect(line?.[column] ?? null).toEqual(from);
      if (line) line[column] = to;
    }
    const kept = rows.filter((_, at) => !removed.includes(at + 1));
    for (let row = 0; row < appended; row++)
      kept.push(columns.map((_, column) => cell(row, column) as CellValue));
    all.set(sheet, kept);
  }
  return {
    ...target.workbook,
    sheets: [...all].map(([name, rows]) => rawSheet(name, rows)),
  };
}

/** Rows of a table by field, in any order, without where they came from. */
export function contents(workbook: RawWorkbook, key: TableKey = 'households'): string[] {
  const table = readRegistry(workbook).tables[key];
  const fields = Object.keys(TABLES[key].fields);
  return Array.from({ length: table?.rows ?? 0 }, (_, row) =>
    JSON.stringify(fields.map((field) => table?.raw(field as never, row) ?? null)),
  ).sort();
}

export const counts = ({ files }: MergePlan) =>
  files.map(({ differences }) =>
    differences.map(({ table, added, removed, changed, unchanged }) => [
      table,
      added.length,
      removed.length,
      changed.length,
      unchanged,
    ]),
  );

export const HOME = [1, 2, 3, 4].map((number) => household('田湖镇', number));
export const OTHER = [1, 2, 3].map((number) => household('旧县镇', number));
