// In: nothing. Out: every registry table and column, declared once. May not: read cells, or know how sheets look.
import type { CodedField, Field, ReferenceField } from './field';
import type { TableKey } from './table-key';
import { cadres, pairings, postings, units } from './help';
import { households, members, villages } from './people';
import { outreach, projects, publicity, scores } from './resources';
import { PLACE } from './shared-fields';
import type { TableSpec } from './table-spec';
import { activities, attendance, leaders, visits } from './work';

export { LONGEST_TEXT, TEXT_TYPES } from './field';
export type { Field, FieldType, ReferenceField, Spelling } from './field';
export { PLACE };
export type { PlacePart } from './shared-fields';
export { TO_CADRE, TO_HOUSEHOLD, TO_VILLAGE } from './reference';
export type { Reference, Step } from './reference';
export { meaningOf } from './codes/meaning';
export type { CodeList } from './codes/code-list';
export { YES, yesNoList } from './codes/yes-no';
export type { TableKey } from './table-key';

/** The fifteen registry tables in the order in which the registry lists them. */
export const TABLES = {
  villages,
  households,
  members,
  units,
  postings,
  cadres,
  pairings,
  leaders,
  visits,
  activities,
  attendance,
  projects,
  outreach,
  publicity,
  scores,
} as const satisfies Record<TableKey, TableSpec>;

export const TABLE_KEYS = Object.keys(TABLES) as TableKey[];

/** The column keys of a table. */
export type FieldKey<K extends TableKey = TableKey> = K extends TableKey
  ? keyof (typeof TABLES)[K]['fields'] & string
  : never;

/** What a text column holds: of a coded one its codes, once the cells are checked; any text of another. */
export type TextOf<K extends TableKey, F extends string> = K extends TableKey
  ? TextIn<(typeof TABLES)[K]['fields'], F>
  : never;
type TextIn<Fields, F extends string> = F extends keyof Fields
  ? Fields[F] extends CodedField<infer Code>
    ? Code
    : string
  : never;

/** The columns of a table that name rows of another one, of any other one where none is named. */
export type ReferenceKey<K extends TableKey, T extends TableKey = TableKey> = ReferenceIn<
  (typeof TABLES)[K]['fields'],
  T
>;
type ReferenceIn<Fields, T extends TableKey> = {
  [F in keyof Fields]: Fields[F] extends ReferenceField<T> ? F : never;
}[keyof Fields];

export function fieldOf<K extends TableKey>(table: K, key: FieldKey<K>): Field {
  const fields: Readonly<Record<string, Field>> = TABLES[table].fields;
  return fields[key] as Field;
}

type NamedFields = readonly (readonly [string, Field])[];

/** Asked for each row that could be a header: listed once. */
const FIELDS = new Map<TableKey, NamedFields>(
  TABLE_KEYS.map((table) => [table, Object.entries(TABLES[table].fields)]),
);

/** A table's columns in declared order. */
export function fieldsOf(table: TableKey): NamedFields {
  return FIELDS.get(table) ?? [];
}

/** Those that a sheet is handed out with, and that tell how much of a table a sheet has. */
export function askedFieldsOf(table: TableKey): NamedFields {
  return fieldsOf(table).filter(([, { spare }]) => !spare);
}

/** A table's columns that name rows of other tables, in declared order. */
export function referencesOf(table: TableKey): readonly (readonly [string, ReferenceField])[] {
  return fieldsOf(table).flatMap(([name, field]) => (isReference(field) ? [[name, field] as const] : []));
}

/** The column by which a row says of itself which village it is about; null where it has none, or says it by others. */
export function villageColumnOf(table: TableKey): string | null {
  if (specOf(table).standsBy !== undefined) return null;
  return referencesOf(table).find(([, { ref }]) => ref.table === 'villages')?.[0] ?? null;
}

/** Whether a column says where something is: a part of its place, or the village itself. */
export function isPlaceColumn(table: TableKey, column: string): boolean {
  const isPart = PLACE.some((part) => part === column);
  return isPart || referencesOf(table).some(([name, { ref }]) => name === column && ref.table === 'villages');
}

function isReference(field: Field): field is ReferenceField {
  return field.ref !== null;
}

export function specOf(table: TableKey): TableSpec {
  return TABLES[table];
}
