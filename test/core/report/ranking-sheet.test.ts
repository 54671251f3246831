import type { PlanCell } from '../../../src/core/report';
import { judgedCity, typedLike, type Given } from './judged-city';
import { headersOf, laidOut, sheetsOf } from './laid-out';
import { cadre, village } from '../counted';
import { rawSheet } from '../build';

/** The rows of a ranking by header, after scores of another city were typed over those of the first. */
function rankedOf(kind: 'teamRanking' | 'unitRanking', before: Given, after = before) {
  const sheet = laidOut(kind, judgedCity(before));
  const source = kind === 'teamRanking' ? 'teamEvaluation' : 'unitEvaluation';
  const cells = sheet.computed([typedLike(source, before, after)]);
  const header = headersOf(cells[sheet.headerRow - 1]);
  const end = cells.findIndex(([first]) => first === '平均');
  return cells
    .slice(sheet.headerRow, end + 1)
    .map((line) => Object.fromEntries(line.map((cell, column) => [header[column] ?? '', cell] as const)));
}

const BEFORE: Given = {
  teams: [
    [50, 40],
    [40, 40],
    [30, null],
    [30, 30],
  ],
  units: [
    [50, 40],
    [30, 40],
  ],
  places: { teams: 1 },
};

it('lists all teams by rank, those without a total last, with the mean of the others below', () => {
  const picked = rankedOf('teamRanking', BEFORE).map((line) => [
    line['名次'],
    line['行政村'],
    line['甲类(100)'],
    line['总分'],
    line['等次'],
    line['先进'],
  ]);
  expect(picked).toEqual([
    [1, '000村', 90, 90, '优秀', '是'],
    [2, '001村', 80, 80, '良好', '否'],
    [3, '003村', 60, 60, '合格', '否'],
    ['', '002村', 30, '缺数据', '', '否'],
    ['平均', null, 65, expect.closeTo(230 / 3, 9), null, null],
  ]);
});

it('moves a team whose score is changed in 工作队考核, also onto a rank that it shares', () => {
  const after = {
    ...BEFORE,
    teams: [
      [50, 40],
      [50, 40],
      [60, 40],
      [30, 30],
    ],
  };
  expect(rankedOf('teamRanking', BEFORE, after).map((line) => [line['名次'], line['行政村']])).toEqual([
    [1, '002村'],
    [2, '000村'],
    [2, '001村'],
    [4, '003村'],
    ['平均', null],
  ]);
});

it('lists units with whom they are', () => {
  const [first] = rankedOf('unitRanking', BEFORE);
  expect(first).toMatchObject({ 名次: 1, 单位名称: '第1局', 单位类别: '市直单位', 帮扶村数: 1, 总分: 90 });
});

it('fits a page: groups for which there is no room are one, and said below', () => {
  const groups = ['甲', '乙', '丙', '丁', '戊', '己'];
  const scheme = rawSheet('考核指标', [
    ['编号', '考核对象', '一级指标', '二级指标', '满分', '计分方式'],
    ...groups.map((group, at) => [`T${at}`, '工作队', group, `${group}项`, at < 3 ? 20 : 40 / 3, '人工']),
  ]);
  const sheet = laidOut('teamRanking', [
    ...sheetsOf({ villages: [village('410327101000')], cadres: [cadre('G1', '410327101000')] }),
    scheme,
  ]);
  const header = sheet.cells[sheet.headerRow - 1] ?? [];
  const printed = header.slice(0, -1);
  expect(printed).toHaveLength(14);
  expect(printed.slice(7, 11)).toEqual(['甲(20)', '乙(20)', '丙(20)', '其他(40)']);
  expect(sheet.cells.flat()).toContainEqual(expect.stringContaining('“其他”包括：丁、戊、己'));
});

it('names who sent the team and who leads it', () => {
  const code = '410327101000';
  const cadres = [
    { ...cadre('G1', code), name: '王一', post: '第一书记', unit: '甲局' },
    { ...cadre('G2', code), name: '李二', post: '工作队长', unit: '乙局' },
    { ...cadre('G3', code), name: '赵三', post: '工作队员', unit: '乙局' },
  ];
  const { lines } = laidOut('teamEvaluation', sheetsOf({ villages: [village(code)], cadres }));
  const told: readonly PlanCell[] = ['派出单位', '队长', '第一书记'].map((key) => lines[0]?.[key] ?? null);
  expect(told).toEqual(['乙局等2家', '李二', '王一']);
});
