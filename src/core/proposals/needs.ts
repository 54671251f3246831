import { isInForce, NONE } from '../linkage';
import type { ProposalSources } from './sources';

/** A cadre who helps more households than he may, and those of his pairings that can be passed on. */
export interface Overload {
  readonly cadre: number;
  readonly count: number;
  /** Rows of `pairings` by village, the latest first: who came last is the first to be passed on. */
  readonly movable: ReadonlyMap<number, readonly number[]>;
}

/** What is to be mended. */
export interface Needs {
  /** Rows of `households` without a cadre, by village. */
  readonly unpaired: ReadonlyMap<number, readonly number[]>;
  readonly overloads: readonly Overload[];
  readonly placeless: number;
}

/** Households without a cadre and cadres over their limit, as of the day of the settings. */
export function needsOf(sources: ProposalSources): Needs {
  const { registry, links, coverage } = sources;
  const villageOf = links.households.villageCode?.target;
  const unpaired = new Map<number, number[]>();
  let placeless = 0;
  const { counted, paired } = coverage.facts.households;
  for (let row = 0; row < (registry.tables.households?.rows ?? 0); row++) {
    if (counted[row] !== 1 || paired[row] === 1) continue;
    const village = villageOf?.[row] ?? NONE;
    if (village < 0) placeless += 1;
    else into(unpaired, village, row);
  }
  return { unpaired, overloads: overloadsOf(sources), placeless };
}

/** How many households and pairings proposals would be about. */
export function pairingsWanted(sources: ProposalSources): number {
  const { households, cadres, villages } = sources.registry.tables;
  if (!households || !cadres || !villages) return 0;
  const { unpaired, overloads, placeless } = needsOf(sources);
  const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
  return (
    sum([...unpaired.values()].map(({ length }) => length)) +
    sum(overloads.map(({ count }) => count)) +
    placeless
  );
}

function overloadsOf(sources: ProposalSources): Overload[] {
  const { registry, links, coverage, settings } = sources;
  const { pairings } = registry.tables;
  const { load, limit } = coverage.facts.cadres;
  const cadreOf = links.pairings.cadreId?.target;
  const householdOf = links.pairings.householdId?.target;
  const excess = (cadre: number): number => (load[cadre] ?? 0) - (limit[cadre] ?? 0);
  const rowsOf = new Map<number, number[]>();
  for (let row = 0; pairings && cadreOf && row < pairings.rows; row++) {
    const cadre = cadreOf[row] ?? NONE;
    if (cadre < 0 || coverage.facts.cadres.active[cadre] !== 1 || excess(cadre) <= 0) continue;
    // A pairing that began only today has no day before on which it could end.
    const isMovable =
      pairings.excluded[row] !== 1 &&
      !(pairings.number('start', row) >= settings.asOf) &&
      isInForce(pairings, row, settings.asOf);
    if (isMovable && (householdOf?.[row] ?? NONE) >= 0) into(rowsOf, cadre, row);
  }
  return [...rowsOf].map(([cadre, rows]) => ({
    cadre,
    count: Math.min(excess(cadre), rows.length),
    movable: byVillage(sources, rows),
  }));
}

function byVillage({ registry, links }: ProposalSources, rows: readonly number[]): Map<number, number[]> {
  const { pairings } = registry.tables;
  // Who does not say when he came was there before the others.
  const startOf = (row: number): number => {
    const start = pairings?.number('start', row) ?? NaN;
    return Number.isNaN(start) ? 0 : start;
  };
  const villages = new Map<number, number[]>();
  for (const row of [...rows].sort((a, b) => startOf(b) - startOf(a) || b - a)) {
    const household = links.pairings.householdId?.target[row] ?? NONE;
    const village = links.households.villageCode?.target[household] ?? NONE;
    if (village >= 0) into(villages, village, row);
  }
  return villages;
}

function into<K>(groups: Map<K, number[]>, key: K, row: number): void {
  const group = groups.get(key);
  if (group) group.push(row);
  else groups.set(key, [row]);
}
