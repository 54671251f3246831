import fc from 'fast-check';
import { cover } from '../../../src/core/coverage';
import { link } from '../../../src/core/linkage';
import { ProposalBook, proposePairings, type Proposals } from '../../../src/core/proposals';
import type { CellValue, Registry } from '../../../src/core/registry';
import { settingsSchema } from '../../../src/core/words/settings';
import { registryOf } from '../build';

const AS_OF = 42_004;
const START = 41_640;

type Row = Readonly<Record<string, CellValue>>;

/** Villages A1, A2 of 甲乡 and B1 of 乙乡. */
const VILLAGES = ['A1', 'A2', 'B1'];
const codeOf = (village: string): string =>
  `41032${village === 'B1' ? '5102' : '5101'}20${VILLAGES.indexOf(village)}`;

interface Town {
  /** Village of each household. */
  readonly households: readonly string[];
  /** Village of each cadre; null for one who stands nowhere. */
  readonly cadres: readonly (string | null)[];
  /** Household and cadre, by their places in the lists; `end` where it is over. */
  readonly pairs?: readonly {
    readonly household: number;
    readonly cadre: number;
    readonly start?: number;
    readonly end?: number;
  }[];
}

function registry({ households, cadres, pairs = [] }: Town): Registry {
  return registryOf({
    villages: VILLAGES.map((village): Row => ({
      code: codeOf(village),
      county: '嵩县',
      township: village === 'B1' ? '乙乡' : '甲乡',
      village,
      poor: '是',
    })),
    households: households.map((village, at): Row => ({
      id: `H${at}`,
      villageCode: codeOf(village),
      head: `户${at}`,
      status: '未脱贫',
      registeredYear: 2013,
    })),
    cadres: cadres.map((village, at): Row => ({
      id: `C${at}`,
      name: `干部${at}`,
      post: '帮扶责任人',
      villageCode: village === null ? null : codeOf(village),
      start: START,
    })),
    pairings: pairs.map(({ household, cadre, start = START, end = null }): Row => ({
      householdId: `H${household}`,
      cadreId: `C${cadre}`,
      cadreName: `干部${cadre}`,
      start,
      end,
    })),
  });
}

function sourcesOf(town: Town, limit: number) {
  const read = registry(town);
  const links = link(read);
  const settings = settingsSchema.parse({ year: 2014, asOf: AS_OF, pairingLimit: limit });
  return { registry: read, links, coverage: cover(read, links, settings), settings };
}

function propose(town: Town, limit: number): Proposals {
  return proposePairings(sourcesOf(town, limit));
}

/** The book of a town in which these proposals were entered. */
function bookAfter({ pairs = [], ...town }: Town, entered: Proposals['list'], limit: number): ProposalBook {
  const ended = new Set(entered.map(({ replaces }) => replaces));
  const now = [
    ...pairs.map((pair, row) => (ended.has(row) ? { ...pair, end: AS_OF - 1 } : pair)),
    ...entered.map(({ household, cadre }) => ({ household, cadre, start: AS_OF })),
  ];
  return new ProposalBook(sourcesOf({ ...town, pairs: now }, limit));
}

const inWords = ({ list }: Proposals): string[] =>
  list.map(
    ({ household, cadre, replaces, reach, loadAfter }) =>
      `H${household}→C${cadre} ${reach} ${loadAfter}${replaces === null ? '' : ` for ${replaces}`}`,
  );

describe('proposed pairings', () => {
  it('give every household a cadre of its village, evenly', () => {
    const proposals = propose({ households: ['A1', 'A1', 'A1', 'A1'], cadres: ['A1', 'A1', 'A2'] }, 15);
    expect(inWords(proposals)).toEqual([
      'H0→C0 village 2',
      'H1→C0 village 2',
      'H2→C1 village 2',
      'H3→C1 village 2',
    ]);
    expect(proposals.short).toEqual([]);
  });

  it('go to the township where the village has no room, and never beyond', () => {
    const proposals = propose({ households: ['A1', 'A1', 'A1', 'B1'], cadres: ['A1', 'A2'] }, 1);
    expect(inWords(proposals)).toEqual(['H0→C0 village 1', 'H1→C1 township 1']);
    expect(proposals.short).toEqual([
      { county: '嵩县', township: '甲乡', households: 1, pairings: 0 },
      { county: '嵩县', township: '乙乡', households: 1, pairings: 0 },
    ]);
  });

  it('leave a cadre of the village to the village, even if another township could use him', () => {
    // C0 helps in both villages of 甲乡; C1 only in A2.
    const proposals = propose(
      {
        households: ['A1', 'A2', 'A1', 'A2'],
        cadres: ['A1', 'A2'],
        pairs: [{ household: 1, cadre: 0 }],
      },
      2,
    );
    expect(inWords(proposals)).toEqual(['H0→C0 village 2', 'H2→C1 township 2', 'H3→C1 village 2']);
  });

  it('pass on as many pairings as a cadre has too many, the latest first, and keep the others', () => {
    const pairs = [0, 1, 2, 3].map((household) => ({ household, cadre: 0, start: START + household }));
    const proposals = propose({ households: ['A1', 'A1', 'A1', 'A1'], cadres: ['A1', 'A1'], pairs }, 3);
    expect(inWords(proposals)).toEqual(['H3→C1 village 1 for 3']);
  });

  it('help households without a cadre before they relieve one who has too many', () => {
    const pairs = [0, 1].map((household) => ({ household, cadre: 0 }));
    const proposals = propose({ households: ['A1', 'A1', 'A1'], cadres: ['A1', 'A1'], pairs }, 1);
    expect(inWords(proposals)).toEqual(['H2→C1 village 1']);
    expect(proposals.short).toEqual([{ county: '嵩县', township: '甲乡', households: 0, pairings: 1 }]);
  });

  it('name nobody whom the pairing book names for that household already', () => {
    const pairs = [{ household: 0, cadre: 0, end: START + 9 }];
    expect(inWords(propose({ households: ['A1', 'A1'], cadres: ['A1', 'A1'], pairs }, 1))).toEqual([
      'H0→C1 village 1',
      'H1→C0 village 1',
    ]);
    expect(inWords(propose({ households: ['A1'], cadres: ['A1'], pairs }, 1))).toEqual([]);
  });

  it('do not count households that need none, nor cadres who stand nowhere', () => {
    const pairs = [{ household: 0, cadre: 0 }];
    const proposals = propose({ households: ['A1', 'A1'], cadres: ['A1', null], pairs }, 1);
    expect(proposals).toEqual({
      list: [],
      short: [{ county: '嵩县', township: '甲乡', households: 1, pairings: 0 }],
      placeless: 0,
    });
  });

  const village = fc.constantFrom(...VILLAGES);
  const town = fc
    .record({
      households: fc.array(village, { maxLength: 8 }),
      cadres: fc.array(village, { maxLength: 4 }),
      wish: fc.array(fc.tuple(fc.nat(7), fc.nat(3)), { maxLength: 8 }),
      limit: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ households, cadres, wish, limit }) => {
      const pairs = wish
        .filter(([household, cadre]) => household < households.length && cadre < cadres.length)
        .map(([household, cadre]) => ({ household, cadre }));
      const once = pairs.filter(
        ({ household }, at) => pairs.findIndex((pair) => pair.household === household) === at,
      );
      return { town: { households, cadres, pairs: once }, limit };
    });

  it('are as many as there is room for, and nobody is given more than he may help', () => {
    fc.assert(
      fc.property(town, ({ town: { households, cadres, pairs }, limit }) => {
        const { list, short } = propose({ households, cadres, pairs }, limit);
        const loads = cadres.map((_, cadre) => pairs.filter((pair) => pair.cadre === cadre).length);
        const before = [...loads];
        for (const { household, cadre, replaces } of list) {
          const replaced = replaces === null ? undefined : pairs[replaces];
          expect(replaced?.household ?? household).toBe(household);
          expect(replaces === null).toBe(pairs.every((pair) => pair.household !== household));
          if (replaced) loads[replaced.cadre] = (loads[replaced.cadre] ?? 0) - 1;
          loads[cadre] = (loads[cadre] ?? 0) + 1;
        }
        expect(new Set(list.map(({ household }) => household)).size).toBe(list.length);
        loads.forEach((load, cadre) => {
          expect(load).toBeLessThanOrEqual(Math.max(limit, before[cadre] ?? 0));
        });
        const unpaired = households.flatMap((_, at) =>
          pairs.some((pair) => pair.household === at) ? [] : [at],
        );
        expect(list.filter(({ replaces }) => replaces === null)).toHaveLength(
          mostHelped(
            { households, cadres, pairs },
            unpaired,
            before.map((load) => Math.max(0, limit - load)),
          ),
        );
        const left = short.reduce((sum, one) => sum + one.households, 0);
        expect(left).toBe(unpaired.length - list.filter(({ replaces }) => replaces === null).length);
      }),
    );
  });

  it('hold one by one, in whatever order they are entered', () => {
    fc.assert(
      fc.property(town, fc.infiniteStream(fc.nat()), ({ town: of, limit }, order) => {
        const { list } = propose(of, limit);
        const { keys } = bookAfter(of, [], limit).listed();
        const left = list.map((proposal, at) => ({ proposal, key: keys[at] }));
        const entered: Proposals['list'][number][] = [];
        while (left.length > 0) {
          const [next] = left.splice(order.next().value % left.length, 1);
          if (!next?.key) throw new Error('no key');
          const { household, cadre } = next.proposal;
          expect(bookAfter(of, entered, limit).chosen([next.key])).toMatchObject([{ household, cadre }]);
          entered.push(next.proposal);
        }
      }),
    );
  });
});

describe('what was proposed before', () => {
  const unpaired: Town = { households: ['A1', 'A1', 'A1'], cadres: ['A1', 'A1'] };
  const { keys } = bookAfter(unpaired, [], 2).listed();
  const enteredBy = (household: number, cadre: number) => ({
    ...{ household, cadre, village: 0, replaces: null, loadAfter: 1, capacity: 2 },
    reach: 'village' as const,
  });

  it('holds as long as its household has nobody and its cadre has room for all that is chosen', () => {
    expect(bookAfter(unpaired, [enteredBy(2, 0)], 2).chosen(keys.slice(0, 1))).toMatchObject([
      { household: 0, cadre: 0, reach: 'village', loadAfter: 2, capacity: 2 },
    ]);
    expect(bookAfter(unpaired, [enteredBy(2, 0)], 2).chosen(keys.slice(0, 2))).toBeNull();
    expect(bookAfter(unpaired, [enteredBy(0, 1)], 2).chosen(keys.slice(0, 1))).toBeNull();
  });
});

/** By augmenting paths over single seats: how many of these households can be helped at all. */
function mostHelped(
  { households, cadres, pairs = [] }: Town,
  wanting: readonly number[],
  room: readonly number[],
): number {
  const townshipsOf = cadres.map((own, cadre) => {
    const helped = pairs
      .filter((pair) => pair.cadre === cadre)
      .map(({ household }) => households[household] ?? '');
    return new Set([own ?? '', ...helped].map((village) => village.charAt(0)));
  });
  const seats = room.flatMap((count, cadre) => Array.from({ length: count }, () => cadre));
  const taken = new Map<number, number>();
  const seat = (household: number, seen: Set<number>): boolean =>
    seats.some((cadre, at) => {
      if (seen.has(at) || !townshipsOf[cadre]?.has((households[household] ?? '').charAt(0))) return false;
      seen.add(at);
      const before = taken.get(at);
      if (before !== undefined && !seat(before, seen)) return false;
      taken.set(at, household);
      return true;
    });
  return wanting.filter((household) => seat(household, new Set())).length;
}
