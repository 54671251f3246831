import { earlierOf, laidOut, sheetsOf } from './laid-out';
import { twoCounties, TWO_COUNTIES } from './handed-out';
import { rawSheet } from '../build';
import { household } from '../counted';

/** A year's registry with two more households still poor. */
const LAST_YEAR = [
  rawSheet('参数', [['考核年度', 2013]]),
  ...sheetsOf({
    ...TWO_COUNTIES,
    villages:
      TWO_COUNTIES.villages?.map((village, at) => ({ ...village, exitYear: at === 1 ? 2013 : null })) ?? [],
    households: [
      household('H1', '410327103201', { members: 4, income: 2000, registeredYear: 2013 }),
      household('H3', '410327104201', { members: 3, income: 2500, registeredYear: 2013 }),
      household('H4', '410328101201', {
        members: 5,
        status: '已脱贫',
        exitYear: 2013,
        income: 5000,
        registeredYear: 2013,
      }),
    ],
    projects: [],
    visits: TWO_COUNTIES.visits?.slice(4) ?? [],
  }),
];

it('sets year beside year, with change and growth', () => {
  const sheet = laidOut('effects', twoCounties(), {}, earlierOf(LAST_YEAR));
  const lines = new Map(sheet.shown().map((line) => [line['指标'], line]));
  const of = (name: string) =>
    ['2013年', '2014年', '比上年增减', '增幅'].map((header) => lines.get(name)?.[header]);
  expect(of('累计退出贫困村')).toEqual([1, 2, 1, 1]);
  expect(of('年末未脱贫户')).toEqual([2, 2, 0, 0]);
  expect(of('当年脱贫人口')).toEqual([5, 3, -2, -0.4]);
  expect(of('当年脱贫率')).toEqual([33.3, 33.3, 0, null]);
  expect(of('贫困户人均纯收入')).toEqual([3375, 3000, -375, -375 / 3375]);
  expect(of('人均纯收入低于贫困线的户')).toEqual([2, 1, -1, -0.5]);
  expect(of('协调解决事项')).toEqual([1, 2, 1, 1]);
  expect(of('到位资金')).toEqual([0, 257, 257, '']);
});

it('tells of earlier years what this year’s registry knows, and no more', () => {
  const sheet = laidOut('effects', twoCounties());
  const lines = new Map(sheet.shown().map((line) => [line['指标'], line]));
  const before = (name: string) => lines.get(name)?.['2013年'];
  expect(['当年退出贫困村', '走访调研', '当年脱贫户', '项目'].map(before)).toEqual([1, 1, null, null]);
  expect(before('贫困户人均纯收入')).toBe('');
  expect(lines.get('当年脱贫户')?.['比上年增减']).toBe('');
});

it('says that there is nothing to compare where only one year is known', () => {
  const { villages = [], households = [] } = TWO_COUNTIES;
  const alone = laidOut(
    'effects',
    sheetsOf({ villages: villages.map((village) => ({ ...village, exitYear: null })), households }),
  );
  expect(alone.cells.flat()).toContain('2014年度驻村帮扶成效表');
  expect(alone.cells.flat()).toContainEqual(expect.stringContaining('登记表中只有本年度数据'));
});
