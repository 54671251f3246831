import fc from 'fast-check';
import type { PlanCell } from '../../../src/core/report';
import type { CellValue, RawSheet } from '../../../src/core/registry';
import { rawSheet } from '../build';
import { cadre, household, pairing, village, type Row, type Rows } from '../counted';
import { formatsOf, laidOut, sheetsOf, type LaidOut } from './laid-out';

const HEADER = '编号 考核对象 一级指标 二级指标 满分 计分方式 指标项 目标值 起点值 分档表 适用条件'.split(
  ' ',
);

/** Two indicators judged by people and a veto on the number of households that is easily met. */
function scheme(...more: readonly (readonly CellValue[])[]): RawSheet {
  return rawSheet('考核指标', [
    HEADER,
    ['T1', '工作队', '甲类', '作风', 60, '人工'],
    ['T2', '工作队', '甲类', '成效', 40 - more.reduce((sum, row) => sum + Number(row[4]), 0), '人工'],
    ...more,
  ]);
}

const VETO = ['T3', '工作队', '否决', '"空转"', 0, '否决', 'poorHouseholds', 1];
const code = (team: number) => `41032710${1000 + team}`;

/** A team for each pair of scores; null gives none. */
function rowsOf(scores: readonly (readonly (number | null)[])[]): Rows {
  return {
    villages: scores.map((_, team) => village(code(team))),
    households: [household('H1', code(0)), household('H2', code(0))],
    cadres: scores.map((_, team) => cadre(`G${team}`, code(team))),
    scores: scores.flatMap((line, team) =>
      line.flatMap((score, at): Row[] =>
        score === null ? [] : [{ subject: code(team), indicator: `T${at + 1}`, score }],
      ),
    ),
  };
}

function sheetWith(
  scores: readonly (readonly (number | null)[])[],
  places: number,
  ...more: readonly (readonly CellValue[])[]
): LaidOut {
  const settings = rawSheet('参数', [['先进工作队名额', places]]);
  return laidOut('teamEvaluation', [...sheetsOf(rowsOf(scores)), scheme(...more), settings]);
}

/** What the sheet's formulas come to, beside what was evaluated. */
function expectSame(sheet: LaidOut): void {
  const { teams } = sheet.results.evaluation;
  const shown = sheet.shown().map((line) => ({
    subject: line['村编码'],
    total: line['总分'] === '缺数据' ? null : line['总分'],
    rank: line['名次'] === '' ? null : line['名次'],
    isTied: line['并列'] === '并列',
    grade: line['等次'] === '' ? null : line['等次'],
    advanced: line['先进'],
  }));
  expect(shown).toEqual(
    teams.map(({ subject, total, rank, isTied, grade, advanced }) => ({
      subject,
      total,
      rank,
      isTied,
      grade,
      advanced,
    })),
  );
}

describe('the decision', () => {
  it('is what was evaluated, by formulas over the scores', () => {
    const sheet = sheetWith(
      [
        [50, 40],
        [50, 39.99],
        [45, 30],
        [40, 35],
        [30, 29],
      ],
      2,
    );
    expectSame(sheet);
    expect(sheet.shown()[0]).toMatchObject({ '作风(60)': 50, '成效(40)': 40, 总分: 90, 名次: 1 });
    const steps = ['总分', '一票否决', '有资格', '同分排序', '名次', '并列', '等次', '先进'];
    for (const line of sheet.lines)
      for (const step of steps) expect(line[step]).toMatchObject({ formula: expect.any(String) as unknown });
  });

  it('at the last place is left open for teams of equal scores', () => {
    const sheet = sheetWith(
      [
        [50, 40],
        [40, 40],
        [40, 40],
      ],
      2,
    );
    expectSame(sheet);
    expect(sheet.shown().map(({ 先进: advanced }) => advanced)).toEqual(['是', '待定', '待定']);
    expect(sheet.shown().map(({ 并列: tied }) => tied)).toEqual(['', '并列', '并列']);
  });

  it('is none for a team without a score', () => {
    const sheet = sheetWith(
      [
        [50, null],
        [40, 40],
      ],
      2,
    );
    expectSame(sheet);
    expect(sheet.shown().at(-1)).toMatchObject({ 总分: '缺数据', 名次: '', 等次: '', 先进: '否' });
  });

  it('is against a team with a veto, whatever its total, and the veto’s name is told', () => {
    const sheet = sheetWith(
      [
        [60, 40],
        [40, 40],
      ],
      2,
      VETO,
    );
    expectSame(sheet);
    expect(sheet.shown()[0]).toMatchObject({
      村编码: code(0),
      一票否决: '否决："空转"',
      等次: '不合格',
      先进: '否',
    });
    expect(sheet.shown()[1]).toMatchObject({ 一票否决: '', 先进: '是' });
  });

  it('scales the total where an indicator does not apply', () => {
    const own = [
      'T4',
      '工作队',
      '乙类',
      '结对',
      20,
      '达标比例',
      'pairedRatio',
      1,
      null,
      null,
      'poorHouseholds>0',
    ];
    const scores = [
      [50, 15],
      [50, 15],
    ];
    const rows = { ...rowsOf(scores), pairings: [pairing('H1', 'G0')] };
    const sheet = laidOut('teamEvaluation', [...sheetsOf(rows), scheme(own)]);
    expectSame(sheet);
    const [without, withPoor] = sheet.shown();
    expect(without).toMatchObject({ 村编码: code(1), '结对(20)': '不适用', 总分: 81.25 });
    expect(withPoor).toMatchObject({ 村编码: code(0), '结对(20)': 10, 总分: 75 });
  });

  it('is the same for any scores and any number of places', () => {
    const score = (full: number) =>
      fc.option(
        fc.integer({ min: 0, max: full * 4 }).map((quarters) => quarters / 4),
        { freq: 12 },
      );
    const scores = fc.array(fc.tuple(score(60), score(40)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(scores, fc.integer({ min: 0, max: 5 }), (lines, places) => {
        expectSame(sheetWith(lines, places, VETO));
      }),
      { numRuns: 30 },
    );
  });
});

describe('the sheet', () => {
  const sheet = sheetWith([[50, 40]], 7, VETO);

  it('has places, metrics and scores as values under their names', () => {
    expect(sheet.cells[sheet.headerRow - 1]).toEqual(
      [
        '县(区) 乡镇 行政村 作风 成效 "空转" 作风(60) 成效(40)',
        '总分 一票否决 得分对应等次 名次 并列 等次 先进',
        '村编码 派出单位 队长 第一书记 甲类_小计 复核 等次名额 有资格 同分排序 评优序 县内序 总序',
      ]
        .join(' ')
        .split(' ')
        .map((header) => header.replace('_', ' ')),
    );
    expect(sheet.lines[0]).toMatchObject({ '县(区)': '宜阳县', '"空转"': 2, '作风(60)': 50 });
    expect(formatsOf(sheet)).toMatchObject({ 村编码: 'text', '作风(60)': 'amount', 名次: 'count' });
  });

  it('has the number of advanced places and the full scores in cells of their own', () => {
    const [placesRow, topRow, fullRow] = sheet.cells.slice(sheet.headerRow - 5);
    expect(placesRow?.slice(0, 2)).toEqual(['先进名额', 7]);
    expect(topRow?.slice(0, 2)).toEqual(['优秀名额', null]);
    expect(fullRow?.[0]).toBe('满分');
    expect(fullRow?.slice(6, 8)).toEqual([60, 40]);
    expect(sheet.lines[0]?.['先进']).toMatchObject({
      formula: expect.stringContaining(`$B$${sheet.headerRow - 4}`) as unknown,
    });
  });

  it('ends with the scheme that was applied', () => {
    const from = sheet.cells.findIndex(([text]) => text === '考核指标');
    const filled = (line: readonly PlanCell[]) => line.filter((cell) => cell !== null);
    expect(sheet.cells.slice(from + 2, from + 5).map(filled)).toEqual([
      ['T1', '甲类', '作风', 60, '人工'],
      ['T2', '甲类', '成效', 40, '人工'],
      ['T3', '否决', '"空转"', 0, '否决', '应结对户数', '1'],
    ]);
  });

  it('says in which order equal totals are told apart', () => {
    expect(sheet.cells.flat()).toContainEqual(expect.stringContaining('同分时依次比较：作风 → 成效；'));
  });

  it('writes texts that look like formulas as texts', () => {
    const villages = [village(code(0), { county: '=1+1', township: '@甲', village: '-乙' })];
    const { lines, cells } = laidOut('teamEvaluation', [
      ...sheetsOf({ ...rowsOf([[50, 40]]), villages }),
      scheme(['T5', '工作队', '+丙', '=丁', 10, '人工']),
    ]);
    expect(lines[0]).toMatchObject({ '县(区)': '=1+1', 乡镇: '@甲', 行政村: '-乙' });
    expect(cells.flat()).toEqual(expect.arrayContaining(['=丁(10)', '+丙', '=丁']));
    const formulas = cells.flat().filter((cell): cell is Exclude<PlanCell, string> => isFormula(cell));
    expect(formulas.length).toBeGreaterThan(12);
  });

  it('names what nobody submitted, under the scheme that is applied by default', () => {
    const { cells, lines } = laidOut(
      'teamEvaluation',
      sheetsOf({ ...rowsOf([[]]), pairings: [pairing('H1', 'G0')] }),
    );
    expect(lines).toHaveLength(1);
    expect(cells.flat()).toContainEqual(expect.stringMatching(/没有报送下列指标的数据.*培训参加/));
  });
});

function isFormula(cell: PlanCell): boolean {
  return typeof cell === 'object' && cell !== null;
}
