import { NONE } from '../linkage';
import type { Receiver } from './least-changes';
import { needsOf, type Overload } from './needs';
import { receiversOf, townshipsOf } from './parts';
import type { Proposal } from './proposal';
import { knownPairs } from './propose';
import type { ProposalSources } from './sources';

/** What was proposed before, by rows of the registry as it is now. */
export interface Wanted {
  readonly household: number;
  readonly cadre: number;
  /** Whether a pairing is the one that was to end; null where the household had none. */
  readonly isReplaced: ((pairing: number) => boolean) | null;
}

interface Need {
  readonly village: number;
  readonly replaces: number | null;
  /** Of whom it is taken. */
  readonly overload: Overload | null;
}

/**
 * Proposals of an earlier reading, where others of them were entered since: they hold as long as the household is
 * still in need and the cadre has room for all of them, whatever else would be proposed now. Null where one does not.
 */
export function stillHolding(sources: ProposalSources, wanted: readonly Wanted[]): Proposal[] | null {
  const townshipOf = townshipsOf(sources);
  const receivers = new Map(receiversOf(sources, townshipOf).map((each) => [each.cadre, each]));
  const isKnownPair = knownPairs(sources);
  const needOf = needReader(sources);
  const taken = new Map<Receiver, number>();
  const left = new Map<Overload, number>();
  const list: Proposal[] = [];
  for (const { household, cadre, isReplaced } of wanted) {
    const receiver = receivers.get(cadre);
    const need = needOf(household, isReplaced);
    if (!receiver || !need || isKnownPair(household, cadre)) return null;
    const { village, replaces, overload } = need;
    const reach = receiver.villages.has(village) ? 'village' : 'township';
    if (reach === 'township' && !receiver.townships.has(townshipOf(village))) return null;
    const load = receiver.load + add(taken, receiver);
    if (load > receiver.capacity || (overload && add(left, overload) > overload.count)) return null;
    list.push({ household, village, replaces, cadre, reach, loadAfter: load, capacity: receiver.capacity });
  }
  return list;
}

function needReader(sources: ProposalSources) {
  const { unpaired, overloads } = needsOf(sources);
  const needs = new Map<number, Need[]>();
  const put = (household: number, need: Need): void => {
    needs.set(household, [...(needs.get(household) ?? []), need]);
  };
  for (const [village, rows] of unpaired)
    for (const household of rows) put(household, { village, replaces: null, overload: null });
  for (const overload of overloads)
    for (const [village, pairings] of overload.movable)
      for (const replaces of pairings)
        put(sources.links.pairings.householdId?.target[replaces] ?? NONE, { village, replaces, overload });
  return (household: number, isReplaced: Wanted['isReplaced']): Need | undefined =>
    needs
      .get(household)
      ?.find(({ replaces }) => (replaces === null ? isReplaced === null : isReplaced?.(replaces) === true));
}

/** One more of it, and how many these are. */
function add<K>(counts: Map<K, number>, of: K): number {
  const count = (counts.get(of) ?? 0) + 1;
  counts.set(of, count);
  return count;
}
