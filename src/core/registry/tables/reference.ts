import type { TableKey } from './table-key';

/** One way to find the row that is meant, from what the row that refers to it says. */
export interface Step {
  /** How it is told that a row was found in this way. */
  readonly method: string;
  /** The column of the target that the referring cell itself repeats. */
  readonly own?: string;
  /** Further columns of the referring row, each with the column of the target that must say the same. */
  readonly same?: Readonly<Record<string, string>>;
  /** Where both must stand; `villageOrItsName` goes by the name of the village where it is not known for certain. */
  readonly within?: 'village' | 'township' | 'county' | 'villageOrItsName';
  /** What is found more than once is that table's own finding (U01): its first row is meant. */
  readonly isFirstMeant?: boolean;
  /** Rows of the target that repeat this column are one. */
  readonly once?: string;
  /** A cell that is filled and not found means nothing else. */
  readonly isFinal?: boolean;
}

/** Whose rows a column names, and how they are found: the first step that finds any decides. */
export interface Reference<T extends TableKey = TableKey> {
  readonly table: T;
  readonly steps: readonly Step[];
  /** May name somebody who need not be registered: nothing is said of a cell that is not found. */
  readonly isOpen?: boolean;
}

/** Steps that need columns which a table does not have are not taken there. */
function reference<T extends TableKey, const S extends readonly Step[]>(table: T, steps: S) {
  return { table, steps };
}

export const TO_VILLAGE = reference('villages', [
  { method: 'code', own: 'code', isFirstMeant: true },
  {
    method: 'county+township+village',
    same: { county: 'county', township: 'township', village: 'village' },
  },
  { method: 'township+village', same: { township: 'township', village: 'village' } },
  { method: 'village', same: { village: 'village' } },
]);

/** A number that is given and unknown is not another household of a like head. */
export const TO_HOUSEHOLD = reference('households', [
  { method: 'id', own: 'id', isFirstMeant: true, isFinal: true },
  { method: 'headId', same: { headId: 'headId' }, once: 'id' },
  { method: 'village+head', same: { head: 'head' }, within: 'villageOrItsName', once: 'id' },
]);

export const TO_CADRE = reference('cadres', [
  { method: 'id', own: 'id' },
  { method: 'idNo', same: { cadreIdNo: 'idNo' } },
  { method: 'name+unit', same: { cadreName: 'name', unit: 'unit' } },
  { method: 'name@village', same: { cadreName: 'name' }, within: 'village' },
  { method: 'name@township', same: { cadreName: 'name' }, within: 'township' },
  { method: 'name@county', same: { cadreName: 'name' }, within: 'county' },
]);

export const TO_UNIT = reference('units', [{ method: 'name', own: 'name', isFirstMeant: true }]);
export const TO_ACTIVITY = reference('activities', [{ method: 'id', own: 'id', isFirstMeant: true }]);

/** Where a column names units and others alike. */
export const TO_UNIT_OR_OTHERS = { ...TO_UNIT, isOpen: true };
