import { digestOf, withCells, withRowsMoved, type CellValue } from '../../../src/core/registry';
import { rawSheet } from '../build';

const ROWS: CellValue[][] = [
  ['户编号', '户主姓名', '家庭人口'],
  ['H1', '甲', 3],
  ['H2', '乙', 4],
];
const sheet = (rows: CellValue[][] = ROWS, name = '贫困户名册') => rawSheet(name, rows);
const changed = (row: number, column: number, value: CellValue): CellValue[][] =>
  ROWS.map((line, at) => line.map((cell, index) => (at === row && index === column ? value : cell)));

it('is the same for the same cells, however they came there', () => {
  const digest = digestOf([sheet()]);
  expect(digestOf([sheet()])).toBe(digest);
  const there = withCells(sheet(), { row: 1, column: 1, values: [['丙']] });
  expect(digestOf([there])).not.toBe(digest);
  expect(digestOf([withCells(there, { row: 1, column: 1, values: [['甲']] })])).toBe(digest);
  expect(digestOf([withRowsMoved(withRowsMoved(sheet(), 1, 2), 1, -2)])).toBe(digest);
  // Blank rows that an edit has left behind hold nothing.
  const longer = withCells(sheet(), { row: 9, column: 0, values: [['x']] });
  expect(digestOf([withCells(longer, { row: 9, column: 0, values: [['']] })])).toBe(digest);
});

it.each<[string, CellValue[][]]>([
  ['another text', changed(1, 1, '丙')],
  ['another number', changed(1, 2, 5)],
  ['a number as a text', changed(1, 2, '3')],
  ['a cell emptied', changed(2, 2, null)],
  ['rows that changed places', [ROWS[0] ?? [], ROWS[2] ?? [], ROWS[1] ?? []]],
  [
    'columns that changed places',
    ROWS.map(([first = null, second = null, third = null]) => [second, first, third]),
  ],
  ['cells that changed places', changed(1, 1, '乙').map((line, at) => (at === 2 ? ['H2', '甲', 4] : line))],
])('is another one for %s', (_, rows) => {
  expect(digestOf([sheet(rows)])).not.toBe(digestOf([sheet()]));
});

it('is another one for a sheet of another name, or one more', () => {
  const digest = digestOf([sheet()]);
  expect(digestOf([sheet(ROWS, '贫困户名册2')])).not.toBe(digest);
  expect(digestOf([sheet(), sheet(ROWS, '补报')])).not.toBe(digest);
});
