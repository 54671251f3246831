import fc from 'fast-check';
import { layOut } from '../../../src/core/report';
import { household } from '../counted';
import { laidOut, resultsOf, sheetsOf } from './laid-out';
import { judgedCity, typedLike, type Given, type Scores } from './judged-city';

const COUNTIES = ['嵩县', '宜阳县', '=栾川县', '洛宁县'];

/** The rows of 县区对比, the city's last, after scores in 工作队考核 were typed over. */
function shownOf(before: Given, after = before) {
  const sheet = laidOut('countyComparison', judgedCity(before));
  const cells = sheet.computed([typedLike('teamEvaluation', before, after)]);
  return cells.slice(sheet.headerRow, cells.findIndex(([name]) => name === '全市') + 1);
}

/** What the sheet should say of some totals. */
function figuresOf(totals: readonly (number | null)[], grades: readonly (string | null)[]) {
  const known = totals.filter((total) => total !== null).sort((a, b) => b - a);
  const count = known.length;
  const middle = ((known[Math.floor((count - 1) / 2)] ?? 0) + (known[Math.floor(count / 2)] ?? 0)) / 2;
  const top = grades.filter((grade) => grade === '优秀').length;
  const mean = known.reduce((sum, total) => sum + total, 0) / count;
  const ratios = count === 0 ? ['', '', '', ''] : [mean, middle, known[0], known.at(-1)];
  return [totals.length, count, ...ratios, top, count === 0 ? '' : top / count];
}

function expectFigures(rows: readonly (readonly unknown[])[], given: Given): void {
  const { evaluation, registry } = resultsOf(judgedCity(given));
  const figures = (isOwn: (county: string | null) => boolean) => {
    const own = evaluation.teams.filter(({ row }) =>
      isOwn(registry.tables.villages?.text('county', row) ?? null),
    );
    return figuresOf(
      own.map(({ total }) => total),
      own.map(({ grade }) => grade),
    );
  };
  for (const row of rows) {
    const expected = figures((county) => row[0] === '全市' || county === row[0]);
    row.slice(2, 10).forEach((value, index) => {
      const wanted = expected[index];
      if (typeof wanted === 'number') expect(value).toBeCloseTo(wanted, 9);
      else expect(value).toBe(wanted);
    });
  }
}

it('compares the counties’ teams, and the city’s below', () => {
  const given: Given = {
    teams: [
      [50, 40],
      [50, 30],
      [40, 30],
      [40, null],
      [40, null],
    ],
    units: [],
    counties: ['嵩县', '嵩县', '嵩县', '嵩县', '宜阳县'],
  };
  expect(shownOf(given)).toEqual(
    [
      ['嵩县', null, 4, 3, 80, 80, 90, 70, 1, 1 / 3, 0],
      ['宜阳县', null, 1, 0, '', '', '', '', 0, '', 0],
      ['全市', null, 5, 3, 80, 80, 90, 70, 1, 1 / 3, 0],
    ].map((row) =>
      row.map((cell) => (typeof cell === 'number' ? (expect.closeTo(cell, 9) as number) : cell)),
    ),
  );
});

it('comes to the same for any totals, also after they are changed in 工作队考核', () => {
  const score = (full: number) => fc.option(fc.integer({ min: full - 20, max: full }), { freq: 12 });
  const line = fc.tuple(score(60), score(40));
  const teams = fc.array(fc.tuple(line, line, fc.nat(COUNTIES.length - 1)), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(teams, (all) => {
      const given = (scores: Scores): Given => ({
        teams: scores,
        units: [],
        counties: all.map(([, , county]) => COUNTIES[county] ?? ''),
      });
      const before = given(all.map(([scores]) => scores));
      const after = given(all.map(([, scores]) => scores));
      expectFigures(shownOf(before, after), after);
    }),
    { numRuns: 20 },
  );
});

it('charts every county by name: mean and median, and the share of the best', () => {
  const counties = Array.from({ length: 16 }, (_, index) => `县${index}`);
  const { results, cells, headerRow } = laidOut(
    'countyComparison',
    judgedCity({ teams: counties.map(() => [50, 40]), units: [], counties }),
  );
  const { charts = [] } = layOut('countyComparison', results);
  const names = { row: headerRow, column: 0, rows: 16, columns: 1 };
  expect(cells[headerRow]?.[0]).toBe('县0');
  expect(charts.map(({ categories }) => categories)).toEqual([names, names]);
  expect(charts.map(({ series }) => series.map(({ name, values }) => [name, values.column]))).toEqual([
    [
      ['平均分', 4],
      ['中位数', 5],
    ],
    [['优秀率', 9]],
  ]);
  for (const { place } of charts) {
    expect(place.row).toBeGreaterThan(headerRow + 16);
    expect(place.rows).toBeGreaterThanOrEqual(16);
  }
});

it('is empty where there is no team', () => {
  const { lines, cells } = laidOut('countyComparison', [
    ...judgedCity({ teams: [], units: [] }),
    ...sheetsOf({ households: [household('H1', '410327101001')] }),
  ]);
  expect(lines).toEqual([]);
  expect(cells.flat()).not.toContain('全市');
});
