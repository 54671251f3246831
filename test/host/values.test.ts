import fc from 'fast-check';
import { openExcel, written } from './excel';

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
describe('values', () => {
  it.each([
    ['numbers like texts are read as numbers', '410325', 410325],
    ['of numbers 15 digits are kept', '410325197001010018', 410325197001010000],
    ['grouped numbers', '1,234.5', 1234.5],
    ['percentages', '12%', 0.12],
    ['dates', '2014/3/1', 41699],
    ['dates in Chinese', '2014年3月1日', 41699],
    ['truth', 'true', true],
    ['numbers with a sign', '-12', -12],
    ['a sign by itself', '-', '-'],
    ['formulas by their sign', '-1+3', 2],
    ['names by their sign, as formulas that they are not', '-村', '#NAME?'],
    ['errors by their names', '#N/A', '#N/A'],
    ['text after an apostrophe, which is no part of it', "'=1+1", '=1+1'],
    ['other text', '樊店村', '樊店村'],
    ['nothing', '', ''],
  ])('written are read as if typed: %s', async (_, input, expected) => {
    expect(await written([[input]])).toEqual([[expected]]);
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-format
  it.each(['410325197001010018', '2014/3/1', '=1+1', 'TRUE', '#N/A', '007'])(
    '%s stays a text in a cell formatted as text',
    async (text) => {
      expect(await written([[text]], '@')).toEqual([[text]]);
    },
  );

  it('that are texts, numbers and truths come back as they were written', async () => {
    const { run } = openExcel();
    const cell = fc.oneof(
      fc.integer(),
      fc.boolean(),
      fc.string({ unit: 'binary' }).filter((text) => text !== ''),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 }), async (rows) => {
        const values = await run(async (context) => {
          const range = context.workbook.worksheets.getItem('表一').getRangeByIndexes(3, 2, rows.length, 2);
          range.values = rows.map((row) =>
            row.map((value) => (typeof value === 'string' ? `'${value}` : value)),
          );
          range.load('values');
          await context.sync();
          return range.values as unknown[][];
        });
        expect(values).toEqual(rows);
      }),
      { numRuns: 100 },
    );
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
  it('leave a cell alone where they are null, and empty it where they are blank', async () => {
    const { run } = openExcel();
    const values = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('表一').getRange('A1:C1');
      range.values = [['甲', '乙', '丙']];
      range.values = [[null, '', '丁']];
      range.load('values');
      await context.sync();
      return range.values as unknown;
    });
    expect(values).toEqual([['甲', '', '丁']]);
  });

  it('cannot be null as a whole', async () => {
    const { refusal } = openExcel();
    const code = await refusal(async (context) => {
      context.workbook.worksheets.getItem('表一').getRange('A1').values = null as unknown as unknown[][];
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
  it('must have the shape of their range', async () => {
    const { refusal } = openExcel();
    const code = await refusal(async (context) => {
      context.workbook.worksheets.getItem('表一').getRange('A1:B2').values = [[1, 2]];
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  // https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
  it('hold 32,767 characters and no more', async () => {
    expect(await written([['村'.repeat(32_767)]])).toEqual([['村'.repeat(32_767)]]);
    const { refusal } = openExcel();
    const code = await refusal(async (context) => {
      context.workbook.worksheets.getItem('表一').getRange('A1').values = [['村'.repeat(32_768)]];
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });
});
