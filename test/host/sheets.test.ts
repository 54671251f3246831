import { openExcel } from './excel';

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection
describe('worksheets', () => {
  it('are added at the end, found by name without regard to case, and deleted', async () => {
    const { run, workbook } = openExcel();
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Report');
      await context.sync();
      worksheets.getItem('REPORT').name = '校验报告';
      worksheets.getItem('表一').delete();
      await context.sync();
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['表二', '校验报告']);
  });

  it('that are not there are ItemNotFound, or null where that is asked for', async () => {
    const { run, refusal } = openExcel();
    const code = await refusal(async (context) => {
      context.workbook.worksheets.getItem('没有').load('name');
      await context.sync();
    });
    expect(code).toBe('ItemNotFound');
    const isNull = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('没有');
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  // https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
  it.each(['a/b', 'a:b', '[a]', 'a?', 'a*', 'a\\b', '村'.repeat(32), '表二', ''])(
    'cannot be named %j',
    async (name) => {
      const { refusal, workbook } = openExcel();
      const code = await refusal(async (context) => {
        context.workbook.worksheets.getItem('表一').name = name;
        await context.sync();
      });
      expect(['InvalidArgument', 'ItemAlreadyExists']).toContain(code);
      expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['表一', '表二']);
    },
  );

  // https://learn.microsoft.com/javascript/api/excel/excel.sheetvisibility
  it('may be hidden, but not all of them', async () => {
    const { run, refusal, workbook } = openExcel();
    await run(async (context) => {
      context.workbook.worksheets.getItem('表二').visibility = 'VeryHidden';
      await context.sync();
    });
    expect(workbook.findSheet('表二')?.visibility).toBe('VeryHidden');
    await refusal(async (context) => {
      context.workbook.worksheets.getItem('表一').visibility = 'Hidden';
      await context.sync();
    });
    expect(workbook.findSheet('表一')?.visibility).toBe('Visible');
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection
describe('a protected sheet', () => {
  it('can be read and not written', async () => {
    const { run, refusal, workbook } = openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      sheet.getRange('A1').values = [['甲']];
      sheet.protection.protect();
      await context.sync();
    });
    const code = await refusal(async (context) => {
      context.workbook.worksheets.getItem('表一').getRange('A1').values = [['乙']];
      await context.sync();
    });
    expect(code).toBe('AccessDenied');
    expect(workbook.findSheet('表一')?.cells.get(0, 0)).toBe('甲');
    const values = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('表一').getRange('A1').load('values');
      await context.sync();
      return range.values as unknown[][];
    });
    expect(values).toEqual([['甲']]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.tablecollection
describe('tables', () => {
  it('have a header, a body and a name of their own', async () => {
    const { run } = openExcel();
    const parts = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      sheet.getRange('A1:B3').values = [
        ['村', '户'],
        ['樊店村', 1],
        ['西村', 2],
      ];
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'villages';
      const header = table.getHeaderRowRange().load('values');
      const body = table.getDataBodyRange().load('address');
      await context.sync();
      return [header.values, body.address];
    });
    expect(parts).toEqual([[['村', '户']], '表一!A2:B3']);
  });

  it('may not lie over one another', async () => {
    const { refusal } = openExcel();
    const code = await refusal(async (context) => {
      const { tables } = context.workbook.worksheets.getItem('表一');
      tables.add('A1:B3', true);
      tables.add('B2:C4', true);
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });
});

describe('the rest of a sheet', () => {
  it('keeps hyperlinks, merged cells, frozen rows, widths and names', async () => {
    const { run, workbook } = openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      // https://learn.microsoft.com/javascript/api/excel/excel.rangehyperlink
      sheet.getRange('A1').hyperlink = { documentReference: "'表二'!B2", textToDisplay: '去' };
      // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-merge-member(1)
      sheet.getRange('A3:B3').merge();
      // https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes
      sheet.freezePanes.freezeRows(1);
      // https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection
      sheet.names.add('_marker', '="x"').visible = false;
      // https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-activate-member(1)
      context.workbook.worksheets.getItem('表二').activate();
      await context.sync();
    });
    const sheet = workbook.findSheet('表一');
    expect(sheet?.cells.get(0, 0)).toBe('去');
    expect(sheet?.hyperlinks.size).toBe(1);
    expect(sheet?.merges).toEqual([{ row: 2, column: 0, rows: 1, columns: 2 }]);
    expect(sheet?.frozenRows).toBe(1);
    expect(sheet?.names.size).toBe(1);
    expect(workbook.activeSheet.name).toBe('表二');
  });
});
