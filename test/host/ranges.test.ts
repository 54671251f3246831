import { openExcel } from './excel';

type Pick = (sheet: Excel.Worksheet) => Excel.Range;

async function addressOf(pick: Pick): Promise<string> {
  const { run } = openExcel();
  return run(async (context) => {
    const range = pick(context.workbook.worksheets.getItem('表一')).load('address');
    await context.sync();
    return range.address;
  });
}

// https://learn.microsoft.com/javascript/api/excel/excel.range
describe('a range', () => {
  it.each<[string, string, Pick]>([
    ['by address', '表一!B2:C5', (sheet) => sheet.getRange('$B$2:C5')],
    ['by its corners in any order', '表一!B2:C5', (sheet) => sheet.getRange('C5:B2')],
    ['of whole columns', '表一!A:C', (sheet) => sheet.getRange('A:C')],
    ['of whole rows', '表一!2:5', (sheet) => sheet.getRange('2:5')],
    ['by indexes', '表一!B2:D3', (sheet) => sheet.getRangeByIndexes(1, 1, 2, 3)],
    ['of one cell', '表一!D5', (sheet) => sheet.getCell(4, 3)],
    ['within another', '表一!C3', (sheet) => sheet.getRange('B2:C5').getCell(1, 1)],
    ['that is a row of another', '表一!B3:C3', (sheet) => sheet.getRange('B2:C5').getRow(1)],
    ['that is a column of another', '表一!C2:C5', (sheet) => sheet.getRange('B2:C5').getColumn(1)],
    ['beside another', '表一!C1:D4', (sheet) => sheet.getRange('B2:C5').getOffsetRange(-1, 1)],
    ['larger than another', '表一!B2:D7', (sheet) => sheet.getRange('B2:C5').getResizedRange(2, 1)],
    ['around two others', '表一!A1:C5', (sheet) => sheet.getRange('B2:C5').getBoundingRect('A1')],
    ['of all columns', '表一!A:B', (sheet) => sheet.getRange('A1:B2').getEntireColumn()],
    ['of all rows', '表一!1:2', (sheet) => sheet.getRange('A1:B2').getEntireRow()],
    ['that ends another', '表一!C5', (sheet) => sheet.getRange('B2:C5').getLastCell()],
  ])('is found %s', async (_, address, pick) => {
    expect(await addressOf(pick)).toBe(address);
  });

  it.each<[string, Pick]>([
    ['no address', (sheet) => sheet.getRange('哪里')],
    ['a column that there is not', (sheet) => sheet.getRange('XFE1')],
    ['a row that there is not', (sheet) => sheet.getRange('A1048577')],
    ['above the first row', (sheet) => sheet.getRangeByIndexes(-1, 0, 2, 2)],
    ['no rows', (sheet) => sheet.getRangeByIndexes(0, 0, 0, 2)],
    ['below the last row', (sheet) => sheet.getRangeByIndexes(1_048_575, 0, 2, 1)],
    ['half a row', (sheet) => sheet.getCell(0.5, 0)],
    ['left of the first column', (sheet) => sheet.getRange('A1').getOffsetRange(0, -1)],
  ])('is InvalidArgument at %s', async (_, pick) => {
    const { refusal } = openExcel();
    const code = await refusal(async (context) => {
      pick(context.workbook.worksheets.getItem('表一')).load('address');
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-address-member
  it('has its sheet quoted in its address where that name needs it', async () => {
    const { run } = openExcel();
    const addresses = await run(async (context) => {
      const ranges = ['甲 乙', "it's", '2014年', 'A1'].map((name) =>
        context.workbook.worksheets.add(name).getRange('A1').load('address'),
      );
      await context.sync();
      return ranges.map(({ address }) => address);
    });
    expect(addresses).toEqual(["'甲 乙'!A1", "'it''s'!A1", "'2014年'!A1", "'A1'!A1"]);
  });
});

// https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties
describe('a range that is not there', () => {
  it('is null where that is asked for, and so is what is asked of it', async () => {
    const { run } = openExcel();
    const nulls = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      const used = sheet.getUsedRangeOrNullObject(true);
      const apart = sheet.getRange('A1:B2').getIntersectionOrNullObject('C3:D4');
      const none = context.workbook.worksheets.getItemOrNullObject('没有').getRange('A1');
      await context.sync();
      return [used.isNullObject, apart.isNullObject, none.isNullObject];
    });
    expect(nulls).toEqual([true, true, true]);
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getusedrange-member(1)
  it('is ItemNotFound otherwise; of a whole blank sheet the first cell is used', async () => {
    const { run, refusal } = openExcel();
    const code = await refusal(async (context) => {
      context.workbook.worksheets.getItem('表一').getRange('A1:B2').getUsedRange().load('address');
      await context.sync();
    });
    expect(code).toBe('ItemNotFound');
    const first = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('表一').getUsedRange().load('address');
      await context.sync();
      return range.address;
    });
    expect(first).toBe('表一!A1');
  });
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-get#get-the-used-range
describe('the used range', () => {
  it('is from the first to the last cell with a value, or also with a format', async () => {
    const { run } = openExcel();
    const addresses = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      sheet.getRange('C4:D9').values = Array.from({ length: 6 }, () => [1, 2]);
      sheet.getRange('F1').formulas = [['=""']];
      sheet.getRange('A1').format.font.bold = true;
      const filled = sheet.getUsedRangeOrNullObject(true).load('address');
      const formatted = sheet.getUsedRangeOrNullObject(false).load('address');
      const part = sheet.getRange('D:E').getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      return [filled.address, formatted.address, part.address];
    });
    expect(addresses).toEqual(['表一!C1:F9', '表一!A1:F9', '表一!D4:D9']);
  });

  it('is smaller once its edge is cleared', async () => {
    const { run } = openExcel();
    const address = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      sheet.getRange('A1:B3').values = Array.from({ length: 3 }, () => [1, 2]);
      sheet.getRange('B1:B3').clear('Contents');
      sheet.getRange('A3').values = [['']];
      const used = sheet.getUsedRange(true).load('address');
      await context.sync();
      return used.address;
    });
    expect(address).toBe('表一!A1:A2');
  });
});
