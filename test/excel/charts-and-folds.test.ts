import type { ChartPlan, SheetPlan } from '../../src/core/report';
import { writeGenerated } from '../../src/excel';
import type { Workbook } from '../../src/host';
import { bookOf, laidOut, openExcel, reportOf, sheetOf, wholeOf } from './embedded';

const column = (at: number) => ({ row: 2, column: at, rows: 3, columns: 1 });
const SHARES: ChartPlan = {
  kind: 'bar',
  title: '覆盖率',
  categories: column(0),
  series: [{ name: '比例', values: column(1) }],
  place: { row: 6, column: 0, rows: 10, columns: 2 },
};
const LAYERS: ChartPlan = {
  kind: 'stackedColumn',
  title: '层数',
  categories: column(0),
  series: [
    { name: '一层', values: column(1) },
    { name: '二层', values: column(2) },
  ],
  place: { row: 6, column: 2, rows: 10, columns: 3 },
};

/** A list of three rows below a title and a header. */
function charted(extra: Partial<SheetPlan> = {}): SheetPlan {
  const rows = [
    ['嵩县', 1, 2],
    ['=栾川县', { formula: '=1/2' }, 3],
    ['洛宁县', '', 4],
  ];
  const plan = reportOf(rows, { name: '覆盖汇总', kind: 'coverage', table: 'zhucun_coverage' });
  return { ...plan, charts: [SHARES, LAYERS], ...extra };
}

async function write(workbook: Workbook, plan: SheetPlan, requirementSet?: string): Promise<void> {
  openExcel(workbook, requirementSet === undefined ? {} : { requirementSet });
  const { outlines, source } = laidOut([plan]);
  await writeGenerated(outlines, source);
}

it('writes the charts of a plan over its cells, each with its series', async () => {
  const workbook = bookOf({ 表: [['甲']] });
  await write(workbook, charted());
  const { charts } = sheetOf(workbook, '覆盖汇总');
  expect(charts).toMatchObject([
    {
      type: 'BarClustered',
      title: '覆盖率',
      legend: null,
      isReversed: true,
      minimum: 0,
      visibleOnly: false,
      place: SHARES.place,
      series: [{ name: '比例', values: '覆盖汇总!$B$3:$B$5', categories: '覆盖汇总!$A$3:$A$5' }],
    },
    {
      type: 'ColumnStacked',
      title: '层数',
      legend: 'Bottom',
      isReversed: false,
      place: LAYERS.place,
      series: [
        { name: '一层', values: '覆盖汇总!$B$3:$B$5' },
        { name: '二层', values: '覆盖汇总!$C$3:$C$5' },
      ],
    },
  ]);
  expect(new Set(charts[1]?.series.map(({ color }) => color)).size).toBe(2);
});

it('ends the axis of shares at the whole, and leaves any other to Excel', async () => {
  const workbook = bookOf({ 表: [['甲']] });
  const plan = charted();
  const bands = plan.bands.map((band) =>
    band.role === 'body' ? { ...band, formats: ['text', 'ratio', 'count'] as const } : band,
  );
  await write(workbook, { ...plan, bands });
  expect(sheetOf(workbook, '覆盖汇总').charts.map(({ maximum }) => maximum)).toEqual([1, null]);
});

it('replaces charts and folds with their sheet', async () => {
  const workbook = bookOf({ 表: [['甲']] });
  await write(workbook, charted({ groups: [{ row: 3, rows: 2 }] }));
  await write(workbook, charted({ charts: [SHARES] }));
  const { charts, hiddenRows } = sheetOf(workbook, '覆盖汇总');
  expect(charts.map(({ title }) => title)).toEqual(['覆盖率']);
  expect(hiddenRows.size).toBe(0);
});

it('folds rows below the row above them, also within each other', async () => {
  const workbook = bookOf({ 表: [['甲']] });
  await write(
    workbook,
    charted({
      groups: [
        { row: 2, rows: 3 },
        { row: 3, rows: 1 },
        { row: 9, rows: 0 },
      ],
    }),
  );
  const { outlineLevels, hiddenRows } = sheetOf(workbook, '覆盖汇总');
  expect([...outlineLevels].sort(([a], [b]) => a - b)).toEqual([
    [2, 1],
    [3, 2],
    [4, 1],
  ]);
  expect([...hiddenRows].sort()).toEqual([2, 3, 4]);
});

it('leaves all rows in view in an Excel without outlines', async () => {
  const workbook = bookOf({ 表: [['甲']] });
  await write(workbook, charted({ groups: [{ row: 3, rows: 2 }] }), '1.9');
  const { outlineLevels, hiddenRows, charts } = sheetOf(workbook, '覆盖汇总');
  expect([outlineLevels.size, hiddenRows.size, charts.length]).toEqual([0, 0, 2]);
});

it('is all or nothing: a chart that Excel refuses leaves the workbook as it was', async () => {
  const workbook = bookOf({ 表: [['甲']] });
  await write(workbook, charted());
  const before = wholeOf(workbook);
  const beyond = { ...SHARES, place: { row: 2_000_000, column: 0, rows: 1, columns: 1 } };
  await expect(write(workbook, charted({ charts: [LAYERS, beyond] }))).rejects.toThrow();
  expect(wholeOf(workbook)).toEqual(before);
});
