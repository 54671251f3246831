import {
  readingOf,
  sayingColumns,
  specOf,
  type FieldKey,
  type Table,
  type TableKey,
  type TablePart,
  tableOf,
} from '../registry';
import type { Results } from '../results';
import type { FilterPlan } from './answer';

/** Rows that a sheet can be filtered to: Excel is slow with longer lists of values. */
export const MOST_FILTERED = 10_000;

/** How the sheets of a table are filtered to some of its rows; none where there are too many. */
export function filterPlans(results: Results, key: TableKey, rows: readonly number[]): FilterPlan[] {
  const table = tableOf(results.registry, key);
  if (!table || rows.length === 0 || rows.length > MOST_FILTERED) return [];
  return table.parts.flatMap((part) => {
    const last = part.offset + part.excelRows.length;
    const own = rows.filter((row) => row >= part.offset && row < last);
    return own.length === 0 ? [] : (planOf(results, table, part, own) ?? []);
  });
}

function planOf(
  { registry }: Results,
  table: Table,
  part: TablePart,
  rows: readonly number[],
): FilterPlan | null {
  const reading = readingOf(registry, part);
  const fields = tellingFields(table, part, rows);
  if (!reading || fields.length === 0) return null;
  const textAt = (field: string, row: number): string => String(table.raw(field as FieldKey, row) ?? '');
  const criteria = fields.map((field) => ({
    field,
    column: part.columns.get(field)?.index ?? 0,
    values: new Set(rows.map((row) => textAt(field, row))),
  }));
  let shown = 0;
  for (let row = part.offset; row < part.offset + part.excelRows.length; row++)
    if (criteria.every(({ field, values }) => values.has(textAt(field, row)))) shown += 1;
  const columns = [...reading.mapped.values(), ...reading.unknown, ...reading.repeated].map(
    ({ column }) => column,
  );
  return {
    sheet: part.sheet,
    headerRow: reading.headerRow + 1,
    lastRow: part.excelRows.at(-1) ?? reading.headerRow + 1,
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
    criteria: criteria.map(({ column, values }) => ({ column, values: [...values] })),
    rows: shown,
  };
}

/** Where a sheet says otherwise what a column would tell, those columns that do. */
function tellingFields(table: Table, part: TablePart, rows: readonly number[]): readonly string[] {
  const fields = specOf(table.key).told.apart.flatMap((field) =>
    rows.flatMap((row) => sayingColumns(table, field, row)),
  );
  return [...new Set(fields)].filter((field) => part.columns.has(field));
}
