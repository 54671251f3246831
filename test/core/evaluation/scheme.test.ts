import { DEFAULT_SCHEME, readScheme, type Indicator } from '../../../src/core/evaluation';
import { Failure } from '../../../src/core/failure';
import type { CellValue } from '../../../src/core/registry';
import { rawSheet } from '../build';

const HEADER = [
  '编号',
  '考核对象',
  '一级指标',
  '二级指标',
  '满分',
  '计分方式',
  '指标项',
  '目标值',
  '起点值',
  '分档表',
];
const TEAM_SIZE = ['T01', '工作队', '驻村管理', '队伍配备', 5, '达标比例', 'teamSize', 3];

function schemeOf(
  rows: readonly (readonly CellValue[])[],
  header: readonly CellValue[] = HEADER,
): readonly Indicator[] {
  const sheets = [rawSheet('考核指标', [header, ...rows])];
  return readScheme({ name: '台账.xlsx', date1904: false, sheets });
}

/** The cell that is named as wrong. */
function wrongCell(read: () => unknown): string | undefined {
  try {
    read();
  } catch (error) {
    if (error instanceof Failure && error.code === 'BadSetting') return String(error.params['cell']);
    throw error;
  }
  return undefined;
}

describe('a scheme', () => {
  it('is read from its sheet, in its order', () => {
    const [first, second] = schemeOf([
      TEAM_SIZE,
      ['T02', '工作队', '基础工作', '台账质量', 5, '分档', 'dataQuality', null, null, '0.8:1;0.98:5'],
    ]);
    expect(first).toMatchObject({
      id: 'T01',
      group: '驻村管理',
      name: '队伍配备',
      full: 5,
      target: 3,
      floor: null,
    });
    expect(second?.steps).toEqual([
      { from: 0.98, score: 5 },
      { from: 0.8, score: 1 },
    ]);
  });

  it('is read below a title, with columns in any order and blank rows between', () => {
    const sheets = [
      rawSheet('考核指标', [
        ['2014年度考核指标'],
        ['满 分', '编号', '计分方式', '考核对象', '指标项', '目标值', '考核部门'],
        [5, 'T01', '达标比例', '工作队', 'teamSize', '3', '扶贫办'],
        [],
        ['10', 'T02', '扣分', '工作队', 'errors', 2],
      ]),
    ];
    const indicators = readScheme({ name: '台账.xlsx', date1904: false, sheets });
    expect(indicators.map(({ id, full, target }) => [id, full, target])).toEqual([
      ['T01', 5, 3],
      ['T02', 10, 2],
    ]);
  });

  it('understands percentages, full-width punctuation and conditions', () => {
    const [first, second] = schemeOf(
      [
        ['T01', '工作队', '', '台账质量', 5, '分档', 'dataQuality', null, null, '98%：5；90%：3', null],
        [
          'T02',
          '工作队',
          '',
          '项目完工',
          5,
          '达标比例',
          'projectsFinished',
          '90%',
          null,
          null,
          'projects > 0',
        ],
      ],
      [...HEADER, '适用条件'],
    );
    expect(first?.steps).toEqual([
      { from: 0.98, score: 5 },
      { from: 0.9, score: 3 },
    ]);
    expect(second).toMatchObject({ target: 0.9, condition: { metric: 'projects', sign: '>', value: 0 } });
  });

  it('is the default where there is no sheet, or one without a team’s row', () => {
    expect(readScheme({ name: '台账.xlsx', date1904: false, sheets: [] })).toBe(DEFAULT_SCHEME);
    const units = schemeOf([['U01', '单位', '队伍', '驻村人员', 10, '达标比例', 'cadresSent', 4]]);
    expect(units.filter(({ subject }) => subject === '工作队')).toEqual(DEFAULT_SCHEME);
    expect(units.filter(({ subject }) => subject === '单位')).toHaveLength(1);
  });

  it('has a full score of 100 by default', () => {
    expect(DEFAULT_SCHEME.reduce((sum, { full }) => sum + full, 0)).toBe(100);
  });
});

describe('a wrong cell of the scheme is named', () => {
  const changed = (column: number, value: CellValue, method = '达标比例') => {
    const row: CellValue[] = [...TEAM_SIZE, null, null];
    row[5] = method;
    row[column] = value;
    return [row];
  };

  it.each<[string, readonly (readonly CellValue[])[], string]>([
    ['no number', changed(0, null), 'A2'],
    ['a subject that is none', changed(1, '县'), 'B2'],
    ['a full score that is text', changed(4, '五分'), 'E2'],
    ['no full score', changed(4, null), 'E2'],
    ['a method that is none', changed(5, '打分'), 'F2'],
    ['a metric that is none', changed(6, 'teamsize'), 'G2'],
    ['a target of nothing', changed(7, 0), 'H2'],
    ['no target', changed(7, null), 'H2'],
    ['a target that is no number', changed(7, '三人'), 'H2'],
    ['a floor that is the target', changed(8, 3, '区间'), 'H2'],
    ['no bands', changed(9, null, '分档'), 'J2'],
    ['bands in another form', changed(9, '0.9=10', '分档'), 'J2'],
    ['a number given twice', [TEAM_SIZE, TEAM_SIZE], 'A3'],
  ])('%s', (_, rows, cell) => {
    expect(wrongCell(() => schemeOf(rows))).toBe(cell);
  });

  it('a condition that cannot be read', () => {
    const header = [...HEADER, '适用条件'];
    for (const condition of ['有项目', 'villages>0', 'projects>x']) {
      expect(wrongCell(() => schemeOf([[...TEAM_SIZE, null, null, condition]], header))).toBe('K2');
    }
  });

  it('a sheet without a header', () => {
    expect(wrongCell(() => schemeOf([], ['指标']))).toBe('A1');
  });
});
