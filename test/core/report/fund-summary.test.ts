import type { PlanCell } from '../../../src/core/report';
import { twoCounties } from './handed-out';
import { laidOut } from './laid-out';

/** The lines below a header, up to the total. */
function below(header: string): PlanCell[][] {
  const cells = laidOut('fundSummary', twoCounties()).computed();
  const from = cells.findIndex((line) => line[0] === header) + 1;
  const to = cells.findIndex((line, row) => row >= from && line[0] === '合计') + 1;
  return cells.slice(from, to).map((line) => [...line]);
}

it('sums by category and unit of measure, sizes only within one', () => {
  expect(below('项目类别')).toEqual([
    ['道路', '公里', 2, 170, 152, 152 / 170, 8, 1, 1, 0],
    ['教育', null, 2, 110, 105, 105 / 110, null, 2, 0, 0],
    ['合计', null, 4, 280, 257, 257 / 280, null, 3, 1, 0],
  ]);
});

it('sums by source in the order of the sources', () => {
  expect(below('资金来源').map((line) => line.slice(0, 5))).toEqual([
    ['帮扶单位协调', null, 2, 170, 152],
    ['定点单位引进', null, 1, 100, 100],
    ['社会捐赠资金', null, 1, 10, 5],
    ['合计', null, 4, 280, 257],
  ]);
});

it('tells who put how much into which county', () => {
  const sheet = laidOut('fundSummary', twoCounties());
  expect(sheet.cells.find((line) => line[0] === '出资单位')?.slice(3, 6)).toEqual([
    '合计(万元)',
    '宜阳县',
    '洛宁县',
  ]);
  expect(below('出资单位').map((line) => line.slice(0, 6))).toEqual([
    ['市水利局', '市直单位', 2, 152, 152, null],
    ['省财政厅', '省直单位', 1, 100, null, 100],
    ['某商会', '名册外', 1, 5, null, 5],
    ['合计', null, 4, 257, 152, 105],
  ]);
});
