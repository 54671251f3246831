import { NONE } from '../linkage';
import type { CityPart, Receiver, Shares } from './least-changes';
import type { Proposal, Shortfall } from './proposal';
import type { ProposalSources } from './sources';

/** And which households and cadres the pairing book has named together before. */
export type DealSources = ProposalSources & {
  readonly isKnownPair: (household: number, cadre: number) => boolean;
};

/** A household that wants a cadre; `replaces` is the pairing that it leaves. */
interface Item {
  readonly household: number;
  readonly replaces: number | null;
}

/** Turns how many into which: households and cadres village by village, in the order of the registers. */
export function deal(
  part: CityPart,
  { taken, moved }: Shares,
  sources: DealSources,
): { readonly list: Proposal[]; readonly short: Shortfall[] } {
  const items = itemsOf(part, moved, sources);
  const loads = new Map<number, number>();
  const list: Proposal[] = [];
  const seats = seatsOf(taken);
  for (const [village, waiting] of items) {
    for (const { item, receiver } of seated(waiting, seats.get(village) ?? [], sources)) {
      const { cadre, load, capacity, villages } = receiver;
      loads.set(cadre, (loads.get(cadre) ?? load) + 1);
      const reach = villages.has(village) ? 'village' : 'township';
      list.push({ ...item, village, cadre, reach, loadAfter: 0, capacity });
    }
  }
  return {
    list: list.map((proposal) => ({ ...proposal, loadAfter: loads.get(proposal.cadre) ?? 0 })),
    short: shortfalls(part, list, sources),
  };
}

function seatsOf(taken: Shares['taken']): Map<number, Receiver[]> {
  const seats = new Map<number, Receiver[]>();
  for (const { village, receiver, count } of taken) {
    const own = seats.get(village) ?? [];
    for (let seat = 0; seat < count; seat++) own.push(receiver);
    seats.set(village, own);
  }
  return seats;
}

/** Households without a cadre first, then those that are passed on. */
function itemsOf(part: CityPart, moved: Shares['moved'], { links }: ProposalSources): Map<number, Item[]> {
  const items = new Map<number, Item[]>();
  const add = (village: number, item: Item): void => {
    items.set(village, [...(items.get(village) ?? []), item]);
  };
  for (const [village, rows] of part.unpaired)
    items.set(
      village,
      rows.map((household) => ({ household, replaces: null })),
    );
  part.overloads.forEach(({ movable }, at) => {
    for (const [village, count] of moved[at] ?? [])
      for (const pairing of (movable.get(village) ?? []).slice(0, count))
        add(village, { household: links.pairings.householdId?.target[pairing] ?? NONE, replaces: pairing });
  });
  return items;
}

interface Seated {
  item: Item;
  receiver: Receiver;
}

/**
 * Gives each item a seat, nobody a cadre whom the pairing book names for that household already: the two of them
 * would be one key twice. Where only such a seat is left, one that was given before is exchanged for it.
 */
function seated(waiting: readonly Item[], free: readonly Receiver[], { isKnownPair }: DealSources): Seated[] {
  const seats = [...free];
  const given: Seated[] = [];
  for (const item of waiting) {
    const fits = (receiver: Receiver): boolean => !isKnownPair(item.household, receiver.cadre);
    const at = seats.findIndex(fits);
    if (at >= 0) {
      given.push(...seats.splice(at, 1).map((receiver) => ({ item, receiver })));
      continue;
    }
    const [last] = seats;
    const other =
      last && given.find((one) => fits(one.receiver) && !isKnownPair(one.item.household, last.cadre));
    if (!last || !other) continue;
    given.push({ item, receiver: other.receiver });
    other.receiver = last;
    seats.shift();
  }
  return given;
}

/** By township what is left of the needs; townships in which nothing is left are left out. */
function shortfalls(
  part: CityPart,
  list: readonly Proposal[],
  { registry, links }: DealSources,
): Shortfall[] {
  const { villages } = registry.tables;
  const left = new Map<string, { county: string; township: string; households: number; pairings: number }>();
  const at = (village: number) => {
    const name = part.townshipOf(village);
    const county = villages?.text('county', village) ?? '';
    const township = villages?.text('township', village) ?? '';
    const found = left.get(name) ?? { county, township, households: 0, pairings: 0 };
    left.set(name, found);
    return found;
  };
  for (const [village, rows] of part.unpaired) at(village).households += rows.length;
  for (const { count, movable } of part.overloads) {
    const [village] = movable.keys();
    if (village !== undefined) at(village).pairings += count;
  }
  const home = new Map(
    part.overloads.flatMap(({ cadre, movable }) =>
      [...movable.keys()].slice(0, 1).map((village) => [cadre, village]),
    ),
  );
  for (const { village, replaces } of list) {
    if (replaces === null) at(village).households -= 1;
    else at(home.get(links.pairings.cadreId?.target[replaces] ?? NONE) ?? village).pairings -= 1;
  }
  return [...left.values()].filter(({ households, pairings }) => households > 0 || pairings > 0);
}
