import {
  referencesOf,
  TABLE_KEYS,
  TO_CADRE,
  TO_HOUSEHOLD,
  TO_VILLAGE,
  type ReferenceKey,
  type TableKey,
} from '../registry';

/** How a cadre was found, strongest first. */
export const LINK_METHODS = TO_CADRE.steps.map(({ method }) => method);
export type LinkMethod = (typeof LINK_METHODS)[number];

export const VILLAGE_METHODS = TO_VILLAGE.steps.map(({ method }) => method);
export type VillageMethod = (typeof VILLAGE_METHODS)[number];

/** How the household of a pairing was found; of the sheet of members by its number alone. */
export const HOUSEHOLD_METHODS = TO_HOUSEHOLD.steps.map(({ method }) => method);
export type HouseholdMethod = (typeof HOUSEHOLD_METHODS)[number];

/** Row found, or why none was. */
export const NONE = -1;
export const AMBIGUOUS = -2;

/** No step has found a row. */
export const NO_METHOD = 255;

/** One reference column resolved: per row of the referring table. */
export interface Resolved {
  /** Row of the table referred to, `NONE` or `AMBIGUOUS`. */
  readonly target: Int32Array;
  /** How many rows matched, where ambiguous. */
  readonly matches: Int32Array;
  /** Index of the step that found it, as declared; `NO_METHOD` where there is no link. */
  readonly method: Uint8Array;
}

/**
 * Every reference of every submitted table, resolved once, by the table and the column that refers. A column of a
 * table that is absent, or that refers to one, has no entry.
 */
export type Links = {
  readonly [K in TableKey]: Readonly<Partial<Record<ReferenceKey<K>, Resolved>>>;
};

/** Links while they are made. */
export type LinksByName = Record<TableKey, Record<string, Resolved | undefined>>;

/** The first column of each table that refers to each other table. */
const COLUMNS = Object.fromEntries(
  TABLE_KEYS.map((table) => [
    table,
    Object.fromEntries([...referencesOf(table)].reverse().map(([name, { ref }]) => [ref.table, name])),
  ]),
) as Readonly<Record<TableKey, Readonly<Partial<Record<TableKey, string>>>>>;

/** The link of a column, of whatever table. */
export function linkAt(links: Links, table: TableKey, column: string): Resolved | undefined {
  const byColumn: Readonly<Record<string, Resolved | undefined>> = links[table];
  return byColumn[column];
}

/** What links the rows of a table to those of another; absent where they do not refer to it. */
export function linkTo(links: Links, target: TableKey, table: TableKey): Resolved | undefined {
  const column = COLUMNS[table][target];
  return column === undefined ? undefined : linkAt(links, table, column);
}
