import fc from 'fast-check';
import type { SubjectResult } from '../../../src/core/evaluation';
import { layOut, type PlanCell, type SheetPlan } from '../../../src/core/report';
import { cellsOf, computed } from './computed';
import { judgedCity, typedLike, type Given } from './judged-city';
import { laidOut, resultsOf } from './laid-out';

type Line = Readonly<Record<string, PlanCell>>;

/** The rows of a sheet's list by header, formulas computed. */
function shownIn(plan: SheetPlan): Line[] {
  const cells = computed(plan);
  const header = (cellsOf(plan)[plan.headerRow - 1] ?? []) as string[];
  const rows = plan.bands.find(({ role }) => role === 'body')?.rows ?? 0;
  return cells
    .slice(plan.headerRow, plan.headerRow + rows)
    .map((line) => Object.fromEntries(header.map((name, column) => [name, line[column] ?? null])));
}

/** What a sheet decides of each subject, by subject. */
function decided(lines: readonly Line[], key: string): Map<PlanCell, unknown> {
  return new Map(
    lines.map((line) => [
      line[key] ?? null,
      {
        total: line['总分'] === '缺数据' ? null : line['总分'],
        rank: line['名次'] === '' ? null : line['名次'],
        isTied: line['并列'] === '并列',
        scoreGrade: line['得分对应等次'] === '' ? null : line['得分对应等次'],
        grade: line['等次'] === '' ? null : line['等次'],
        advanced: line['先进'],
      },
    ]),
  );
}

function evaluated(subjects: readonly SubjectResult[]): Map<PlanCell, unknown> {
  return new Map(
    subjects.map(({ subject, total, rank, isTied, scoreGrade, grade, advanced }) => [
      subject,
      { total, rank, isTied, scoreGrade, grade, advanced },
    ]),
  );
}

const QUOTA = [
  ['等次', '全部', '优秀', 85, 0.4],
  ['等次', '全部', '良好', 70],
  ['等次', '全部', '不合格', null],
];

describe('单位考核', () => {
  const units = [
    [50, 40],
    [50, 39],
    [45, 30],
    [30, null],
  ];
  const given: Given = { teams: [[50, 40]], units, places: { units: 2 }, policies: QUOTA };
  const sheet = laidOut('unitEvaluation', judgedCity(given));

  it('has a row for each unit, its facts, metrics and scores, and every step of the decision', () => {
    expect(sheet.name).toBe('单位考核');
    expect(sheet.cells[sheet.headerRow - 1]).toEqual(
      [
        '单位名称 单位类别 所属县(区) 作风 成效 作风(60) 成效(40)',
        '总分 一票否决 得分对应等次 名次 并列 等次名额 等次 先进',
        '主要负责人 帮扶村数 甲类_小计 复核 限制 有资格 同分排序 评优序 总序 中央省直单位序 其他单位序',
      ]
        .join(' ')
        .split(' ')
        .map((header) => header.replace('_', ' ')),
    );
    expect(decided(sheet.shown(), '单位名称')).toEqual(evaluated(sheet.results.evaluation.units));
  });

  it('shows who is over the quota, and how many places it leaves', () => {
    expect(sheet.shown().map(({ 等次名额: quota, 等次: grade }) => [quota, grade])).toEqual([
      ['', '优秀'],
      ['超名额', '良好'],
      ['', '良好'],
      ['', ''],
    ]);
    expect(sheet.cells.slice(sheet.headerRow - 5, sheet.headerRow - 3).map(([a, b]) => [a, b])).toEqual([
      ['先进名额', 2],
      ['优秀名额', 1],
    ]);
  });

  it('tells grades and the order of ties under the table', () => {
    const texts = sheet.cells.slice(sheet.headerRow + units.length).map(([text]) => text);
    expect(texts).toContainEqual(expect.stringContaining('同分时依次比较：作风 → 成效'));
    expect(texts).toContainEqual(expect.stringContaining('优秀 ≥ 85，良好 ≥ 70，不合格 < 70'));
  });
});

describe('after scores are changed by hand, both sheets come to what would have been evaluated', () => {
  const score = (full: number) => fc.option(fc.integer({ min: 0, max: full }), { freq: 15 });
  const line = fc.tuple(score(60), score(40));
  const city = fc.record({ before: fc.array(line, { minLength: 1, maxLength: 7 }) }).chain(({ before }) =>
    fc.record({
      before: fc.constant(before),
      after: fc.array(line, { minLength: before.length, maxLength: before.length }),
      places: fc.integer({ min: 0, max: 5 }),
      hasQuota: fc.boolean(),
    }),
  );

  it.each([
    ['teamEvaluation', '村编码'],
    ['unitEvaluation', '单位名称'],
  ] as const)('%s', (kind, key) => {
    fc.assert(
      fc.property(city, ({ before, after, places, hasQuota }) => {
        const given = (scores: typeof before): Given => ({
          teams: kind === 'teamEvaluation' ? scores : [[50, 40]],
          units: kind === 'unitEvaluation' ? scores : [],
          places: { teams: places, units: places },
          policies: hasQuota ? QUOTA : [],
        });
        const { evaluation } = resultsOf(judgedCity(given(after)));
        const expected = kind === 'teamEvaluation' ? evaluation.teams : evaluation.units;
        expect(decided(shownIn(typedLike(kind, given(before), given(after))), key)).toEqual(
          evaluated(expected),
        );
      }),
      { numRuns: 20 },
    );
  });
});

describe('with the half-year in the total', () => {
  const policies = [...QUOTA, ['规定', '全部', '半年权重', '30%']];
  const city: Given = {
    teams: [
      [51, 40],
      [40, 38],
      [60, 40],
    ],
    units: [
      [51, 40],
      [40, 38],
      [60, null],
    ],
    halfYears: { teams: [70, 95.55, null], units: [70, 95.55, 90] },
    policies,
  };

  it.each([
    ['teamEvaluation', '村编码'],
    ['unitEvaluation', '单位名称'],
  ] as const)('%s shows both and comes to what was evaluated', (kind, key) => {
    const sheet = laidOut(kind, judgedCity(city));
    const { teams, units: ofUnits } = sheet.results.evaluation;
    const expected = kind === 'teamEvaluation' ? teams : ofUnits;
    expect(expected.map(({ total }) => total)).toEqual([84.7, 83.27, null]);
    expect(decided(sheet.shown(), key)).toEqual(evaluated(expected));
    expect(sheet.shown().map((line) => [line['半年得分'], line['全年得分'], line['总分']])).toEqual(
      kind === 'teamEvaluation'
        ? [
            [70, 91, 84.7],
            [95.55, 78, 83.27],
            [null, 100, '缺数据'],
          ]
        : [
            [70, 91, 84.7],
            [95.55, 78, 83.27],
            [90, '缺数据', '缺数据'],
          ],
    );
    expect(sheet.cells.flat()).toContainEqual(
      expect.stringContaining('总分 = 半年得分 × 30% + 全年得分 × 70%'),
    );
  });

  it('follows a half-year’s total that is typed over', () => {
    const sheet = laidOut('teamEvaluation', judgedCity(city));
    const column = (sheet.cells[sheet.headerRow - 1] ?? []).indexOf('半年得分');
    const [first] = sheet.shown([{ row: sheet.headerRow, column, value: 90 }]);
    expect(first).toMatchObject({ 总分: 90.7, 名次: 1, 等次: '优秀' });
    const typed = sheet.shown([{ row: sheet.headerRow, column, value: 10 }]);
    expect(typed.map((line) => line['名次'])).toEqual([2, 1, '']);
  });

  it('is not there where it does not count', () => {
    const { cells } = laidOut('teamEvaluation', judgedCity({ ...city, policies: QUOTA }));
    expect(cells.flat()).not.toContain('半年得分');
    expect(cells.flat()).not.toContain('全年得分');
  });

  it('is checked against the most that a total can be', () => {
    const rules = (half: number, own: Given['policies']) =>
      resultsOf(
        judgedCity({
          teams: [[51, 40]],
          units: [],
          halfYears: { teams: [half] },
          bonuses: [1],
          policies: own ?? [],
        }),
      ).findings.list.map(({ rule }) => rule);
    expect(rules(105, policies)).not.toContain('L24');
    expect(rules(105.5, policies)).toContain('L24');
    expect(rules(105.5, QUOTA)).not.toContain('L24');
  });
});

it('a bonus and its cap are in the total’s formula', () => {
  const policies = [['规定', '全部', '加分上限', 3]];
  const bonuses = [5, 2];
  const teams = [
    [50, 30],
    [50, 30],
  ];
  const city = judgedCity({ teams, units: [], bonuses, policies });
  const plan = layOut('teamEvaluation', resultsOf(city));
  expect(shownIn(plan).map((line) => [line['表彰(5)'], line['总分']])).toEqual([
    [5, 83],
    [2, 82],
  ]);
});

it('of nobody are a head, a header and the scheme', () => {
  const { cells, lines } = laidOut('unitEvaluation', judgedCity({ teams: [[50, 40]], units: [] }));
  expect(lines).toEqual([]);
  expect(cells.flat()).toContain('考核指标');
});
