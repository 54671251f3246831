import { joinKey, NONE } from '../linkage';
import { deal, type DealSources } from './deal';
import { leastChanges } from './least-changes';
import { needsOf } from './needs';
import { partsOf } from './parts';
import type { Proposal, Proposals, Shortfall } from './proposal';
import type { ProposalSources } from './sources';

/**
 * For households without a cadre, and for cadres with more households than they may help, the fewest changes that
 * mend it: pairings that are there stay, but for as many as a cadre has too many;
 * the household's village comes first, then its township.
 */
export function proposePairings(sources: ProposalSources): Proposals {
  const { registry } = sources;
  if (!registry.tables.households || !registry.tables.cadres || !registry.tables.villages)
    return { list: [], short: [], placeless: 0 };
  const needs = needsOf(sources);
  const isKnownPair = knownPairs(sources);
  const list: Proposal[] = [];
  const short: Shortfall[] = [];
  for (const part of partsOf(sources, needs)) {
    const dealt = deal(part, leastChanges(part), { ...sources, isKnownPair });
    list.push(...dealt.list);
    short.push(...dealt.short);
  }
  return { list: inOrder(list, sources), short, placeless: needs.placeless };
}

/** Townships in the order in which the register of villages first names them. */
function inOrder(list: readonly Proposal[], { registry }: ProposalSources): Proposal[] {
  const { villages } = registry.tables;
  const ranks = new Map<string, number>();
  const rankOf = Array.from({ length: villages?.rows ?? 0 }, (_, row) => {
    const township = joinKey(villages?.text('county', row) ?? '', villages?.text('township', row) ?? '');
    const rank = ranks.get(township) ?? ranks.size;
    ranks.set(township, rank);
    return rank;
  });
  return [...list].sort(
    (a, b) =>
      (rankOf[a.village] ?? 0) - (rankOf[b.village] ?? 0) ||
      a.village - b.village ||
      a.household - b.household,
  );
}

/** Every household and cadre that the pairing book names together, whenever that was. */
export function knownPairs({ registry, links }: ProposalSources): DealSources['isKnownPair'] {
  const cadres = registry.tables.cadres?.rows ?? 0;
  const pairs = new Set<number>();
  for (let row = 0; row < (registry.tables.pairings?.rows ?? 0); row++) {
    const household = links.pairings.householdId?.target[row] ?? NONE;
    const cadre = links.pairings.cadreId?.target[row] ?? NONE;
    if (household >= 0 && cadre >= 0) pairs.add(household * cadres + cadre);
  }
  return (household, cadre) => pairs.has(household * cadres + cadre);
}
