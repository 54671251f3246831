import { openWorkbook } from '../../src/host';
import { openExcel } from './excel';

// https://learn.microsoft.com/javascript/api/excel/excel.rangehyperlink
describe('a hyperlink', () => {
  it('within the workbook has its text in the cell and comes back as it was set', async () => {
    const { run, workbook } = openExcel();
    const link = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('表一').getRange('A1');
      range.hyperlink = { documentReference: "'表二'!B2", textToDisplay: '去', screenTip: '提示' };
      range.load('hyperlink');
      await context.sync();
      return range.hyperlink;
    });
    expect(link).toMatchObject({ documentReference: "'表二'!B2", textToDisplay: '去', screenTip: '提示' });
    expect(workbook.findSheet('表一')?.cells.get(0, 0)).toBe('去');
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.clearapplyto
  it('is cleared without its text, by itself or with all else', async () => {
    const { run } = openExcel();
    const left = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('表一').getRange('A1');
      range.hyperlink = { address: 'https://example.org/', textToDisplay: '网站' };
      range.clear('Hyperlinks');
      range.load('hyperlink,values');
      await context.sync();
      return [range.hyperlink, range.values as unknown];
    });
    expect(left).toEqual([null, [['网站']]]);
  });
});

describe('merged cells', () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-merge-member(1)
  it('are one block, or one a row, also in a file', async () => {
    const { run, workbook, host } = openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      sheet.getRange('A1:B2').merge();
      sheet.getRange('D1:E2').merge(true);
      await context.sync();
    });
    const block = { row: 0, column: 0, rows: 2, columns: 2 };
    const row = { row: 0, column: 3, rows: 1, columns: 2 };
    expect(workbook.findSheet('表一')?.merges).toEqual([block, row, { ...row, row: 1 }]);
    const again = await openWorkbook(await host.save());
    expect(again.findSheet('表一')?.merges).toEqual([block, row, { ...row, row: 1 }]);
  });

  it('are no single cells', async () => {
    const { run, workbook } = openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      sheet.getRange('A1').merge();
      sheet.getRange('B1:B3').merge(true);
      await context.sync();
    });
    expect(workbook.findSheet('表一')?.merges).toEqual([]);
  });

  // https://support.microsoft.com/office/merge-and-unmerge-cells-5cbd15d5-9375-4540-907f-c673a93fcedf
  it('keep only their first content', async () => {
    const { run } = openExcel();
    const values = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('表一').getRange('A1:B2');
      range.values = [
        ['', '甲'],
        ['乙', '丙'],
      ];
      range.merge();
      range.unmerge();
      range.load('values');
      await context.sync();
      return range.values as unknown;
    });
    expect(values).toEqual([
      ['甲', ''],
      ['', ''],
    ]);
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1)
  it('are found where a range touches them', async () => {
    const { run } = openExcel();
    const found = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      sheet.getRange('B2:C3').merge();
      const areas = sheet.getRange('A1:B2').getMergedAreasOrNullObject().load('address');
      const none = sheet.getRange('E1:F9').getMergedAreasOrNullObject();
      await context.sync();
      return [areas.address, none.isNullObject];
    });
    expect(found).toEqual(['表一!B2:C3', true]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes
describe('frozen panes', () => {
  it('are rows, columns, or both, until they are unfrozen', async () => {
    const { run } = openExcel();
    const seen = await run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem('表一');
      freezePanes.freezeRows(2);
      const rows = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      freezePanes.freezeAt('A1:B3');
      const both = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject();
      await context.sync();
      return [rows.address, both.address, none.isNullObject];
    });
    expect(seen).toEqual(['表一!1:2', '表一!A1:B3', true]);
  });

  it('are of sheets that are seen', async () => {
    const { run, refusal, workbook } = openExcel();
    await run(async (context) => {
      context.workbook.worksheets.getItem('表二').visibility = 'Hidden';
      await context.sync();
    });
    const code = await refusal(async (context) => {
      context.workbook.worksheets.getItem('表二').freezePanes.freezeRows(1);
      await context.sync();
    });
    expect([code, workbook.findSheet('表二')?.frozenRows]).toEqual(['GeneralException', 0]);
  });
});

describe('what an Excel refuses', () => {
  it.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    [
      'a number format for a whole column',
      'InvalidArgument',
      (sheet) => (sheet.getRange('A:A').numberFormat = '@' as unknown as string[][]),
    ],
    [
      'a number format for a whole row',
      'InvalidArgument',
      (sheet) => (sheet.getRange('1:1').numberFormat = '@' as unknown as string[][]),
    ],
    [
      'lines between the rows of one row',
      'InvalidArgument',
      (sheet) => (sheet.getRange('A1:C1').format.borders.getItem('InsideHorizontal').style = 'Continuous'),
    ],
    [
      'lines between the columns of one column',
      'InvalidArgument',
      (sheet) => (sheet.getRange('A1:A3').format.borders.getItem('InsideVertical').style = 'Continuous'),
    ],
    [
      'to fit into no page',
      'InvalidArgument',
      (sheet) => (sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 }),
    ],
    ['a paper where there is no printer', 'GeneralException', (sheet) => (sheet.pageLayout.paperSize = 'A4')],
  ])('%s', async (_, code, act) => {
    const { refusal } = openExcel({ hasPrinter: false });
    const refused = await refusal(async (context) => {
      act(context.workbook.worksheets.getItem('表一'));
      await context.sync();
    });
    expect(refused).toBe(code);
  });

  it('leaves the number of pages down to Excel where only the one across is said', async () => {
    const { run, workbook } = openExcel();
    await run(async (context) => {
      context.workbook.worksheets.getItem('表一').pageLayout.zoom = { horizontalFitToPages: 1 };
      await context.sync();
    });
    expect(workbook.findSheet('表一')?.page).toMatchObject({ fitWidth: 1, fitHeight: null });
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.rangeformat
describe('the look of a range', () => {
  it('is null where its cells differ', async () => {
    const { run } = openExcel();
    const seen = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('表一').getRange('A1:B1');
      range.getCell(0, 0).format.font.bold = true;
      range.format.font.color = '#C00000';
      range.load('format/font/bold,format/font/color');
      await context.sync();
      return [range.format.font.bold, range.format.font.color];
    });
    expect(seen).toEqual([null, '#C00000']);
  });

  it('hides rows and columns, and sets their sizes in points', async () => {
    const { run, workbook } = openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      sheet.getRange('2:3').rowHidden = true;
      sheet.getRange('C:C').columnHidden = true;
      sheet.getRange('A:A').format.columnWidth = 105;
      sheet.getRange('1:1').format.rowHeight = 30;
      await context.sync();
    });
    const sheet = workbook.findSheet('表一');
    expect([[...(sheet?.hiddenRows ?? [])], [...(sheet?.hiddenColumns ?? [])]]).toEqual([[1, 2], [2]]);
    expect([sheet?.columnWidths.get(0), sheet?.rowHeights.get(0)]).toEqual([20, 30]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.headersfooters
describe('headers and footers', () => {
  it('are kept at their places, also in a file', async () => {
    const { run, host } = openExcel();
    await run(async (context) => {
      const { headersFooters } = context.workbook.worksheets.getItem('表一').pageLayout;
      headersFooters.state = 'Default';
      headersFooters.defaultForAllPages.centerFooter = '封存码 A&&B';
      headersFooters.defaultForAllPages.rightHeader = '第 &P 页';
      await context.sync();
    });
    const sheet = (await openWorkbook(await host.save())).findSheet('表一');
    expect(sheet?.page.footer).toEqual(['', '封存码 A&&B', '']);
    expect(sheet?.page.header).toEqual(['', '', '第 &P 页']);
    expect(sheet?.page).toMatchObject({ differentFirst: false, differentOddEven: false });
  });

  it('can be others on the first page and on even ones', async () => {
    const { run, refusal } = openExcel();
    const state = await run(async (context) => {
      const { headersFooters } = context.workbook.worksheets.getItem('表一').pageLayout;
      headersFooters.state = 'FirstOddAndEven';
      headersFooters.load('state');
      await context.sync();
      return headersFooters.state;
    });
    expect(state).toBe('FirstOddAndEven');
    const code = await refusal(async (context) => {
      const { headersFooters } = context.workbook.worksheets.getItem('表一').pageLayout;
      headersFooters.state = 'Never' as 'Default';
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });
});
