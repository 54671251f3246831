import { Mcmf } from '@algorithm.ts/mcmf';
import type { Overload } from './needs';

/** Somebody who can take on more. Villages by number. */
export interface Receiver {
  readonly cadre: number;
  readonly load: number;
  readonly capacity: number;
  readonly villages: ReadonlySet<number>;
  readonly townships: ReadonlySet<string>;
}

/** One part of the city in which nobody helps across its border. */
export interface CityPart {
  /** Households without a cadre, by village. */
  readonly unpaired: ReadonlyMap<number, readonly number[]>;
  readonly overloads: readonly Overload[];
  readonly receivers: readonly Receiver[];
  townshipOf(village: number): string;
}

interface Share {
  readonly village: number;
  readonly receiver: Receiver;
  readonly count: number;
}

export interface Shares {
  /** How many households of a village each cadre takes on. */
  readonly taken: readonly Share[];
  /** By overload, how many pairings of each village leave. */
  readonly moved: readonly ReadonlyMap<number, number>[];
}

/**
 * Who takes on how many households of which village: as many as there is room for; among all ways to do so one that
 * helps those without a cadre first, then stays within villages as often as it can, then spreads most evenly. A flow
 * of least cost; each further household of a cadre costs one more than the one before.
 */
export function leastChanges(part: CityPart): Shares {
  const villages = [
    ...new Set([...part.unpaired.keys(), ...part.overloads.flatMap(({ movable }) => [...movable.keys()])]),
  ];
  const network = new Network(2 + villages.length + part.overloads.length + part.receivers.length);
  const villageNode = new Map(villages.map((village, at) => [village, 2 + at]));
  const excessNode = (at: number): number => 2 + villages.length + at;
  const receiverNode = (at: number): number => 2 + villages.length + part.overloads.length + at;
  const weights = weightsOf(part);

  for (const [village, rows] of part.unpaired)
    network.arc(SOURCE, villageNode.get(village) ?? 0, rows.length, 0);
  const moves = part.overloads.map(({ count, movable }, at) => {
    network.arc(SOURCE, excessNode(at), count, weights.move);
    return [...movable].map(([village, rows]) => ({
      village,
      arc: network.arc(excessNode(at), villageNode.get(village) ?? 0, rows.length, 0),
    }));
  });
  const takes = part.receivers.flatMap((receiver, at) => {
    for (let load = receiver.load; load < receiver.capacity; load++)
      network.arc(receiverNode(at), SINK, 1, load + 1);
    return villages.flatMap((village) => {
      const isNear = receiver.villages.has(village);
      if (!isNear && !receiver.townships.has(part.townshipOf(village))) return [];
      const room = receiver.capacity - receiver.load;
      const cost = isNear ? 0 : weights.township;
      return [
        { village, receiver, arc: network.arc(villageNode.get(village) ?? 0, receiverNode(at), room, cost) },
      ];
    });
  });
  network.solve();
  return {
    taken: takes
      .map(({ village, receiver, arc }) => ({ village, receiver, count: network.flowOn(arc) }))
      .filter(({ count }) => count > 0),
    moved: moves.map((ways) => new Map(ways.map(({ village, arc }) => [village, network.flowOn(arc)]))),
  };
}

const SOURCE = 0;
const SINK = 1;

/** Each weight outweighs everything that is less important, however often it occurs. */
function weightsOf({ unpaired, overloads, receivers }: CityPart): { township: number; move: number } {
  const units =
    sum([...unpaired.values()].map((rows) => rows.length)) + sum(overloads.map(({ count }) => count)) + 1;
  const highest = Math.max(1, ...receivers.map(({ capacity }) => capacity));
  const township = (highest + 1) * units;
  return { township, move: (township + highest + 1) * units };
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** The library's network with arcs that can be asked for their flow. */
class Network extends Mcmf {
  private arcs = 0;

  constructor(nodes: number) {
    super();
    this.init(SOURCE, SINK, nodes);
  }

  arc(from: number, to: number, capacity: number, cost: number): number {
    this.addEdge(from, to, capacity, cost);
    return this.arcs++;
  }

  solve(): void {
    this.minCostMaxFlow();
  }

  flowOn(arc: number): number {
    // Every arc is kept with its reverse behind it.
    return this._edges[2 * arc]?.flow ?? 0;
  }
}
