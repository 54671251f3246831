import type { TableKey } from '../registry';

/** How a link was found, strongest first. */
export const LINK_METHODS = [
  'id',
  'idNo',
  'name+unit',
  'name@village',
  'name@township',
  'name@county',
] as const;
export type LinkMethod = (typeof LINK_METHODS)[number];

export const VILLAGE_METHODS = ['code', 'county+township+village', 'township+village', 'village'] as const;
export type VillageMethod = (typeof VILLAGE_METHODS)[number];

/** How the household of a pairing was found; of the sheet of members by its number alone. */
export const HOUSEHOLD_METHODS = ['id', 'headId', 'village+head'] as const;
export type HouseholdMethod = (typeof HOUSEHOLD_METHODS)[number];

/** Row found, or why none was. */
export const NONE = -1;
export const AMBIGUOUS = -2;

/** One reference column resolved: per row of the referring table. */
export interface Resolved {
  /** Row of the table referred to, `NONE` or `AMBIGUOUS`. */
  readonly target: Int32Array;
  /** How many rows matched, where ambiguous. */
  readonly matches: Int32Array;
}

export interface ResolvedByMethod extends Resolved {
  /** Index into the method list; 255 where there is no link. */
  readonly method: Uint8Array;
}

/** Every reference of every submitted table, resolved once. A table that is absent has no entry. */
export interface Links {
  /** Rows of `villages`, method in `VILLAGE_METHODS`. */
  readonly villages: Readonly<Partial<Record<TableKey, ResolvedByMethod>>>;
  /** Rows of `households`, method in `HOUSEHOLD_METHODS`: of `members` and `pairings`. */
  readonly households: Readonly<Partial<Record<TableKey, ResolvedByMethod>>>;
  /** Rows of `units`. */
  readonly units: Readonly<Partial<Record<TableKey, Resolved>>>;
  /** Rows of `cadres`, method in `LINK_METHODS`: of `pairings` and `attendance`. */
  readonly cadres: Readonly<Partial<Record<TableKey, ResolvedByMethod>>>;
  /** Rows of `activities`, from `attendance`. */
  readonly activities: Readonly<Partial<Record<TableKey, Resolved>>>;
}
