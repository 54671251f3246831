import { household, village, type Rows } from '../counted';
import { idOf } from '../rules/office';
import { laidOut, sheetsOf } from './laid-out';

const [A, B, C] = ['410327103201', '410327104201', '410327105201'];
const ROWS: Rows = {
  villages: [village(A), village(B, { township: '三乡镇' }), village(C, { township: '张坞镇' })],
  households: [
    ...['H1', 'H2', 'H3', 'H4', 'H5'].map((id) => whole(id, A)),
    { ...whole('H6', B), headId: null, members: '几口' },
    { ...whole('H7', C), headId: null },
  ],
  units: [{ name: '市水利局', category: '市直单位' }],
};

function whole(id: string, code: string) {
  return household(id, code, {
    headId: idOf(`4103251970010${id.slice(1).padStart(4, '1')}`),
    members: 3,
    attribute: '一般贫困户',
    cause: '因病',
    registeredYear: 2014,
  });
}

it('ranks townships by their share of faulty rows, equal ones alike; the office’s own rows have no rank', () => {
  const sheet = laidOut('errorRanking', sheetsOf(ROWS));
  const cells = sheet.computed();
  const at = cells.findIndex((line) => line[0] === '名次');
  const lines = cells.slice(at + 1, at + 6);
  expect(lines.map((line) => line.slice(0, 2))).toEqual([
    [1, '宜阳县韩城镇'],
    [2, '宜阳县张坞镇'],
    [2, '宜阳县三乡镇'],
    [null, '本级（不属于任何乡镇的行）'],
    ['合计', null],
  ]);
  expect(lines.map((line) => [line[2], line[3]])).toEqual([
    [6, 0],
    [2, 1],
    [2, 1],
    [1, 0],
    [11, 2],
  ]);
  expect(lines.map((line) => line[4])).toEqual([0, 1, 2, 0, 3]);
});

it('counts findings by rule and severity', () => {
  const { results, ...sheet } = laidOut('errorRanking', sheetsOf(ROWS));
  const cells = sheet.computed();
  const missing = cells.find((line) => line[0] === 'F01');
  expect(missing?.slice(1)).toEqual(['必填单元格为空', 2, 0, 0, 2]);
  const total = cells.findLast((line) => line[0] === '合计');
  expect(total?.[5]).toBe([...results.findings.counts.values()].reduce((sum, count) => sum + count, 0));
});
