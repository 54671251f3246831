import { foldName, foldVillage, indexRows, joinKey } from '../linkage';
import { PLACE, type Registry, tableOf } from '../registry';

/** Which row of one registry is which of another, both ways; -1 where there is none. */
export interface Matched {
  /** By row of this year's table. */
  readonly beforeOf: Int32Array;
  /** By row of the other one's. */
  readonly nowOf: Int32Array;
  /** By row of this year's table: the key, by number from 0, that told; 255 where none did. */
  readonly by: Uint8Array;
}

type KeyOf = (registry: Registry, row: number) => string | null;

/**
 * Codes are revised from year to year and numbers given anew: what the first key does not find is sought by the
 * next one, among rows that are still alone and of which there is only one.
 */
function matchRows(
  now: Registry,
  before: Registry,
  table: 'villages' | 'households' | 'cadres',
  keys: readonly KeyOf[],
): Matched {
  const beforeOf = new Int32Array(rowsOf(now, table)).fill(-1);
  const nowOf = new Int32Array(rowsOf(before, table)).fill(-1);
  const by = new Uint8Array(beforeOf.length).fill(255);
  keys.forEach((keyOf, step) => {
    const index = (registry: Registry, taken: Int32Array) =>
      indexRows(taken.length, (row) => ((taken[row] ?? -1) >= 0 ? null : keyOf(registry, row)));
    const there = index(before, nowOf);
    for (const [key, rows] of index(now, beforeOf)) {
      const [row = -1, ...others] = rows;
      const [other = -1, ...otherRows] = there.get(key) ?? [];
      // A key given twice is the register's own finding (U01): its first row stands for it, as in linking.
      if (other < 0 || (step > 0 && others.length + otherRows.length > 0)) continue;
      beforeOf[row] = other;
      nowOf[other] = row;
      by[row] = step;
    }
  });
  return { beforeOf, nowOf, by };
}

/** By code; else by county, township and name. */
export function matchVillages(now: Registry, before: Registry): Matched {
  return matchRows(now, before, 'villages', [
    ({ tables }, row) => tables.villages?.text('code', row) ?? null,
    ({ tables }, row) => {
      const [county, township, village] = PLACE.map((part) => tables.villages?.text(part, row));
      if (!county || !township || !village) return null;
      return joinKey(foldName(county), foldName(township), foldVillage(village));
    },
  ]);
}

/** By number; else by the citizen ID of the head. */
export function matchHouseholds(now: Registry, before: Registry): Matched {
  return matchRows(now, before, 'households', [
    ({ tables }, row) => tables.households?.text('id', row) ?? null,
    ({ tables }, row) => tables.households?.text('headId', row) ?? null,
  ]);
}

/** By citizen ID; else by number and name. */
export function matchCadres(now: Registry, before: Registry): Matched {
  return matchRows(now, before, 'cadres', [
    ({ tables }, row) => tables.cadres?.text('idNo', row) ?? null,
    ({ tables }, row) => {
      const [id, name] = [tables.cadres?.text('id', row), tables.cadres?.text('name', row)];
      return id && name ? joinKey(id, foldName(name)) : null;
    },
  ]);
}

function rowsOf(registry: Registry, key: 'villages' | 'households' | 'cadres'): number {
  return tableOf(registry, key)?.rows ?? 0;
}
