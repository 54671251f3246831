import {
  CellKind,
  fieldOf,
  fieldsOf,
  saysNothing,
  tablesOf,
  type Column,
  type Field,
  type FieldKey,
  type FieldType,
  type Registry,
  type Table,
  type TableKey,
} from '../registry';
import { rowHit, type Hit } from './rule';
import type { GivenParams } from './finding';

/** A column of a submitted table, with what is declared of it. */
export interface FieldCells {
  readonly table: Table;
  readonly name: string;
  readonly field: Field;
  readonly column: Column;
}

/** The submitted columns of some types; of all types when none is named. */
export function columnsOf(registry: Registry, ...types: readonly FieldType[]): Generator<FieldCells> {
  return columnsWhere(registry, ({ type }) => types.length === 0 || types.includes(type));
}

/** Only those are looked at: what looks at a column is done anew when it changes. */
function* columnsWhere(registry: Registry, isMeant: (field: Field) => boolean): Generator<FieldCells> {
  for (const table of tablesOf(registry))
    for (const [name, field] of fieldsOf(table.key))
      if (isMeant(field) && table.has(name as never))
        yield { table, name, field, column: table.column(name as never) };
}

/** The submitted columns that name rows of another table which must be registered there. */
export function referencesTo(registry: Registry, target: TableKey): Generator<FieldCells> {
  return columnsWhere(registry, ({ ref }) => ref?.table === target && ref.isOpen !== true);
}

/** Hits for the cells of a text column whose distinct text a test refuses; the test runs once per text. */
export function* textsWhere<P extends GivenParams>(
  cells: FieldCells,
  refuses: (text: string) => P | null,
): Generator<Hit<P>> {
  const { column, table, name } = cells;
  const refused = column.entries.map((entry) => refuses(entry));
  if (refused.every((params) => params === null)) return;
  for (let row = 0; row < table.rows; row++) {
    const params = refused[column.code(row)];
    if (params) yield rowHit(table.key, row, name, params);
  }
}

/** Whether a text of a field looks as its type asks. */
export function isWellFormed({ form }: Field, text: string): boolean {
  return form?.test(text) ?? true;
}

/** Hits for the readable numbers of a column that a test refuses. */
export function* numbersWhere<P extends GivenParams>(
  cells: FieldCells,
  refuses: (value: number) => P | null,
): Generator<Hit<P>> {
  const { column, table, name } = cells;
  for (let row = 0; row < table.rows; row++) {
    const value = column.number(row);
    if (Number.isNaN(value)) continue;
    const params = refuses(value);
    if (params) yield rowHit(table.key, row, name, params);
  }
}

/** Whether a cell tells nothing: white space alone is no content, nor is 至今 for an end; an error is. */
export function isBlank<K extends TableKey>(table: Table<K>, name: FieldKey<K>, row: number): boolean {
  const kind = table.kind(name, row);
  if (kind !== CellKind.text) return kind === CellKind.blank;
  const text = String(table.raw(name, row));
  return text.trim() === '' || saysNothing(fieldOf(table.key, name), text);
}

/** Whether a row has filled cells that say together what one column says, so that its own cell may be blank. */
export function isSaidOtherwise(table: Table, name: string, row: number): boolean {
  const { standIns } = fieldOf(table.key, name as FieldKey);
  return standIns.some((group) => group.every((other) => !isBlank(table, other as FieldKey, row)));
}

/** Hits for the filled cells of a number-like column that could not be read as its type. */
export function* unreadable(cells: FieldCells): Generator<Hit<{ text: string }>> {
  const { column, table, name } = cells;
  for (let row = 0; row < table.rows; row++) {
    if (!Number.isNaN(column.numbers[row] ?? NaN) || column.unusable[row] === 1) continue;
    if (table.kind(name as never, row) === CellKind.error || isBlank(table, name as never, row)) continue;
    const text = String(table.raw(name as never, row)).trim();
    yield rowHit(table.key, row, name, { text });
  }
}
