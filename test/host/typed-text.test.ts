import type { HostOptions } from '../../src/host';
import { openExcel } from './excel';

/** What a plain cell holds, and in which format, once a text was typed into it. */
async function typed(text: string, culture: NonNullable<HostOptions['culture']>) {
  const { run } = openExcel({ culture });
  return run(async (context) => {
    const cell = context.workbook.worksheets.getItem('表一').getRange('A1');
    cell.values = [[text]];
    cell.load('values,numberFormat');
    await context.sync();
    return [cell.values[0]?.[0] as unknown, cell.numberFormat[0]?.[0] as unknown];
  });
}

const THIS_YEAR = new Date().getFullYear();

function day(year: number, month: number, date: number): number {
  return Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;
}

// https://support.microsoft.com/office/format-numbers-as-dates-or-times-418bd3fe-0577-47c8-8caa-b4d30c528309
describe('in an Excel of the United States', () => {
  it.each([
    ['$120', 120, '$#,##0_);[Red]($#,##0)'],
    ['$1,200.5', 1200.5, '$#,##0.00_);[Red]($#,##0.00)'],
    ['-$5', -5, '$#,##0_);[Red]($#,##0)'],
    ['($5)', -5, '$#,##0_);[Red]($#,##0)'],
    ['1,234', 1234, '#,##0'],
    ['12.5%', 0.125, '0.00%'],
    ['1/15/2017', 42_750, 'm/d/yyyy'],
    ['1-5-17', 42_740, 'm/d/yyyy'],
    ['2017/1/15', 42_750, 'm/d/yyyy'],
    ['Jan 5, 2017', 42_740, 'd-mmm-yy'],
    ['January 2017', 42_736, 'mmm-yy'],
    ['5-Jan', day(THIS_YEAR, 1, 5), 'd-mmm'],
    ['1/2', day(THIS_YEAR, 1, 2), 'd-mmm'],
    ['0 1/2', 0.5, '# ?/?'],
    ['1 3/16', 1.1875, '# ??/??'],
    ['8:30', 0.354166666666667, 'h:mm'],
    ['8:30:15 PM', 0.854340277777778, 'h:mm:ss AM/PM'],
    ['25:00', 1.04166666666667, '[h]:mm:ss'],
    ['1/15/2017 6:00', 42_750.25, 'm/d/yyyy h:mm'],
  ])('%s is %d in %s', async (text, value, format) => {
    expect(await typed(text, 'en-US')).toEqual([value, format]);
  });

  it.each(['13/13/2017', '¥5', '2014年3月1日', '8:75', '3组'])('%s is a text', async (text) => {
    expect(await typed(text, 'en-US')).toEqual([text, 'General']);
  });
});

describe('in a Chinese Excel', () => {
  it.each([
    ['¥120', 120, '¥#,##0;[Red]¥-#,##0'],
    ['￥1,200.50', 1200.5, '¥#,##0.00;[Red]¥-#,##0.00'],
    ['2017/1/15', 42_750, 'yyyy/m/d'],
    ['17-1-5', 42_740, 'yyyy/m/d'],
    ['2014年3月1日', 41_699, 'yyyy"年"m"月"d"日"'],
    ['2014年3月', 41_699, 'yyyy"年"m"月"'],
    ['3月1日', day(THIS_YEAR, 3, 1), 'm"月"d"日"'],
    ['3/1', day(THIS_YEAR, 3, 1), 'm"月"d"日"'],
    ['2 1/4', 2.25, '# ?/?'],
    ['8时30分', 0.354166666666667, 'h"时"mm"分"'],
    ['2014/3/1 18:00', 41_699.75, 'yyyy/m/d h:mm'],
  ])('%s is %d in %s', async (text, value, format) => {
    expect(await typed(text, 'zh-CN')).toEqual([value, format]);
  });

  it.each(['1/15/2017', '$120', '2014-13', '5组', '2014年13月'])('%s is a text', async (text) => {
    expect(await typed(text, 'zh-CN')).toEqual([text, 'General']);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.cultureinfo
it.each([
  ['zh-CN', 'yyyy/M/d'],
  ['en-US', 'M/d/yyyy'],
] as const)('an Excel of %s says so', async (culture, pattern) => {
  const { run } = openExcel({ culture });
  const said = await run(async (context) => {
    const { cultureInfo } = context.workbook.application;
    cultureInfo.load('name');
    cultureInfo.datetimeFormat.load('shortDatePattern');
    await context.sync();
    return [cultureInfo.name, cultureInfo.datetimeFormat.shortDatePattern];
  });
  expect(said).toEqual([culture, pattern]);
});
