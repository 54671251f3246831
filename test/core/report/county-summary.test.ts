import { oneCounty, twoCounties } from './handed-out';
import { laidOut } from './laid-out';

const FIGURES = [
  '贫困村',
  '贫困人口',
  '已落实定点帮扶单位的村',
  '已派驻工作队的村',
  '已选派第一书记的村',
  '应结对户',
  '已结对户',
  '帮扶干部',
  '主要负责人调研(次)',
  '协调解决事项(件)',
  '当年脱贫户',
  '累计退出村',
  '项目',
  '到位资金(万元)',
];

it('has a line for each county, and a total in which a cadre of both counts once', () => {
  const sheet = laidOut('countySummary', twoCounties());
  const [first, second] = sheet.shown();
  expect(FIGURES.map((header) => first?.[header])).toEqual([3, 150, 1, 1, 1, 3, 3, 2, 1, 1, 1, 2, 2, 152]);
  expect(FIGURES.map((header) => second?.[header])).toEqual([1, 30, 1, 1, 0, 0, 0, 1, 0, 1, 0, 0, 2, 105]);
  expect([first?.['县（区）'], first?.['结对率'], second?.['结对率']]).toEqual(['宜阳县', 1, '']);
  const headers = Object.keys(first ?? {});
  const total = sheet.computed()[sheet.headerRow + 2] ?? [];
  expect(FIGURES.map((name) => total[headers.indexOf(name)])).toEqual([
    4, 180, 2, 2, 1, 3, 3, 2, 1, 2, 1, 2, 4, 257,
  ]);
});

it('has a line for each township of a county, and one for what is at no known place', () => {
  const lines = laidOut('countySummary', oneCounty()).shown();
  expect(lines.map((line) => [line['乡镇'], line['贫困村'], line['协调解决事项(件)']])).toEqual([
    ['韩城镇', 2, 1],
    ['三乡镇', 1, 0],
    ['未能确定', null, 1],
  ]);
});

it('leads to the rows behind a figure', () => {
  const { bands } = laidOut('countySummary', twoCounties());
  const body = bands.find(({ role }) => role === 'body');
  expect(body?.explain?.(0, 16)).toEqual({ figure: 'rows', table: 'projects', rows: [0, 1], sumOf: 'paid' });
  expect(body?.explain?.(1, 3)).toEqual({
    figure: 'coverage',
    count: 'designated',
    place: { level: 'counties', counties: ['洛宁县'] },
  });
});
