import type { CoverageCounts } from '../../../src/core/coverage';
import { layOut, type PlanCell } from '../../../src/core/report';
import { rawSheet } from '../build';
import { cadre, household, pairing, posting, village, type Rows } from '../counted';
import { formatsOf, headersOf, laidOut, remarksOf, sheetsOf, type LaidOut } from './laid-out';

const [A, B, C, D] = ['410327101201', '410327102201', '410325101201', '410325101202'];
const SONG = { county: '嵩县', township: '田湖镇' };

/** Two counties, three townships, four villages of which one is not poor. */
const ROWS: Rows = {
  villages: [
    village(A, { key: '是' }),
    village(B, { township: '白杨镇' }),
    village(C, SONG),
    village(D, { ...SONG, poor: '否' }),
  ],
  households: [household('H1', A), household('H2', A), household('H3', B), household('H4', C)],
  units: [{ name: '市水利局', category: '市直单位' }],
  postings: [posting('市水利局', A), posting('市水利局', C)],
  cadres: [
    cadre('G1', A, { post: '第一书记', rank: '正科级' }),
    cadre('G2', C),
    cadre('G3', null, { post: '帮扶责任人' }),
  ],
  pairings: [pairing('H1', 'G1'), pairing('H2', 'G3'), pairing('H4', 'G3')],
};

const COUNTIES = rawSheet('县区', [
  ['县(区)', '县类别', '是否秦巴片区'],
  ['宜阳县', '国家扶贫开发工作重点县', '否'],
  ['嵩县', '其他', '是'],
]);

const COUNTED: readonly [header: string, key: keyof CoverageCounts][] = [
  ['贫困村', 'poorVillages'],
  ['已落实定点帮扶单位的村', 'designated'],
  ['多重覆盖村', 'multiple'],
  ['无帮扶力量', 'noLayer'],
  ['一类帮扶', 'oneLayer'],
  ['二类帮扶', 'twoLayers'],
  ['三类及以上帮扶', 'moreLayers'],
  ['重点村', 'keyVillages'],
  ['重点村多重覆盖', 'keyMultiple'],
  ['已派驻工作队的村', 'withTeam'],
  ['已选派第一书记的村', 'withFirstSecretary'],
  ['应结对户', 'households'],
  ['已结对户', 'paired'],
  ['帮扶干部', 'cadres'],
  ['未结对干部', 'idleCadres'],
  ['结对超限干部', 'overLimitCadres'],
];
const RATIOS: readonly [ratio: string, part: string, base: string][] = [
  ['定点覆盖率', '已落实定点帮扶单位的村', '贫困村'],
  ['多重覆盖率', '多重覆盖村', '贫困村'],
  ['重点村多重覆盖率', '重点村多重覆盖', '重点村'],
  ['工作队覆盖率', '已派驻工作队的村', '贫困村'],
  ['第一书记覆盖率', '已选派第一书记的村', '贫困村'],
  ['结对覆盖率', '已结对户', '应结对户'],
];

type Line = Readonly<Record<string, PlanCell>>;
const countsOf = (line: Line | undefined) => COUNTED.map(([header]) => [header, line?.[header]]);
const expected = (counts: CoverageCounts | undefined) =>
  COUNTED.map(([header, key]) => [header, counts?.[key]]);
const LEVELS = ['全市', '县类别', '片区', '县', '乡镇', '村'];

/** The table and the townships with their villages below it, by header. */
function linesIn({ cells, headerRow }: LaidOut, from: readonly (readonly PlanCell[])[]): Line[] {
  const header = headersOf(cells[headerRow - 1]);
  return from
    .slice(headerRow)
    .filter(([level]) => typeof level === 'string' && LEVELS.includes(level))
    .map((line) => Object.fromEntries(header.map((name, column) => [name, line[column] ?? null])));
}

const isFormula = (cell: PlanCell | undefined) => typeof cell === 'object' && cell !== null;

describe('the coverage sheet', () => {
  const sheet: LaidOut = laidOut('coverage', [...sheetsOf(ROWS), COUNTIES]);
  const lines = linesIn(sheet, sheet.cells);
  const shown = linesIn(sheet, sheet.computed());
  const { coverage } = sheet.results;
  const lineOf = (level: string, name: string) =>
    shown.find((line) => line['级别'] === level && Object.values(line).includes(name));

  it('goes from the city over classes, the 秦巴 area and counties to townships with their villages', () => {
    expect(lines.map(({ 级别: level }) => level)).toEqual(
      '全市 县类别 县类别 片区 县 县 乡镇 村 乡镇 村 乡镇 村 村'.split(' '),
    );
    expect(lineOf('村', '201村')).toMatchObject({
      县类别: '国家扶贫开发工作重点县',
      '县(区)': '宜阳县',
      乡镇: '韩城镇',
    });
  });

  it('adds up to what was counted, at each level', () => {
    expect(countsOf(shown[0])).toEqual(expected(coverage.city));
    for (const county of coverage.counties)
      expect(countsOf(lineOf('县', county.county))).toEqual(expected(county));
    for (const township of coverage.townships)
      expect(countsOf(lineOf('乡镇', township.township ?? ''))).toEqual(expected(township));
    expect(lineOf('县类别', '其他')).toMatchObject({ 贫困村: 1, 应结对户: 1, 已结对户: 1 });
    expect(countsOf(lineOf('片区', '秦巴片区'))).toEqual(countsOf(lineOf('县', '嵩县')));
  });

  it('has formulas for sums and ratios, and values for the counts of villages', () => {
    for (const line of lines) {
      for (const [ratio] of RATIOS) expect(isFormula(line[ratio])).toBe(true);
      for (const [header] of COUNTED.slice(0, -3))
        expect(isFormula(line[header])).toBe(line['级别'] !== '村');
      for (const [header] of COUNTED.slice(-3)) expect(typeof line[header]).toBe('number');
    }
    expect(lineOf('乡镇', '田湖镇')).toMatchObject({ 贫困村: 1 });
    expect(lines.at(-3)?.['贫困村']).toEqual({ formula: '=SUM(E37:E38)' });
  });

  it('shows no ratio where there is nothing to cover', () => {
    expect(shown.some((line) => line['重点村多重覆盖率'] === '')).toBe(true);
    for (const line of shown) {
      for (const [ratio, part, base] of RATIOS) {
        if (line[base] === 0) expect(line[ratio]).toBe('');
        else expect(line[ratio]).toBeCloseTo(Number(line[part]) / Number(line[base]), 12);
      }
    }
  });

  it('is a table of counts and ratios', () => {
    expect(sheet.bands.filter(({ role }) => role === 'body')).toMatchObject([
      { table: 'zhucun_coverage', rows: 6 },
      { rows: 7 },
    ]);
    expect(formatsOf(sheet)).toMatchObject({ 行政村: 'text', 贫困村: 'count', 定点覆盖率: 'ratio' });
  });

  it('folds the villages of each township under it', () => {
    const { groups = [] } = layOut('coverage', sheet.results);
    const folded = groups.map(({ row, rows }) => sheet.cells.slice(row, row + rows).map((line) => line[3]));
    expect(folded).toEqual([['201村'], ['201村'], ['201村', '202村']]);
    expect(groups.map(({ row }) => sheet.cells[row - 1]?.[2])).toEqual(['韩城镇', '白杨镇', '田湖镇']);
  });

  it('charts the ratios of the counties, and their villages by layers, over cells of its own', () => {
    const { charts = [] } = layOut('coverage', sheet.results);
    expect(charts.map(({ kind }) => kind)).toEqual(['column', 'stackedColumn']);
    const header = headersOf(sheet.cells[sheet.headerRow - 1]);
    for (const { categories, series, place } of charts) {
      const { row, rows, column } = categories;
      expect(sheet.cells.slice(row, row + rows).map((line) => line[column])).toEqual(['宜阳县', '嵩县']);
      for (const { name, values } of series) {
        expect(values).toMatchObject({ row, rows, columns: 1 });
        expect(header[values.column]).toBe(name);
      }
      const covered = sheet.cells.slice(place.row, place.row + place.rows).flat();
      expect(covered.every((cell) => cell === null || cell === '')).toBe(true);
    }
  });

  it('counts villages by how many layers of help they have', () => {
    expect(shown[0]).toMatchObject({ 贫困村: 3, 无帮扶力量: 1, 一类帮扶: 2, 二类帮扶: 0, 三类及以上帮扶: 0 });
  });

  it('says how many households a cadre has', () => {
    const { min, median, max } = coverage.load;
    const said = `每名帮扶干部结对户数：最少${min}户，中位数${median}户，平均1.0户，最多${max}户。`;
    expect(remarksOf(sheet)).toContain(said);
  });
});

it('has no classes where nobody gave any', () => {
  const { lines } = laidOut('coverage', sheetsOf(ROWS));
  expect(lines.some(({ 级别: level }) => level === '片区')).toBe(false);
  expect(lines.some(({ 级别: level }) => level === '县类别')).toBe(false);
});

it('keeps names that look like formulas, and sums over them', () => {
  const villages = [
    village(A, { county: '=1+1', township: '+2', village: '@甲' }),
    village(B, { county: '-3', township: '+2', village: '=A1' }),
  ];
  const sheet = laidOut('coverage', sheetsOf({ villages, households: [] }));
  const villageLines = linesIn(sheet, sheet.cells)
    .filter(({ 级别: level }) => level === '村')
    .map((line) => [line['县(区)'], line['乡镇'], line['行政村']]);
  expect(villageLines).toEqual(
    expect.arrayContaining([
      ['=1+1', '+2', '@甲'],
      ['-3', '+2', '=A1'],
    ]),
  );
  expect(linesIn(sheet, sheet.computed()).map((line) => [line['级别'], line['贫困村']])).toEqual([
    ['全市', 2],
    ['县', 1],
    ['县', 1],
    ['乡镇', 1],
    ['村', 1],
    ['乡镇', 1],
    ['村', 1],
  ]);
});

it('says beside the figures that those of cadres may add up to more than the level above', () => {
  const { cells } = laidOut('coverage', sheetsOf({ villages: [village('410327101201')] }));
  expect(remarksOf({ cells })).toContainEqual(expect.stringContaining('上一级只计一次'));
});
