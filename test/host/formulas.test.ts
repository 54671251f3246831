import { openExcel } from './excel';

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-formulas-member
describe('formulas', () => {
  it('are computed, and again when what they refer to changes or is cleared', async () => {
    const { run } = openExcel();
    const results = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      const total = sheet.getRange('B1');
      const seen: unknown[] = [];
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      total.formulas = [['=SUM(A1:A3)']];
      total.load('values,formulas');
      await context.sync();
      seen.push(total.values, total.formulas);
      sheet.getRange('A3').values = [[30]];
      total.load('values');
      await context.sync();
      seen.push(total.values);
      sheet.getRange('A1:A2').clear('Contents');
      total.load('values');
      await context.sync();
      return [...seen, total.values];
    });
    expect(results).toEqual([[[6]], [['=SUM(A1:A3)']], [[33]], [[30]]]);
  });

  it('see other sheets, also one that was not looked at before', async () => {
    const { run } = openExcel();
    const seen = await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('甲 乙').getRange('A1').values = [[7]];
      worksheets.getItem('表二').getRange('A1').values = [[5]];
      const cell = worksheets.getItem('表一').getRange('A1');
      cell.formulas = [['=表二!A1+1']];
      cell.load('values');
      await context.sync();
      const before = cell.values as unknown;
      cell.formulas = [["='甲 乙'!A1+1"]];
      cell.load('values');
      await context.sync();
      return [before, cell.values as unknown];
    });
    expect(seen).toEqual([[[6]], [[8]]]);
  });

  it('where there is none are the value', async () => {
    const { run } = openExcel();
    const formulas = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('表一').getRange('A1:B1');
      range.values = [['村', 3]];
      range.load('formulas');
      await context.sync();
      return range.formulas as unknown;
    });
    expect(formulas).toEqual([['村', 3]]);
  });

  it.each([
    ['=1/0', '#DIV/0!'],
    ['=NA()', '#N/A'],
    ['=没有的函数(1)', '#NAME?'],
    ['=没有的表!A1', '#REF!'],
    ['="村"+1', '#VALUE!'],
  ])('%s comes to %s', async (formula, expected) => {
    const { run } = openExcel();
    const values = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('表一').getRange('A1');
      range.formulas = [[formula]];
      range.load('values');
      await context.sync();
      return range.values as unknown;
    });
    expect(values).toEqual([[expected]]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheet
describe('formulas that refer to a sheet', () => {
  const FORMULA = `=表二!B1&"表二!B1"&'表一'!A2&SUM('表二'!B1:B2)`;

  async function after(change: (sheet: Excel.Worksheet) => void): Promise<unknown[]> {
    const { run } = openExcel();
    return run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('表二').getRange('B1').values = [[4]];
      const cell = worksheets.getItem('表一').getRange('A1');
      cell.formulas = [[FORMULA]];
      const name = context.workbook.names.add('单元格', '=表二!$B$1');
      await context.sync();
      change(worksheets.getItem('表二'));
      cell.load('formulas,values');
      name.load('formula');
      await context.sync();
      return [cell.formulas[0]?.[0] as unknown, cell.values[0]?.[0] as unknown, name.formula as unknown];
    });
  }

  it('follow it to its new name, but not within texts', async () => {
    expect(await after((sheet) => (sheet.name = '新 名'))).toEqual([
      `='新 名'!B1&"表二!B1"&'表一'!A2&SUM('新 名'!B1:B2)`,
      '4表二!B14',
      "='新 名'!$B$1",
    ]);
  });

  it('are broken for good when it is deleted', async () => {
    expect(await after((sheet) => sheet.delete())).toEqual([
      `=#REF!B1&"表二!B1"&'表一'!A2&SUM(#REF!B1:B2)`,
      '#REF!',
      '=#REF!$B$1',
    ]);
  });
});
