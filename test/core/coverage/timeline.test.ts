import { timeline, type Timeline } from '../../../src/core/coverage';
import { isoDate } from '../../../src/core/registry';
import type { Settings } from '../../../src/core/words/settings';
import { cadre, counted, village, type Row } from '../counted';

const [A, B] = ['410327103201', '410327103202'];

function of(cadres: readonly Row[], changes: Partial<Settings> = {}): Timeline {
  return timeline(counted({ villages: [village(A), village(B, { poor: '否' })], cadres }, changes));
}
const periods = ({ vacancies }: Timeline) =>
  vacancies.map((vacancy) => [
    vacancy.days,
    ...vacancy.periods.map(({ from, to }) => `${isoDate(from)}/${isoDate(to)}`),
  ]);

describe('days without a resident cadre', () => {
  it('are none where one follows the other', () => {
    const cadres = [
      cadre('G1', A, { start: '2013-05-01', end: '2014-06-30' }),
      cadre('G2', A, { start: '2014-07-01' }),
    ];
    expect(periods(of(cadres))).toEqual([]);
  });

  it('are told with their periods, whatever the order of the rows', () => {
    const cadres = [
      cadre('G3', A, { start: '2014-12-01' }),
      cadre('G1', A, { start: '2014-01-11', end: '2014-03-31' }),
      cadre('G2', A, { start: '2014-02-01', end: '2014-02-10' }),
    ];
    expect(periods(of(cadres))).toEqual([[254, '2014-01-01/2014-01-10', '2014-04-01/2014-11-30']]);
  });

  it('go no further than the as-of date, and count nobody who only helps households', () => {
    const cadres = [cadre('G1', A, { post: '帮扶责任人' })];
    expect(periods(of(cadres, { asOf: 41_668 }))).toEqual([[29, '2014-01-01/2014-01-29']]);
  });
});

describe('one person in two villages', () => {
  const idNo = '41032519700101001X';
  const overlaps = (cadres: readonly Row[]) =>
    of(cadres.map((row) => ({ idNo, ...row }))).overlaps.map(({ cadre: row, other, period }) => [
      row,
      other,
      isoDate(period.from),
      isoDate(period.to),
    ]);

  it('is told by the days on which the terms overlap', () => {
    expect(
      overlaps([cadre('G1', A, { end: '2014-05-31' }), cadre('G2', B, { start: '2014-05-01' })]),
    ).toEqual([[1, 0, '2014-05-01', '2014-05-31']]);
  });

  it('is none where terms follow each other, or are of one village', () => {
    expect(
      overlaps([cadre('G1', A, { end: '2014-04-30' }), cadre('G2', B, { start: '2014-05-01' })]),
    ).toEqual([]);
    expect(overlaps([cadre('G1', A), cadre('G2', A, { start: '2014-05-01' })])).toEqual([]);
  });

  it('is found behind another term of the same village', () => {
    const cadres = [
      cadre('G1', B, { end: '2014-08-31' }),
      cadre('G2', A, { start: '2014-02-01' }),
      cadre('G3', A, { start: '2014-06-01' }),
    ];
    expect(overlaps(cadres)).toEqual([
      [1, 0, '2014-02-01', '2014-08-31'],
      [2, 0, '2014-06-01', '2014-08-31'],
    ]);
  });
});

it('a term is too short when it ended in the year before the shortest service', () => {
  const cadres = [
    cadre('G1', A, { start: '2013-07-01', end: '2014-06-29' }),
    cadre('G2', A, { start: '2013-07-01', end: '2014-06-30' }),
    cadre('G3', A, { start: '2014-07-01' }),
    cadre('G4', A, { start: '2013-01-01', end: '2013-03-01' }),
  ];
  expect(of(cadres).shortServices).toEqual([{ cadre: 0, days: 364 }]);
  expect(of(cadres, { minimumService: 2 }).shortServices).toHaveLength(2);
});

it('days in the village are too few below what is required, unless they are blank', () => {
  const cadres = [
    cadre('G1', A, { days: 219 }),
    cadre('G2', A, { days: 220 }),
    cadre('G3', A),
    cadre('G4', A, { days: 10, end: '2014-06-30' }),
  ];
  expect(of(cadres).fewDays).toEqual([{ cadre: 0, days: 219, required: 220 }]);
});

it('the days required are those of the part of the year that was served', () => {
  const cadres = [
    // 73 of 365 days, and so 44 of 220.
    cadre('G1', A, { start: '2014-10-20', days: 43 }),
    cadre('G2', A, { start: '2014-10-20', days: 44 }),
    cadre('G3', A, { start: '2012-01-01', days: 219 }),
  ];
  expect(of(cadres).fewDays).toEqual([
    { cadre: 0, days: 43, required: 44 },
    { cadre: 2, days: 219, required: 220 },
  ]);
});

it('days that cannot be are missing, and no shortfall', () => {
  expect(of([cadre('G1', A, { days: -1 }), cadre('G2', A, { days: 366 })]).fewDays).toEqual([]);
});
