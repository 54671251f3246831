import { openExcel } from './excel';

async function addresses(of: (sheet: Excel.Worksheet) => Excel.Range[]): Promise<string[]> {
  const { run } = openExcel();
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('表一');
    sheet.getRange('B2:D4').values = [
      [1, 2, 3],
      [4, '', 6],
      [7, 8, 9],
    ];
    const ranges = of(sheet).map((range) => range.load('address'));
    await context.sync();
    return ranges.map(({ address }) => address.replace('表一!', ''));
  });
}

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getresizedrange-member(1)
it('the lower right corner of a resized range moves, down to one cell and past the first', async () => {
  const found = await addresses((sheet) => [
    sheet.getRange('C3:E5').getResizedRange(1, 1),
    sheet.getRange('C3:E5').getResizedRange(-2, -2),
    sheet.getRange('C3').getResizedRange(0, -2),
    sheet.getRange('C3').getResizedRange(-1, 0),
  ]);
  expect(found).toEqual(['C3:F6', 'C3', 'A3:C3', 'C2:C3']);
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getrangeedge-member(1)
it('edges are where Ctrl and an arrow lead', async () => {
  const found = await addresses((sheet) => [
    sheet.getRange('B2').getRangeEdge('Right'),
    sheet.getRange('B3').getRangeEdge('Right'),
    sheet.getRange('D4').getRangeEdge('Up'),
    sheet.getRange('D4').getRangeEdge('Left'),
    sheet.getRange('F9').getRangeEdge('Down'),
    sheet.getRange('B2').getExtendedRange('Down'),
  ]);
  expect(found).toEqual(['D2', 'D3', 'D2', 'B4', 'F1048576', 'B2:B4']);
});

it('rows, columns and common cells are found', async () => {
  const found = await addresses((sheet) => [
    sheet.getRange('B2:D4').getLastRow(),
    sheet.getRange('B2:D4').getLastColumn(),
    sheet.getRange('B2:D4').getIntersection('D4:F9'),
  ]);
  expect(found).toEqual(['B4:D4', 'D2:D4', 'D4']);
});

it('cells that share nothing are told by an error', async () => {
  const { refusal } = openExcel();
  const code = await refusal(async (context) => {
    context.workbook.worksheets.getItem('表一').getRange('A1').getIntersection('B2').load('address');
    await context.sync();
  });
  expect(code).toBe('ItemNotFound');
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-find-member(1)
it('texts are found, forward and backward, in a range and in a sheet', async () => {
  const { run } = openExcel();
  const found = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('表一');
    const range = sheet.getRange('A1:B2');
    range.values = [
      ['Village', '樊店村'],
      ['village', '樊店'],
    ];
    const cells = [
      range.find('village', {}),
      range.find('village', { matchCase: true }),
      range.find('樊店', { completeMatch: true }),
      range.find('樊店', { searchDirection: 'Backwards' }),
    ].map((cell) => cell.load('address'));
    const none = range.findOrNullObject('没有', {});
    const all = sheet.findAllOrNullObject('樊店', {});
    all.load('address,cellCount');
    all.format.fill.color = 'orange';
    all.format.fill.load('color');
    await context.sync();
    return {
      cells: cells.map(({ address }) => address),
      none: none.isNullObject,
      all: [all.address, all.cellCount, all.format.fill.color],
    };
  });
  expect(found).toEqual({
    cells: ['表一!A1', '表一!A2', '表一!B2', '表一!B2'],
    none: true,
    all: ['表一!B1,表一!B2', 2, '#FFA500'],
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getnext-member(1)
it('sheets beside a sheet are found, those that are shown if asked', async () => {
  const { run } = openExcel();
  const found = await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add('表三');
    worksheets.getItem('表二').visibility = 'Hidden';
    const first = worksheets.getItem('表一');
    const sheets = [
      first.getNext(),
      first.getNext(true),
      worksheets.getLast(),
      worksheets.getItem('表三').getPrevious(),
    ];
    for (const sheet of sheets) sheet.load('name');
    const none = first.getPreviousOrNullObject();
    await context.sync();
    return [...sheets.map(({ name }) => name), none.isNullObject];
  });
  expect(found).toEqual(['表二', '表三', '表三', '表二', true]);
});
