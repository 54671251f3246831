import { ExcelHost, openWorkbook } from '../../src/host';
import { nodeCalculator } from '../../src/host/node-client';
import { sheetsOf } from '../core/report/laid-out';
import { office } from '../core/rules/office';
import { bookOfSheets } from '../ledger/small-book';
import { Folder, registry } from './files';

let folder: Folder;
beforeAll(() => {
  folder = new Folder();
});
afterAll(() => {
  folder.remove();
});

it('carry-forward writes the workbook of the next year and leaves this one as it is', async () => {
  const host = new ExcelHost(bookOfSheets(sheetsOf(office({}))), nodeCalculator());
  const input = folder.put('now.xlsx', await host.save());
  const before = folder.read('now.xlsx');
  const output = folder.of('next.xlsx');
  expect(await registry('carry-forward', input, '--output', output, '--year', '2016')).toEqual({
    code: 0,
    sentences: [],
  });
  expect(folder.read('now.xlsx').equals(before)).toBe(true);
  const next = await openWorkbook(folder.read('next.xlsx'), 'next.xlsx');
  const cell = (name: string, row: number, column: number) =>
    next.sheets.find((sheet) => sheet.name === name)?.cells.get(row, column);
  expect([cell('参数', 1, 0), cell('参数', 1, 1)]).toEqual(['考核年度', 2016]);
  expect(cell('年度结转', 0, 0)).toBe('2014年度结转2016年度情况表');
  expect(next.sheets.map(({ name }) => name)).toContain('修改记录');
});

it('carry-forward needs one workbook and a place to write', async () => {
  for (const argv of [['in.xlsx'], ['in.xlsx', 'more.xlsx', '--output', 'out.xlsx']])
    expect((await registry('carry-forward', ...argv)).code).toBe(2);
});
