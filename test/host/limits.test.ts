import { openExcel } from './excel';

const MEGABYTE = 1024 * 1024;

// https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
describe('a request or an answer above 5 MB', () => {
  it('is refused, and nothing of it is done', async () => {
    const { refusal, workbook, host } = openExcel();
    const code = await refusal(async (context) => {
      const range = context.workbook.worksheets.getItem('表一').getRange('A1:A200');
      range.values = Array.from({ length: 200 }, () => ['村'.repeat(10_000)]);
      await context.sync();
    });
    expect(code).toBe('RequestPayloadSizeLimitExceeded');
    expect(workbook.findSheet('表一')?.cells.used(true)).toBeNull();
    expect(host.statistics.largestRequestBytes).toBeGreaterThan(5 * MEGABYTE);
  });

  it('is counted in bytes of UTF-8, of which a Chinese character has three', async () => {
    const { refusal, run } = openExcel();
    const write = (rows: number) =>
      run(async (context) => {
        context.workbook.worksheets.getItem('表一').getRange(`A1:A${rows}`).values = Array.from(
          { length: rows },
          () => ['村'.repeat(10_000)],
        );
        await context.sync();
      });
    await write(100);
    await run(async (context) => {
      context.workbook.worksheets.getItem('表一').getRange('B1:B100').values = Array.from(
        { length: 100 },
        () => ['村'.repeat(10_000)],
      );
      await context.sync();
    });
    const code = await refusal(async (context) => {
      context.workbook.worksheets.getItem('表一').getRange('A1:B100').load('values');
      await context.sync();
    });
    expect(code).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

// https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets
describe('a requirement set', () => {
  it('that the Excel has not is not supported, and its members are ApiNotFound', async () => {
    const { host, refusal } = openExcel({ requirementSet: '1.8' });
    expect([host.isSetSupported('ExcelApi', '1.8'), host.isSetSupported('ExcelApi', '1.9')]).toEqual([
      true,
      false,
    ]);
    const code = await refusal(async (context) => {
      context.workbook.worksheets.getItem('表一').pageLayout.orientation = 'Landscape';
      await context.sync();
    });
    expect(code).toBe('ApiNotFound');
  });
});

// https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
describe('a read of more than five million cells', () => {
  it('is answered with null, not with an error', async () => {
    const { run } = openExcel();
    const [values, address] = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('表一').getRange('A:E').load('values,address');
      await context.sync();
      return [range.values as unknown, range.address];
    });
    expect([values, address]).toEqual([null, '表一!A:E']);
  });
});
