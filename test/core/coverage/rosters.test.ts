import { carryForward } from '../../../src/core/years';
import { rosterSheet } from '../build';
import { cadre, household, village, type Row } from '../counted';
import { resultsOf, sheetsOf } from '../report/laid-out';

const A = '410327103201';
const [VILLAGE] = [village(A)];
const OTHERS = {
  villages: [VILLAGE],
  households: ['H1', 'H2', 'H3'].map((id) => household(id, A)),
  cadres: [cadre('G1', A, { name: '王测干' }), cadre('G2', A, { name: '李测干' })],
};

const line = (head: string, cadreName: string, more: Row = {}): Row => ({
  village: '201村',
  head,
  cadreName,
  unit: '市水利局',
  visits: 3,
  ...more,
});

const ROSTER = [
  line('户主H1（一组）', '王测干'),
  line('户主H2', '王测干'),
  line('户主H3', '李测干', { end: '2014-06-30' }),
  line('无此户主', '李测干'),
];

const results = (rows: readonly Row[]) => resultsOf([...sheetsOf(OTHERS), rosterSheet(rows)]);

it('households of a roster without numbers and dates are paired, and their cadres have them', () => {
  const { coverage } = results(ROSTER.map((row) => ({ end: null, ...row })));
  expect(coverage.city).toMatchObject({ households: 3, paired: 2, idleCadres: 1 });
  expect([...coverage.facts.cadres.load]).toEqual([2, 0]);
});

it('what the year leaves of a roster goes on into the next', () => {
  const { registry, settings, links, coverage } = results(ROSTER.map((row) => ({ end: null, ...row })));
  const { ended, going } = carryForward({ registry, settings, links, coverage }, 2015);
  expect([ended.pairing, going.pairing]).toEqual([[2], [0, 1]]);
});
