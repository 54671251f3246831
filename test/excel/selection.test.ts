import { followSelection, readSelectedRow } from '../../src/excel';
import { bookOf, openExcel, sheetOf } from './embedded';

const cell = (row: number, column = 0) => ({ row, column, rows: 1, columns: 1 });

function lines(count: number): string[][] {
  return Array.from({ length: count }, (_, row) => [`第${row + 1}行`]);
}

it('the selected row comes with the rows above it, in two round trips', async () => {
  const workbook = bookOf({ 贫困户名册: [['户编号', '户主'], ['001', '张三'], ['002'], ...lines(80)] });
  const host = openExcel(workbook);
  host.person.select(sheetOf(workbook, '贫困户名册'), cell(1, 1));
  const before = host.statistics.requests;
  expect(await readSelectedRow()).toEqual({
    sheet: '贫困户名册',
    kind: null,
    row: 1,
    column: 1,
    cells: ['001', '张三'],
    above: [['户编号', '户主']],
  });
  // The client lets go of ranges in another one, which nobody waits for.
  expect(host.statistics.requests - before).toBeLessThanOrEqual(3);

  host.person.select(sheetOf(workbook, '贫困户名册'), cell(75));
  const { above } = await readSelectedRow();
  expect(above).toHaveLength(70);
  expect([above[0]?.[0], above[40]?.[0], above.at(-1)?.[0]]).toEqual(['户编号', '第43行', '第72行']);
});

it('an empty sheet has an empty row', async () => {
  openExcel(bookOf({ 空表: [] }));
  expect(await readSelectedRow()).toMatchObject({ sheet: '空表', row: 0, cells: [], above: [] });
});

it('the selection is followed until that is ended', async () => {
  const workbook = bookOf({ 一: lines(9), 二: lines(9) });
  const { person } = openExcel(workbook);
  let moved = 0;
  let tell: () => void = () => undefined;
  const next = (): Promise<void> => new Promise((resolve) => (tell = resolve));
  const stop = await followSelection(() => {
    moved += 1;
    tell();
  });
  const rested = next();
  for (let row = 0; row < 5; row++) person.select(sheetOf(workbook, '一'), cell(row));
  await rested;
  expect(moved).toBe(1);
  const other = next();
  person.activate(sheetOf(workbook, '二'));
  await other;
  expect(moved).toBe(2);
  await stop();
  person.select(sheetOf(workbook, '一'), cell(2));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(moved).toBe(2);
});
