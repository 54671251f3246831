import { openExcel } from './excel';

async function shown(values: unknown[][], numberFormat: string, date1904 = false) {
  const { run, workbook } = openExcel();
  workbook.date1904 = date1904;
  return run(async (context) => {
    const range = context.workbook.worksheets.getItem('表一').getRange('A1');
    range.values = values;
    range.numberFormat = [[numberFormat]];
    range.load('values,text,numberFormat,valueTypes');
    await context.sync();
    const [[value], [text], [format], [type]] = [
      range.values,
      range.text,
      range.numberFormat,
      range.valueTypes,
    ].map(([line]) => line as unknown[]) as [unknown[], unknown[], unknown[], unknown[]];
    return { value, text, format, type };
  });
}

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-text-member
describe('the text of a cell', () => {
  it.each([
    [0.125, '0.0%', '12.5%'],
    [1234.5, '#,##0.00', '1,234.50'],
    [41_699, 'yyyy-mm-dd', '2014-03-01'],
    [41_699, 'yyyy"年"m"月"d"日"', '2014年3月1日'],
    [12, 'General', '12'],
    ['樊店村', '@', '樊店村'],
    [true, 'General', 'TRUE'],
    ['', '0.00', ''],
  ])('of %j in %s is %s', async (value, format, text) => {
    expect(await shown([[value]], format)).toMatchObject({ value, text, format });
  });

  // https://learn.microsoft.com/office/troubleshoot/excel/1900-and-1904-date-system
  it('is of another day in the 1904 system', async () => {
    expect(await shown([[41_699]], 'yyyy-mm-dd', true)).toMatchObject({ text: '2018-03-02' });
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.rangevaluetype
it.each([
  ['Empty', ''],
  ['String', '村'],
  ['Double', 12],
  ['Boolean', false],
  ['Error', '=NA()'],
])('the type of a cell is %s', async (type, value) => {
  expect(await shown([[value]], 'General')).toMatchObject({ type });
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
describe('a number format', () => {
  it('is General again when it is set to a blank', async () => {
    expect(await shown([[1]], '')).toMatchObject({ text: '1', format: 'General' });
  });

  it('stays where the array has null', async () => {
    const { run } = openExcel();
    const formats = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('表一').getRange('A1:B1');
      range.numberFormat = [['0.00', '@']];
      range.numberFormat = [[null, '0%']];
      range.load('numberFormat');
      await context.sync();
      return range.numberFormat as unknown;
    });
    expect(formats).toEqual([['0.00', '0%']]);
  });

  it('for a whole range is one text', async () => {
    const { run } = openExcel();
    const formats = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('表一').getRange('A1:B1');
      range.numberFormat = '@' as unknown as string[][];
      range.load('numberFormat');
      await context.sync();
      return range.numberFormat as unknown;
    });
    expect(formats).toEqual([['@', '@']]);
  });

  it('comes with a date or a percentage that is typed', async () => {
    const { run } = openExcel();
    const seen = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('表一').getRange('A1:B1');
      range.values = [['2014-03-01', '12.5%']];
      range.load('numberFormat');
      await context.sync();
      return range.numberFormat as unknown;
    });
    expect(seen).toEqual([['yyyy/m/d', '0.00%']]);
  });
});

// https://learn.microsoft.com/office/troubleshoot/excel/1900-and-1904-date-system
describe('days of the 1904 system', () => {
  it.each([
    [false, 41_699],
    [true, 40_237],
  ])('(%s): a typed date is that day', async (date1904, expected) => {
    const typed = await shown([['2014-03-01']], 'yyyy-mm-dd', date1904);
    expect(typed).toMatchObject({ value: expected, text: '2014-03-01' });
  });

  it('are what the function of the date gives', async () => {
    const { run, workbook } = openExcel();
    const day = () =>
      run(async (context) => {
        const result = context.workbook.functions.date(2014, 12, 31).load('value');
        await context.sync();
        return result.value;
      });
    expect(await day()).toBe(42_004);
    workbook.date1904 = true;
    expect(await day()).toBe(42_004 - 1462);
  });

  it('do not reach back before 1904: such a date stays a text', async () => {
    expect(await shown([['1903-12-31']], 'General', true)).toMatchObject({ value: '1903-12-31' });
  });
});
