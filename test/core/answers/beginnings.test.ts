import { cadre, household, pairing, village, type Rows } from '../counted';
import { sheetsOf } from '../report/laid-out';
import { Office } from './asked';

const A = '410327101201';

/** Nobody lives in the first village, the first cadre helps nobody, and nobody helps H1. */
const ROWS: Rows = {
  villages: [village('410327101299'), village(A)],
  households: [
    household('H1', A),
    household('H2', A),
    household('H3', A, { status: '已脱贫', exitYear: 2012 }),
  ],
  cadres: [cadre('G1', A), cadre('G2', A)],
  pairings: [pairing('H2', 'G2')],
};

it('there is something to begin with: the first household, cadre and village that others are linked to', () => {
  const { examples, unpaired } = new Office(sheetsOf(ROWS)).answers.beginnings();
  expect(examples.map(({ kind, key, source: { row } }) => [kind, key, row])).toEqual([
    ['household', 'H2', 3],
    ['cadre', 'G2', 3],
    ['village', A, 3],
  ]);
  expect(unpaired).toBe(1);
});

it('only a household that should have a cadre and has none says so', () => {
  const office = new Office(sheetsOf(ROWS));
  const isUnpaired = [1, 2, 3].map((row) =>
    office.askRegistry('households', row).subject?.facts.some(({ id }) => id === 'unpaired'),
  );
  expect(isUnpaired).toEqual([true, false, false]);
});
