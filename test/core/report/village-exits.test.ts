import type { PlanCell } from '../../../src/core/report';
import { twoCounties, TWO_COUNTIES } from './handed-out';
import { laidOut, sheetsOf } from './laid-out';

type Cells = readonly (readonly PlanCell[])[];

/** The lines below a header until a total, each without what is blank behind it. */
function below(cells: Cells, header: string): PlanCell[][] {
  const from = cells.findIndex((line) => line.includes(header)) + 1;
  const to = cells.findIndex((line, row) => row >= from && line[0] === '合计') + 1;
  return cells.slice(from, to).map((line) => [...line]);
}

it('counts by place the villages that have left poverty and those that remain', () => {
  const cells = laidOut('villageExits', twoCounties()).computed();
  expect(below(cells, '未退出(个)').map((line) => line.slice(0, 7))).toEqual([
    ['宜阳县', null, 3, 2, 1, 1, 0.6666666666666666],
    ['洛宁县', null, 1, 0, 0, 1, 0],
    ['合计', null, 4, 2, 1, 2, 0.5],
  ]);
});

it('lists them with the share of their poor', () => {
  const cells = laidOut('villageExits', twoCounties()).computed();
  expect(below(cells, '退出年度')).toEqual([
    ['宜阳县', '韩城镇', '201村', 300, 1000, 20, 60, 0.06, 2014],
    ['宜阳县', '韩城镇', '202村', 200, 800, 10, 40, 0.05, 2013],
    ['合计', null, null, 500, 1800, 30, 100, 0.05555555555555555, null],
  ]);
});

it('does not take what a later year brought, and says where there is none', () => {
  const later = laidOut('villageExits', twoCounties(), { year: 2013, asOf: 41_639 }).computed();
  expect(below(later, '退出年度').map((line) => line[2])).toEqual(['202村', null]);
  const villages = TWO_COUNTIES.villages?.map((village) => ({ ...village, exitYear: null })) ?? [];
  const none = laidOut('villageExits', sheetsOf({ villages })).cells.flat();
  expect(none).toContain('没有填写退出年度的村。');
});
