import { AMBIGUOUS, HOUSEHOLD_METHODS, LINK_METHODS, type Resolved } from '../linkage';
import type { Results } from '../results';

/** How many references were resolved, and in which way. */
export interface LinkCounts {
  readonly linked: number;
  readonly ambiguous: number;
  readonly unresolved: number;
  readonly methods: Readonly<Record<string, number>>;
}

/** Pairings to their cadres, and to their households. */
export interface LinkSummary extends LinkCounts {
  readonly pairings: number;
  readonly households: LinkCounts;
}

/** How many pairings were linked, and in which way. */
export function linkSummary({ registry, links }: Pick<Results, 'registry' | 'links'>): LinkSummary {
  const pairings = registry.tables.pairings?.rows ?? 0;
  return {
    pairings,
    ...countsOf(pairings, links.pairings.cadreId, LINK_METHODS),
    households: countsOf(pairings, links.pairings.householdId, HOUSEHOLD_METHODS),
  };
}

function countsOf(rows: number, resolved: Resolved | undefined, names: readonly string[]): LinkCounts {
  const counts = names.map(() => 0);
  let linked = 0;
  let ambiguous = 0;
  for (let row = 0; resolved && row < rows; row++) {
    const target = resolved.target[row] ?? -1;
    if (target === AMBIGUOUS) ambiguous += 1;
    if (target < 0) continue;
    linked += 1;
    const method = resolved.method[row] ?? 0;
    counts[method] = (counts[method] ?? 0) + 1;
  }
  const methods = Object.fromEntries(names.map((name, index) => [name, counts[index] ?? 0]));
  return { linked, ambiguous, unresolved: rows - linked - ambiguous, methods };
}
