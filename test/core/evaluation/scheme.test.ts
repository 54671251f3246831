import { DEFAULT_SCHEME, isWeighted, readScheme, SUBJECTS, type Scheme } from '../../../src/core/evaluation';
import { Failure } from '../../../src/core/words/failure';
import type { CellValue } from '../../../src/core/registry';
import { schemeSheet } from '../../../src/core/steering';
import { rawSheet } from '../build';

type Cells = readonly (readonly CellValue[])[];

const HEADER = '编号 考核对象 一级指标 二级指标 满分 计分方式 指标项 目标值 起点值 分档表 适用条件'.split(
  ' ',
);
const POLICY_HEADER = ['类别', '考核对象', '名称', '值', '名额比例', '说明'];
const TEAM_SIZE = ['T01', '工作队', '驻村管理', '队伍配备', 40, '达标比例', 'teamSize', 3];
/** Fills a scheme for teams up to 100. */
const REST = ['T99', '工作队', '群众评价', '群众评议', 60, '人工'];

function schemeOf(rows: Cells, policies: Cells | null = null, header: readonly CellValue[] = HEADER): Scheme {
  const sheets = [rawSheet('考核指标', [header, ...rows])];
  if (policies) sheets.push(rawSheet('等次', [POLICY_HEADER, ...policies]));
  return readScheme({ name: '台账.xlsx', date1904: false, sheets });
}

/** The cells that are named as wrong, each with why. */
function faultsOf(read: () => unknown): string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof Failure && error.code === 'BadScheme')
      return error.faults.map(({ cell, code }) => `${cell} ${code}`);
    throw error;
  }
  return [];
}

describe('a scheme', () => {
  it('is read from its sheet, in its order', () => {
    const { indicators } = schemeOf([
      TEAM_SIZE,
      ['T02', '工作队', '基础工作', '台账质量', 60, '分档', 'dataQuality', null, null, '0.98:60;0.8:1'],
    ]);
    expect(indicators[0]).toMatchObject({
      id: 'T01',
      group: '驻村管理',
      name: '队伍配备',
      full: 40,
      target: 3,
    });
    expect(indicators[1]?.steps).toEqual([
      { from: 0.98, score: 60 },
      { from: 0.8, score: 1 },
    ]);
  });

  it('is read below a title, with columns in any order, blank rows between and sums below', () => {
    const header = ['满 分', '编号', '计分方式', '考核对象', '指标项', '目标值', '考核部门'];
    const sheets = [
      rawSheet('考核指标', [
        ['2014年度考核指标'],
        header,
        [60, 'T01', '达标比例', '工作队', 'teamSize', '3', '扶贫办'],
        [],
        ['40', 'T02', '扣分', '工作队', 'errors', 2],
        [100, '合计'],
        [null, '注：满分合计 100'],
      ]),
    ];
    const { indicators } = readScheme({ name: '台账.xlsx', date1904: false, sheets });
    const teams = indicators.filter(({ subject }) => subject === '工作队');
    expect(teams.map(({ id, full, target, department }) => [id, full, target, department])).toEqual([
      ['T01', 60, 3, '扶贫办'],
      ['T02', 40, 2, undefined],
    ]);
  });

  it('understands percentages, full-width punctuation and conditions', () => {
    const { indicators } = schemeOf([
      ['T01', '工作队', '', '台账质量', 5, '分档', 'dataQuality', null, null, '98%：5；90%：3'],
      [
        'T02',
        '工作队',
        '',
        '项目完工',
        35,
        '达标比例',
        'projectsFinished',
        '90%',
        null,
        null,
        'projects ＞ 0',
      ],
      REST,
    ]);
    expect(indicators[0]?.steps).toEqual([
      { from: 0.98, score: 5 },
      { from: 0.9, score: 3 },
    ]);
    expect(indicators[1]).toMatchObject({
      target: 0.9,
      condition: { metric: 'projects', sign: '>', value: 0 },
    });
  });

  it('is the default where there is no sheet, subject by subject', () => {
    expect(readScheme({ name: '台账.xlsx', date1904: false, sheets: [] })).toEqual(DEFAULT_SCHEME);
    const { indicators } = schemeOf([['U01', '单位', '队伍', '驻村人员', 100, '达标比例', 'cadresSent', 4]]);
    const of = (subject: string, all = indicators) =>
      all.filter((indicator) => indicator.subject === subject);
    expect(of('工作队')).toEqual(of('工作队', [...DEFAULT_SCHEME.indicators]));
    expect(of('单位')).toHaveLength(1);
  });

  it.each(SUBJECTS)('of %s has a full score of 100 by default', (subject) => {
    const own = DEFAULT_SCHEME.indicators.filter((indicator) => indicator.subject === subject);
    expect(own.filter(isWeighted).reduce((sum, { full }) => sum + full, 0)).toBe(100);
  });

  it('may have a bonus on top of 100, and a veto counts for nothing', () => {
    const rows = [TEAM_SIZE, REST, ['T50', '工作队', '加分', '表彰', 5, '人工']];
    expect(
      faultsOf(() => schemeOf([...rows, ['T51', '工作队', '', '造假', 10, '否决', 'errors', 5]])),
    ).toEqual([]);
  });
});

describe('grades and rules', () => {
  const GRADES = [
    ['等次', '工作队', '好', 85, '20%'],
    ['等次', '工作队', '较好', 70],
    ['等次', '工作队', '差', null],
  ];

  it('are read from the sheet 等次, for teams or units or both', () => {
    const { policies, chains, reviewGap } = schemeOf(
      [TEAM_SIZE, REST],
      [
        ...GRADES,
        [],
        ['规定', '工作队', '加分上限', 5],
        ['规定', '工作队', '半年权重', '30%'],
        ['规定', '', '复核差异', '15%'],
        ['规定', '全部', '缺工作队的村取消单位先进', '是'],
        ['规定', '全部', '末等工作队的干部不得评优', '×'],
        ['', '', '', '市委组织部制'],
      ],
    );
    expect(policies['工作队']).toEqual({
      grades: [
        { grade: '好', from: 85 },
        { grade: '较好', from: 70 },
        { grade: '差', from: -Infinity },
      ],
      quota: 0.2,
      bonusCap: 5,
      halfYearWeight: 0.3,
    });
    expect(policies['单位']).toEqual(DEFAULT_SCHEME.policies['单位']);
    expect(chains).toEqual({ teamLifts: true, teamHolds: false, missingTeamBars: true });
    expect(reviewGap).toBe(0.15);
  });

  it('may stand below the indicators in their sheet', () => {
    const { policies, indicators } = schemeOf([TEAM_SIZE, REST, [], POLICY_HEADER, ...GRADES]);
    expect(policies['工作队'].quota).toBe(0.2);
    expect(indicators.filter(({ subject }) => subject === '工作队')).toHaveLength(2);
  });

  it.each<[string, Cells, string[]]>([
    ['of an unknown kind', [['奖励', '', '加分上限', 5]], ['A2 notInList']],
    ['of an unknown subject', [['规定', '干部', '加分上限', 5]], ['B2 notInList']],
    ['that nobody knows', [['规定', '', '加分上线', 5]], ['C2 notInList']],
    ['that are neither on nor off', [['规定', '', '缺工作队的村取消单位先进', '也许']], ['D2 notInList']],
    ['below nothing', [['规定', '', '加分上限', -1]], ['D2 negative']],
    [
      'with weights of the half-year that are none',
      [
        ['规定', '工作队', '半年权重', 30],
        ['规定', '单位', '半年权重', '-30%'],
      ],
      ['D2 shareOutOfRange', 'D3 shareOutOfRange'],
    ],
    [
      'out of order',
      [
        ['等次', '单位', '好', 60],
        ['等次', '单位', '中', 80],
        ['等次', '单位', '差'],
      ],
      ['D3 gradesOutOfOrder'],
    ],
    [
      'without a least total, or twice',
      [
        ['等次', '单位', '好'],
        ['等次', '单位', '好', '八十分'],
        ['等次', '单位', '差'],
      ],
      ['D3 notNumber', 'D2 gradeWithoutLeast', 'C3 repeated'],
    ],
    [
      'with quotas that cannot be',
      [
        ['等次', '单位', '好', 90, 30],
        ['等次', '单位', '差', null, 0.5],
      ],
      ['E2 shareOutOfRange', 'E3 quotaOfLowerGrade'],
    ],
  ])('%s are refused', (_, policies, faults) => {
    expect(faultsOf(() => schemeOf([TEAM_SIZE, REST], policies))).toEqual(faults);
  });
});

describe('a wrong cell of the scheme is named', () => {
  const changed = (column: number, value: CellValue, method = '达标比例') => {
    const row: CellValue[] = [...TEAM_SIZE, null, null];
    row[5] = method;
    row[column] = value;
    return [row, REST];
  };

  it.each<[string, Cells, string]>([
    ['no number', changed(0, null), 'A2 blank'],
    ['a subject that is none', changed(1, '县'), 'B2 notInList'],
    ['a full score that is text', changed(4, '五分'), 'E2 notNumber'],
    ['no full score', changed(4, null), 'E2 blank'],
    ['a full score below nothing', changed(4, -5), 'E2 negative'],
    ['a method that is none', changed(5, '打分'), 'F2 notInList'],
    ['a metric that is none', changed(6, 'teamsize'), 'G2 unknownMetric'],
    ['a metric of units', changed(6, 'headVisits'), 'G2 unknownMetric'],
    ['no metric', changed(6, null), 'G2 blank'],
    ['a target of nothing', changed(7, 0), 'H2 notPositive'],
    ['a deduction of nothing', changed(7, 0, '扣分'), 'H2 notPositive'],
    ['no target', changed(7, null), 'H2 blank'],
    ['a target that is no number', changed(7, '三人'), 'H2 notNumber'],
    ['a floor that is the target', changed(8, 3, '区间'), 'H2 sameAsFloor'],
    ['a target of nothing without a floor', changed(7, 0, '区间'), 'H2 notPositive'],
    ['no bands', changed(9, null, '分档'), 'J2 blank'],
    ['bands in another form', changed(9, '0.9=10', '分档'), 'J2 bandsUnreadable'],
    ['bands from low to high', changed(9, '0.8:1;0.98:5', '分档'), 'J2 bandsOutOfOrder'],
    ['a band given twice', changed(9, '0.9:5;0.9:4', '分档'), 'J2 bandsOutOfOrder'],
    ['a band above the full score', changed(9, '0.9:41', '分档'), 'J2 bandAboveFull'],
    ['a number that stands for the half-year', changed(0, '半年'), 'A2 reserved'],
    ['a number given twice', [TEAM_SIZE, ['T01', ...REST.slice(1)]], 'A3 repeated'],
    ['full scores that are not 100 together', [TEAM_SIZE, [...REST.slice(0, 4), 55, '人工']], 'E3 weights'],
  ])('%s', (_, rows, fault) => {
    expect(faultsOf(() => schemeOf(rows))).toEqual([fault]);
  });

  it.each(['有道理', 'villages>0', 'projects>x'])('a condition that cannot be read: %s', (condition) => {
    expect(faultsOf(() => schemeOf([[...TEAM_SIZE, null, null, condition], REST]))).toEqual([
      'K2 conditionUnreadable',
    ]);
  });

  it('with every other one', () => {
    const rows = [
      ['T01', '工作队', '', '队伍', '四十', '达标比例', 'size', 0],
      ['T01', '县', '', '队伍', 5, '达标比例', 'teamSize', 1],
    ];
    expect(faultsOf(() => schemeOf(rows))).toEqual([
      'E2 notNumber',
      'G2 unknownMetric',
      'H2 notPositive',
      'B3 notInList',
      'A3 repeated',
    ]);
  });

  it('also where nothing is a header', () => {
    expect(faultsOf(() => schemeOf([], null, ['指标']))).toEqual(['A1 noHeader']);
    const sheets = [rawSheet('等次', [['优秀', 90]])];
    expect(faultsOf(() => readScheme({ name: '台账.xlsx', date1904: false, sheets }))).toEqual([
      'A1 noHeader',
    ]);
  });
});

describe('a metric', () => {
  it.each(['teamSize', '在岗人数'])('is named by its id or as offices call it: %s', (word) => {
    const [first] = schemeOf([[...TEAM_SIZE.slice(0, 6), word, 3], REST]).indicators;
    expect(first?.metric).toBe('teamSize');
  });

  it.each([
    ['有项目', 'projects>0'],
    ['在岗人数≥3', 'teamSize>=3'],
    ['projects > 0', 'projects>0'],
  ])('may stand in a condition: %s', (written, meant) => {
    const [first] = schemeOf([[...TEAM_SIZE, null, null, written], REST]).indicators;
    const { metric, sign, value } = first?.condition ?? {};
    expect(`${String(metric)}${String(sign)}${String(value)}`).toBe(meant);
  });

  it('is written as offices call it, and read as what it was', () => {
    const sheet = schemeSheet(DEFAULT_SCHEME);
    expect(sheet.rows.flat()).toEqual(expect.arrayContaining(['在岗人数', '有项目', '中央、省直单位']));
    const rows = sheet.rows.map((row) => row.map((cell) => (typeof cell === 'object' ? null : cell)));
    expect(schemeOf(rows, null, sheet.header).indicators).toEqual(DEFAULT_SCHEME.indicators);
  });
});
