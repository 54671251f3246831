import {
  fieldsOf,
  rawValue,
  specOf,
  tableOf,
  type RawSheet,
  type RawWorkbook,
  type Registry,
  type Table,
} from '../registry';
import type { Fix, SeenCell } from './fix';

/** Fixes with what tells their rows from others, as the sheets hold it: they are found again wherever they have gone. */
export function withSeen(
  workbook: Pick<RawWorkbook, 'sheets'>,
  registry: Registry,
  fixes: readonly Fix[],
): Fix[] {
  return withSeenRows(workbook, registry, fixes).map((fix) => {
    if (!fix.seen) return fix;
    const changing = new Set([fix, ...(fix.with ?? [])].map(({ column }) => column));
    return { ...fix, seen: fix.seen.filter(({ column }) => !changing.has(column)) };
  });
}

/** Something about a row of a table. */
type OfRow = Pick<Fix, 'table' | 'sheet' | 'row'>;

/** The same of anything about rows, none of which is changed by it. */
export function withSeenRows<R extends OfRow>(
  { sheets }: Pick<RawWorkbook, 'sheets'>,
  registry: Registry,
  rows: readonly R[],
): (R & Pick<Fix, 'seen'>)[] {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const telling = new Map<Table, RowTeller>();
  return rows.map((row) => {
    const sheet = byName.get(row.sheet);
    const table = row.table === null ? undefined : tableOf(registry, row.table);
    if (!sheet || !table) return row;
    const teller = telling.get(table) ?? rowTeller(table);
    telling.set(table, teller);
    return { ...row, seen: teller(sheet, row.row) };
  });
}

/** What tells a row of a sheet from others, by its 1-based Excel row. */
export type RowTeller = (sheet: RawSheet, row: number) => SeenCell[];

export function rowTeller(table: Table): RowTeller {
  const fields = tellingFields(table);
  return (sheet, row) => seenCells(sheet, table, fields, row);
}

function seenCells(sheet: RawSheet, table: Table, fields: readonly TellingField[], row: number): SeenCell[] {
  const at = table.rowAt(sheet.name, row);
  if (at < 0) return [];
  return fields.flatMap(([field, isKey]): SeenCell[] => {
    const { column } = table.place(at, field);
    const raw = sheet.columns[column - sheet.firstColumn];
    if (column < 0 || !raw) return [];
    const value = rawValue(raw, row - 1 - sheet.firstRow);
    return value === null ? [] : [{ column, value, isKey }];
  });
}

type TellingField = readonly [field: string, isKey: boolean];

/** Its key, and what people call a row by. */
function tellingFields({ key }: Table): readonly TellingField[] {
  const { name, key: own, apart } = specOf(key).told;
  const keys = fieldsOf(key).flatMap(([field, { key: isKey }]) => (isKey ? [field] : []));
  const telling = new Set([...keys, ...apart, ...name, ...(own === null ? [] : [own])]);
  return [...telling].map((field) => [field, keys.includes(field)]);
}
