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
  { sheets }: Pick<RawWorkbook, 'sheets'>,
  registry: Registry,
  fixes: readonly Fix[],
): Fix[] {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return fixes.map((fix) => {
    const sheet = byName.get(fix.sheet);
    const table = fix.table === null ? undefined : tableOf(registry, fix.table);
    if (!sheet || !table) return fix;
    const changing = new Set([fix, ...(fix.with ?? [])].map(({ column }) => column));
    const seen = seenCells(sheet, table, fix.row).filter(({ column }) => !changing.has(column));
    return { ...fix, seen };
  });
}

/** 1-based Excel row. */
function seenCells(sheet: RawSheet, table: Table, row: number): SeenCell[] {
  const at = table.rowAt(sheet.name, row);
  if (at < 0) return [];
  return tellingFields(table).flatMap(([field, isKey]): SeenCell[] => {
    const { column } = table.place(at, field);
    const raw = sheet.columns[column - sheet.firstColumn];
    if (column < 0 || !raw) return [];
    const value = rawValue(raw, row - 1 - sheet.firstRow);
    return value === null ? [] : [{ column, value, isKey }];
  });
}

/** Its key, and what people call a row by. */
function tellingFields({ key }: Table): readonly (readonly [field: string, isKey: boolean])[] {
  const { name, key: own, apart } = specOf(key).told;
  const keys = fieldsOf(key).flatMap(([field, { key: isKey }]) => (isKey ? [field] : []));
  const telling = new Set([...keys, ...apart, ...name, ...(own === null ? [] : [own])]);
  return [...telling].map((field) => [field, keys.includes(field)]);
}
