import { linkAt } from '../linkage';
import {
  type FieldKey,
  isoDate,
  specOf,
  type Table,
  type TableKey,
  tableOf,
  villageColumnOf,
} from '../registry';
import type { Results } from '../results';
import type { AnswerLine, Detail, GroupId, SourceCell } from './answer';

/** Rows as lines, each described when it is asked for. */
export interface LineGroup {
  readonly id: GroupId;
  readonly total: number;
  line(index: number): AnswerLine;
}

/** A row of the registry as a line, with a jump to the cell that names it. */
export function lineOf(results: Results, key: TableKey, row: number): AnswerLine {
  const table = tableOf(results.registry, key);
  if (!table) throw new RangeError(`no table ${key}`);
  const { name, key: keyField, words } = specOf(key).told;
  return {
    text: name.map((field) => shown(table, field, row) ?? '').join(''),
    key: keyField === null ? null : (shown(table, keyField, row) ?? linkedKey(results, table, row)),
    details: [...words.flatMap((field) => wordOf(table, field, row)), ...factsOf(results, table, row)],
    source: cellOf(table, row, name.at(-1) ?? null),
    record: null,
  };
}

/** The number of the household that a pairing names otherwise. */
function linkedKey({ registry, links }: Results, { key }: Table, row: number): string | null {
  const household = key === 'pairings' ? (links.pairings.householdId?.target[row] ?? -1) : -1;
  return household < 0 ? null : (registry.tables.households?.text('id', household) ?? null);
}

/** The cell of a row's field, or the whole row where the sheet lacks the field. */
export function cellOf(table: Table, row: number, field: string | null): SourceCell {
  const { sheet, row: excelRow, column } = table.place(row, field);
  return { sheet, row: excelRow, columnIndex: column < 0 ? null : column };
}

/** Rows of one table, with more to say of each. */
export function rowsGroup(
  results: Results,
  id: GroupId,
  key: TableKey,
  rows: readonly number[],
  more: (row: number) => readonly Detail[] = () => [],
): LineGroup {
  return {
    id,
    total: rows.length,
    line: (index) => {
      const row = rows[index] ?? 0;
      const line = lineOf(results, key, row);
      return { ...line, details: [...line.details, ...more(row)] };
    },
  };
}

export function word(text: string | null | undefined): Detail[] {
  return text === null || text === undefined || text === '' ? [] : [{ kind: 'word', text }];
}

function factsOf({ registry, links }: Results, table: Table, row: number): Detail[] {
  const { date, money } = specOf(table.key).told;
  const details: Detail[] = [];
  const column = villageColumnOf(table.key);
  const village = column === null ? -1 : (linkAt(links, table.key, column)?.target[row] ?? -1);
  if (village >= 0) details.push(...word(registry.tables.villages?.text('village', village)));
  const day = date === undefined ? NaN : table.number(date as FieldKey, row);
  if (!Number.isNaN(day)) details.push({ kind: 'since', date: isoDate(day) });
  const amount = money === undefined ? NaN : table.number(money as FieldKey, row);
  if (!Number.isNaN(amount)) details.push({ kind: 'money', amount });
  if (table.excluded[row] === 1) details.push({ kind: 'excluded' });
  return details;
}

function wordOf(table: Table, field: string, row: number): Detail[] {
  return word(table.text(field as FieldKey, row));
}

/** The cleaned text, else what Excel holds: a key that a check found unusable still names its row to people. */
function shown(table: Table, field: string, row: number): string | null {
  const text = table.text(field as FieldKey, row);
  if (text !== null) return text;
  const raw = table.raw(field as FieldKey, row);
  return raw === null ? null : String(raw);
}
