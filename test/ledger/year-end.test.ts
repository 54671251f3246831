import { openWorkbook, type Sheet, type Workbook } from '../../src/host';
import { DEMO_COUNTY, writeSample } from '../../src/sample';
import { formulasOf, pagesPrinted, recompute } from '../browser/libre-office';
import { workbookOf } from '../sample/workbook-of';
import { judgedCity } from '../core/report/judged-city';
import { ledgerOver, openLedger, type Opened } from './open-ledger';
import { bookOfSheets } from './small-book';

const COVERAGE = ['覆盖汇总', '未覆盖清单', '多线覆盖表', '制度落实', '统计公报'];
const YEAR_END = [
  ...['工作队考核', '单位考核', '工作队排名', '单位排名', '等次分布'],
  ...['先进名单', '先进公示', '评审参考', '县区对比', '未计入统计'],
];

function sheetNamed(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.findSheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The rows of a sheet's first list by header, as a person sees them. */
function linesOf(sheet: Sheet): { row: number; line: Record<string, unknown> }[] {
  const { cells } = sheet;
  const { rows, columns } = cells.extent;
  const at = (row: number) => Array.from({ length: columns }, (_, column) => cells.get(row, column) ?? null);
  const headerRow = Array.from({ length: rows }, (_, row) => row).find((row) => at(row).includes('总分'));
  if (headerRow === undefined) throw new Error('no header');
  const header = at(headerRow);
  const lines: { row: number; line: Record<string, unknown> }[] = [];
  for (let row = headerRow + 1; row < rows && at(row)[0] !== null; row++) {
    lines.push({
      row,
      line: Object.fromEntries(header.map((name, column) => [name as string, at(row)[column]])),
    });
  }
  return lines;
}

type Results = ReturnType<typeof formulasOf>;

/** A moment of a workbook: the file, and what its year-end sheets show. */
interface Moment {
  readonly file: Uint8Array;
  readonly shown: Results;
}

async function momentOf({ host, workbook }: Opened): Promise<Moment> {
  return { file: await host.save(), shown: formulasOf(workbook, YEAR_END) };
}

/** What LibreOffice computes of the year-end sheets at each moment. */
async function recomputed(...moments: readonly Moment[]): Promise<Results[]> {
  const files = await recompute(...moments.map(({ file }) => file));
  const workbooks = await Promise.all(files.map((file) => openWorkbook(file, 'anew.xlsx')));
  return workbooks.map((workbook) => formulasOf(workbook, YEAR_END));
}

/** The column of a row's last score: the formulas come behind it. */
function lastScore({ name, cells }: Sheet, row: number): number {
  const firstFormula = Array.from({ length: cells.extent.columns }, (_, column) => column).find(
    (column) => cells.formula(row, column) !== undefined,
  );
  if (firstFormula === undefined) throw new Error(`no formula in ${name}`);
  return firstFormula - 1;
}

describe('the year-end sheets', () => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await openLedger();
    await opened.ledger.summarise();
    opened.host.calculate();
  });

  it('are written with the coverage, in their order', () => {
    const names = opened.workbook.sheets.map(({ name }) => name);
    expect(names.slice(names.indexOf('覆盖汇总'))).toEqual([...COVERAGE, ...YEAR_END]);
  });

  it('show what was evaluated of every team and unit', async () => {
    const { evaluation } = await opened.engine.document();
    const decided = (sheet: string, key: string) =>
      linesOf(sheetNamed(opened.workbook, sheet)).map(({ line }) => ({
        subject: line[key],
        total: line['总分'],
        rank: line['名次'],
        grade: line['等次'],
        advanced: line['先进'],
      }));
    expect(decided('工作队考核', '村编码')).toEqual(
      evaluation.teams.map(({ village, ...rest }) => ({ subject: village, ...rest })),
    );
    expect(decided('单位考核', '单位名称')).toEqual(
      evaluation.units.map(({ unit, ...rest }) => ({ subject: unit, ...rest })),
    );
  });

  it('come to the same in LibreOffice, also after scores and places were changed by hand', async () => {
    const before = await momentOf(opened);
    expect(before.shown.size).toBeGreaterThan(300);
    const { host, workbook } = opened;
    const sheet = sheetNamed(workbook, '工作队考核');
    const [first, second, third] = linesOf(sheet);
    if (!first || !second || !third) throw new Error('three teams are needed');
    const column = lastScore(sheet, first.row);
    host.person.edit(sheet, [
      { row: first.row, column, input: 0 },
      { row: second.row, column, input: '' },
      { row: first.row - 5, column: 1, input: 2 },
    ]);
    const units = sheetNamed(workbook, '单位考核');
    const [best, next] = linesOf(units);
    if (!best || !next) throw new Error('two units are needed');
    host.person.edit(units, [
      { row: best.row, column: lastScore(units, best.row), input: 0 },
      { row: next.row, column: lastScore(units, next.row) - 1, input: '不适用' },
      { row: best.row - 5, column: 1, input: 1 },
    ]);
    host.calculate();
    const ranked = linesOf(sheetNamed(workbook, '工作队排名')).map(({ line }) => line);
    const unranked = ranked.filter((line) => line['总分'] === '缺数据');
    expect(unranked.map((line) => line['行政村'])).toContain(second.line['行政村']);
    expect(ranked.filter((line) => line['先进'] === '是')).toHaveLength(2);
    const after = await momentOf(opened);
    expect(await recomputed(before, after)).toEqual([before.shown, after.shown]);
    expect(after.shown).not.toEqual(before.shown);
  });

  it('written again refer to one another and not to what they replaced', async () => {
    await opened.ledger.summarise();
    opened.host.calculate();
    const results = [...formulasOf(opened.workbook, YEAR_END).values()].map(String);
    expect(results.filter((result) => result.startsWith('#'))).toEqual([]);
    const lists = sheetNamed(opened.workbook, '先进名单').cells.formulas;
    expect([...lists.values()].some((formula) => formula.includes('工作队考核'))).toBe(true);
  });
});

describe('totals with the half-year in them', () => {
  it('come to the same in LibreOffice, also after a half-year’s total was changed by hand', async () => {
    const sheets = judgedCity({
      teams: [
        [51, 40],
        [40, 38],
        [60, 40],
      ],
      units: [
        [51, 39.99],
        [40, 38],
      ],
      halfYears: { teams: [70, 95.55, null], units: [90, 90] },
      policies: [['规定', '全部', '半年权重', '30%']],
    });
    const opened = ledgerOver(bookOfSheets(sheets));
    await opened.ledger.summarise();
    opened.host.calculate();
    const { evaluation } = await opened.engine.document();
    const teams = sheetNamed(opened.workbook, '工作队考核');
    const totals = (): unknown[] => linesOf(teams).map(({ line }) => line['总分']);
    expect(evaluation.teams.map(({ total }) => total ?? '缺数据')).toEqual(totals());
    expect(totals()).toEqual([84.7, 83.27, '缺数据']);
    const before = await momentOf(opened);
    const last = linesOf(teams)[2]?.row ?? 0;
    const column = Array.from({ length: teams.cells.extent.columns }, (_, at) => at).find(
      (at) => teams.cells.get(last - 3, at) === '半年得分',
    );
    opened.host.person.edit(teams, [{ row: last, column: column ?? -1, input: 88.88 }]);
    opened.host.calculate();
    expect(totals()).toEqual([84.7, 83.27, 96.66]);
    const after = await momentOf(opened);
    expect(await recomputed(before, after)).toEqual([before.shown, after.shown]);
  });
});

describe('appraisals', () => {
  it('print a page for each cadre and each letter, in requests well below Excel’s limit', async () => {
    const demo = await writeSample(workbookOf({ kind: 'county', county: DEMO_COUNTY }));
    const { ledger, workbook, host } = ledgerOver(await openWorkbook(demo, 'demo.xlsx'));
    const written = await ledger.papers.write(['cadreAppraisal']);
    expect(written).toEqual([{ kind: 'cadreAppraisal', sheet: '干部鉴定' }]);
    expect(host.statistics.largestRequestBytes).toBeLessThan(4_000_000);
    const appraisals = sheetNamed(workbook, '干部鉴定');
    const { cells, page } = appraisals;
    const titles = Array.from({ length: cells.extent.rows }, (_, row) => cells.get(row, 0)).filter(
      (text) => typeof text === 'string' && /年度考核鉴定表（|提出意见的函$/.test(text),
    );
    expect(titles.length).toBeGreaterThan(100);
    expect(page).toMatchObject({ orientation: 'Portrait', paperSize: 'A4' });
    // The sheet in front is printed even when it is hidden.
    host.person.activate(appraisals);
    for (const sheet of workbook.sheets) if (sheet !== appraisals) sheet.visibility = 'Hidden';
    expect(await pagesPrinted(await host.save())).toBe(titles.length);
  });
});
