import { openExcel } from './excel';

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
it.each([
  [
    'a value',
    7,
    [
      [7, 7],
      [7, 7],
    ],
  ],
  [
    'a value alone in an array',
    [[7]],
    [
      [7, 7],
      [7, 7],
    ],
  ],
])('%s goes into every cell', async (_, values, expected) => {
  const { run } = openExcel();
  const read = await run(async (context) => {
    const range = context.workbook.worksheets.getItem('表一').getRange('A1:B2');
    range.values = values as unknown[][];
    range.load('values');
    await context.sync();
    return range.values as unknown;
  });
  expect(read).toEqual(expected);
});

it('a format, or a formula, alone in an array goes into every cell', async () => {
  const { run } = openExcel();
  const read = await run(async (context) => {
    const range = context.workbook.worksheets.getItem('表一').getRange('A1:B1');
    range.formulas = [['=1+1']];
    range.numberFormat = [['0.00']];
    range.load('text,numberFormat');
    await context.sync();
    return [range.text, range.numberFormat] as unknown;
  });
  expect(read).toEqual([[['2.00', '2.00']], [['0.00', '0.00']]]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-copyfrom-member(1)
describe('what is copied', () => {
  async function copied(target: string, source: string, skipBlanks = false, transpose = false) {
    const { run } = openExcel();
    return run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      sheet.getRange('A1:B2').values = [
        [1, ''],
        [3, 4],
      ];
      sheet.getRange('D1:G4').values = 0 as unknown as unknown[][];
      sheet.getRange(target).copyFrom(source, 'Values', skipBlanks, transpose);
      const range = sheet.getRange('D1:G4').load('values');
      await context.sync();
      return range.values as unknown[][];
    });
  }

  it('is repeated where the target has room for it several times', async () => {
    expect(await copied('D1:E4', 'A2:B2')).toEqual([
      [3, 4, 0, 0],
      [3, 4, 0, 0],
      [3, 4, 0, 0],
      [3, 4, 0, 0],
    ]);
    expect(await copied('D1:G2', 'A1:B2')).toEqual([
      [1, '', 1, ''],
      [3, 4, 3, 4],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
    expect(await copied('D1:F1', 'A1')).toEqual([
      [1, 1, 1, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
  });

  it('leaves what stands where a blank would go, if asked', async () => {
    expect((await copied('D1', 'A1:B2', true)).slice(0, 2)).toEqual([
      [1, 0, 0, 0],
      [3, 4, 0, 0],
    ]);
  });

  it('turns rows into columns, if asked', async () => {
    expect((await copied('D1', 'A1:B2', false, true)).slice(0, 2)).toEqual([
      [1, 3, 0, 0],
      ['', 4, 0, 0],
    ]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-removeduplicates-member(1)
it('rows that repeat an earlier one are taken out', async () => {
  const { run } = openExcel();
  const read = await run(async (context) => {
    const range = context.workbook.worksheets.getItem('表一').getRange('A1:B4');
    range.values = [
      ['村', '数'],
      ['a', 1],
      ['A', 2],
      ['b', 3],
    ];
    const result = range.removeDuplicates([0], true).load('removed,uniqueRemaining');
    range.load('values');
    await context.sync();
    return [result.removed, result.uniqueRemaining, range.values] as unknown;
  });
  expect(read).toEqual([
    1,
    2,
    [
      ['村', '数'],
      ['a', 1],
      ['b', 3],
      ['', ''],
    ],
  ]);
});
