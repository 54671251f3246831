import { mergeSubmissions } from '../../src/core/merge';
import type { RawSheet } from '../../src/core/registry';
import { ExcelHost, openWorkbook, type Sheet, type Workbook } from '../../src/host';
import { readSubmission } from '../../src/submissions';
import { rawSheet } from '../core/build';
import { codeOf, judgedCity, unitOf } from '../core/report/judged-city';
import { sheetOf } from '../excel/embedded';
import { ledgerOver, type Opened } from './open-ledger';
import { bookOfSheets } from './small-book';

const ASSESSORS = ['张三', '李四', '王五'];
const SHEETS = ASSESSORS.map((name) => `评分表·${name}`);
const SCORE = 6;
/** Three teams and two units with two indicators each. */
const LINES = 10;

/** A city that people are still to score, and the score sheets for it. */
async function handedOut(): Promise<Opened> {
  const sheets = judgedCity({ teams: [[], [], []], units: [[], []] }).filter(({ rowCount }) => rowCount > 1);
  const opened = ledgerOver(bookOfSheets(sheets));
  await opened.ledger.examine();
  await opened.ledger.scoring.handOut(ASSESSORS);
  return opened;
}

function fill(host: ExcelHost, name: string, scores: readonly (number | null)[]): void {
  const sheet = sheetOf(host.workbook, name);
  host.person.edit(
    sheet,
    scores.flatMap((input, line) => (input === null ? [] : [{ row: 3 + line, column: SCORE, input }])),
  );
}

const lineOf = (sheet: Sheet, row: number) =>
  Array.from({ length: 8 }, (_, column) => sheet.cells.get(row, column));

async function reviewed({ ledger }: Opened) {
  await ledger.examine();
  return { review: await ledger.engine.scoreReview() };
}

const all = (score: number): number[] => Array.from({ length: LINES }, () => score);

describe('score sheets', () => {
  it('list every subject with every indicator that people score, for each assessor', async () => {
    const { workbook } = await handedOut();
    const sheet = sheetOf(workbook, '评分表·李四');
    expect(lineOf(sheet, 0)[0]).toBe('2014 年度人工评分表');
    expect(lineOf(sheet, 2)).toEqual([
      '序号',
      '考核对象',
      '对象名称',
      '指标编号',
      '指标名称',
      '满分',
      '得分',
      '评分人',
    ]);
    expect(lineOf(sheet, 4)).toEqual([
      2,
      codeOf(0),
      expect.stringContaining('宜阳县'),
      'T2',
      '成效',
      40,
      undefined,
      '李四',
    ]);
    expect(lineOf(sheet, 12)).toEqual([10, unitOf(1), unitOf(1), 'U2', '成效', 40, undefined, '李四']);
    expect(sheet.page).toMatchObject({ orientation: 'Landscape', paperSize: 'A4' });
    expect(lineOf(sheet, 13)[0]).toMatch(/签名/);
  });

  it('take scores up to the full score and nothing else', async () => {
    const { host, workbook } = await handedOut();
    const sheet = sheetOf(workbook, '评分表·张三');
    expect(sheet.dataValidations).toMatchObject([
      { type: 'decimal', formula1: '0', formula2: '$F4', range: 'G4:G13', errorStyle: 'stop' },
    ]);
    fill(host, '评分表·张三', [30]);
    expect(sheet.cells.get(3, SCORE)).toBe(30);
    expect(() => {
      host.person.edit(sheet, [{ row: 3, column: 5, input: 99 }]);
    }).toThrow();
  });

  it('are made once: one that is there may hold scores', async () => {
    const { host, ledger } = await handedOut();
    fill(host, '评分表·张三', [30]);
    expect(await ledger.scoring.handOut(['张三', '赵六'])).toEqual({
      added: ['评分表·赵六'],
      kept: ['评分表·张三'],
    });
    expect(sheetOf(host.workbook, '评分表·张三').cells.get(3, SCORE)).toBe(30);
  });

  it('half filled are no errors: what is not scored is listed', async () => {
    const opened = await handedOut();
    fill(opened.host, '评分表·张三', all(20));
    fill(opened.host, '评分表·李四', [20, null, 20]);
    const { review } = await reviewed(opened);
    const { findings } = await opened.ledger.engine.findings({}, 0, 1000);
    expect(findings.filter(({ sheet }) => sheet !== null && SHEETS.includes(sheet))).toEqual([]);
    expect(review).toMatchObject({ wanted: LINES, unscored: 0, outliers: [] });
    expect(review.assessors).toEqual([
      { assessor: '张三', given: 10, missing: 0, outliers: 0 },
      { assessor: '李四', given: 2, missing: 8, outliers: 0 },
      { assessor: '王五', given: 0, missing: 10, outliers: 0 },
    ]);
    expect(review.missing[0]).toMatchObject({
      assessor: '李四',
      indicator: 'T2',
      isFaulty: false,
      at: { sheet: '评分表·李四', row: 5, columnIndex: SCORE },
    });
  });

  it('tell who is far from the median of the others, by the setting', async () => {
    const opened = await handedOut();
    fill(opened.host, '评分表·张三', [40, 20]);
    fill(opened.host, '评分表·李四', [45, 28]);
    // Twelve of sixty are just the fifth that is allowed from 42.5 to 30.5.
    fill(opened.host, '评分表·王五', [30.5, 36.1]);
    const { review } = await reviewed(opened);
    expect(
      review.outliers.map(({ assessor, indicator, score, median }) => [assessor, indicator, score, median]),
    ).toEqual([
      ['王五', 'T2', 36.1, 24],
      ['张三', 'T2', 20, 32.05],
    ]);
    expect(review.spreads[0]).toMatchObject({ indicator: 'T2', low: 20, high: 36.1, count: 3 });
    const { cells } = sheetOf(opened.workbook, '参数');
    cells.set(2, 0, '评分差异上限');
    cells.set(2, 1, 0.9);
    expect((await reviewed(opened)).review.outliers).toEqual([]);
  });

  it('of one assessor in several rows are one score, their sum, where the office lets them be', async () => {
    const rows = [
      ['考核对象', '指标编号', '得分', '评分人'],
      [codeOf(0), 'T1', 10, '张三'],
      [codeOf(0), 'T1', 35, '张三'],
      [codeOf(0), 'T1', 44, '李四'],
      [codeOf(0), 'T2', 40, '李四'],
    ];
    const city = judgedCity({ teams: [[]], units: [] }).filter(({ rowCount }) => rowCount > 1);
    const opened = ledgerOver(
      bookOfSheets([
        ...city,
        rawSheet('人工评分表', rows),
        rawSheet('规则', [
          ['编号', '启用'],
          ['U01', '否'],
        ]),
      ]),
    );
    const { review } = await reviewed(opened);
    const { evaluation } = await opened.engine.document();
    expect(review).toMatchObject({ outliers: [], spreads: [{ low: 44, high: 45, mean: 44.5, count: 2 }] });
    expect(evaluation.teams).toMatchObject([{ total: 84.5 }]);
  });

  it('with a score above the full one wait for a better', async () => {
    const opened = await handedOut();
    fill(opened.host, '评分表·张三', [61]);
    const { review } = await reviewed(opened);
    expect(review.missing.filter(({ isFaulty }) => isFaulty)).toMatchObject([
      { assessor: '张三', indicator: 'T1' },
    ]);
  });

  it('come back from several files as one table', async () => {
    const opened = await handedOut();
    fill(opened.host, '评分表·张三', all(20));
    fill(opened.host, '评分表·李四', [10, null]);
    const returned = await Promise.all(['张三', '李四'].map((name) => only(opened, `评分表·${name}`)));
    const [merged] = mergeSubmissions(returned);
    expect(merged?.name).toBe('人工评分表');
    const rows = (merged?.bands ?? []).flatMap((band) =>
      Array.from({ length: band.rows }, (_, row) =>
        (merged?.widths ?? []).map((__, column) => band.cell(row, column)),
      ),
    );
    const scores: RawSheet = rawSheet('人工评分表', rows as (string | number | null)[][]);
    const city = judgedCity({ teams: [[], [], []], units: [[], []] }).filter(({ rowCount }) => rowCount > 1);
    const { ledger } = ledgerOver(bookOfSheets([...city, scores]));
    await ledger.examine();
    // The sheets that stayed here are asked for again, and what came back still counts.
    await ledger.scoring.handOut(['张三', '李四']);
    await ledger.examine();
    expect((await ledger.engine.scoreReview()).assessors).toEqual([
      { assessor: '张三', given: 10, missing: 0, outliers: 0 },
      { assessor: '李四', given: 1, missing: 9, outliers: 0 },
    ]);
  });
});

/** One of the sheets as an assessor sends it back: saved alone in a file. */
async function only({ host }: Opened, name: string) {
  const copy: Workbook = await openWorkbook(await host.save(), `${name}.xlsx`);
  for (const sheet of [...copy.sheets]) if (sheet.name !== name) copy.removeSheet(sheet);
  return readSubmission(await new ExcelHost(copy).save(), `${name}.xlsx`);
}
