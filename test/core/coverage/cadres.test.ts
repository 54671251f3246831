import { cadre, counted, household, pairing, village, type Row } from '../counted';

const YIYANG = '410327103201';
const LUONING = '410328100201';
const VILLAGES = [village(YIYANG), village(LUONING, { county: '洛宁县', township: '城郊乡' })];

/** Households `from`..`to` of a village. */
function households(villageCode: string, from: number, to: number): Row[] {
  return Array.from({ length: to - from + 1 }, (_, index) => household(`H${from + index}`, villageCode));
}

function pairings(cadreId: string, from: number, to: number): Row[] {
  return Array.from({ length: to - from + 1 }, (_, index) => pairing(`H${from + index}`, cadreId));
}

it('counts a cadre who works in two counties in both, and once in the city', () => {
  const { coverage } = counted({
    villages: VILLAGES,
    households: [...households(YIYANG, 1, 1), ...households(LUONING, 2, 2)],
    cadres: [cadre('G1', YIYANG), cadre('G2', LUONING)],
    pairings: [...pairings('G1', 1, 2), ...pairings('G2', 2, 2)],
  });
  expect(coverage.counties.map(({ county, cadres }) => [county, cadres])).toEqual([
    ['宜阳县', 1],
    ['洛宁县', 2],
  ]);
  expect(coverage.city.cadres).toBe(2);
});

it('tells how many households the cadres help', () => {
  const { coverage } = counted(
    {
      villages: VILLAGES,
      households: households(YIYANG, 1, 6),
      cadres: [cadre('G1', YIYANG), cadre('G2', YIYANG), cadre('G3', YIYANG), cadre('G4', YIYANG)],
      pairings: [...pairings('G1', 1, 4), ...pairings('G2', 5, 5), ...pairings('G3', 6, 6)],
    },
    { pairingLimit: 3 },
  );
  expect(coverage.load).toEqual({ min: 0, median: 1, mean: 1.5, max: 4 });
  expect(coverage.city).toMatchObject({ cadres: 4, idleCadres: 1, overLimitCadres: 1 });
});

it('counts who is over the limit of his rank, else over the single one', () => {
  const rows = {
    villages: VILLAGES,
    households: households(YIYANG, 1, 5),
    cadres: [cadre('G1', YIYANG, { rank: '正处级' }), cadre('G2', YIYANG, { rank: '科员' })],
    pairings: [...pairings('G1', 1, 3), ...pairings('G2', 4, 5)],
  };
  expect(counted(rows, { pairingLimit: 1 }).coverage.city.overLimitCadres).toBe(2);
  expect(counted(rows, { pairingLimit: 1, rankLimits: { 正处级: 3 } }).coverage.city.overLimitCadres).toBe(1);
});

it('takes the mean of the middle two for the median', () => {
  const { coverage } = counted({
    villages: VILLAGES,
    households: households(YIYANG, 1, 3),
    cadres: [cadre('G1', YIYANG), cadre('G2', YIYANG)],
    pairings: [...pairings('G1', 1, 2), ...pairings('G2', 3, 3)],
  });
  expect(coverage.load.median).toBe(1.5);
});

it('leaves out cadres who are not active, and pairings that are not', () => {
  const { coverage } = counted({
    villages: VILLAGES,
    households: households(YIYANG, 1, 2),
    cadres: [cadre('G1', YIYANG, { end: '2014-01-31' }), cadre('G2', YIYANG)],
    pairings: [...pairings('G1', 1, 1), pairing('H2', 'G2', { end: '2014-02-01' })],
  });
  expect(coverage.city).toMatchObject({ cadres: 1, idleCadres: 1, paired: 0 });
});

describe('a household whose cadre', () => {
  it.each<[string, Row, number]>([
    ['is at work on the day is paired', { end: '2014-12-31' }, 1],
    ['left before the day is not', { end: '2014-12-30' }, 0],
    ['begins after the day is not', { start: '2015-01-01' }, 0],
    ['has dates that contradict each other is paired', { start: '2014-06-01', end: '2014-05-01' }, 1],
  ])('%s', (_, dates, paired) => {
    const { coverage } = counted({
      villages: VILLAGES,
      households: households(YIYANG, 1, 1),
      cadres: [cadre('G1', YIYANG, dates)],
      pairings: pairings('G1', 1, 1),
    });
    expect(coverage.city.paired).toBe(paired);
    // Loads rest on the same pairings.
    expect([...coverage.facts.cadres.load]).toEqual([paired]);
  });

  it('has left is paired by another who is at work', () => {
    const { coverage } = counted({
      villages: VILLAGES,
      households: households(YIYANG, 1, 1),
      cadres: [cadre('G1', YIYANG, { end: '2014-06-30' }), cadre('G2', YIYANG)],
      pairings: [...pairings('G1', 1, 1), ...pairings('G2', 1, 1)],
    });
    expect(coverage.city.paired).toBe(1);
  });
});

it('has figures of zero where there is no cadre', () => {
  expect(counted({ villages: VILLAGES }).coverage.load).toEqual({ min: 0, median: 0, mean: 0, max: 0 });
});
