import { lacksColumn } from './lacking';
import type { Table } from './table';
import { fieldOf, type FieldKey, type TableKey } from './tables';

/** Columns that say together what one column says, where there are all of them; null where no such group is. */
export function standInOf(
  table: TableKey,
  name: string,
  columns: { readonly has: (field: string) => boolean },
): readonly string[] | null {
  const { standIns } = fieldOf(table, name as FieldKey);
  return standIns.find((group) => group.every((other) => columns.has(other))) ?? null;
}

/**
 * The columns in which a row says what one column says: that one itself where the row's sheet has it, else those
 * that stand in for it there.
 */
export function sayingColumns(table: Table, name: string, row: number): readonly string[] {
  const has = (field: string): boolean => !lacksColumn(table, field, row);
  return has(name) ? [name] : (standInOf(table.key, name, { has }) ?? [name]);
}

/** The first of them: where a person is shown what the row says. */
export function sayingColumn(table: Table, name: string, row: number): string {
  return sayingColumns(table, name, row)[0] ?? name;
}
