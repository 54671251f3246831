import { strFromU8, unzipSync } from 'fflate';
import { ExcelHost, openWorkbook } from '../../src/host';
import { loadOfficeJs } from '../../src/host/node-client';
import { openExcel } from './excel';

/** The first sheet as its file would have it. */
async function sheetXml(host: ExcelHost): Promise<string> {
  return strFromU8(unzipSync(await host.save())['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
}

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection
describe('a protected sheet', () => {
  async function protectedSheet() {
    const opened = openExcel();
    await opened.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      sheet.getRange('A1:B2').values = [
        ['村', '户'],
        ['樊店村', 1],
      ];
      sheet.protection.protect();
      await context.sync();
    });
    return opened;
  }

  it('can be read', async () => {
    const { run } = await protectedSheet();
    const [isProtected, values] = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      sheet.protection.load('protected');
      const range = sheet.getRange('A1').load('values');
      await context.sync();
      return [sheet.protection.protected, range.values as unknown[][]];
    });
    expect([isProtected, values]).toEqual([true, [['村']]]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['its values', (sheet) => (sheet.getRange('A1').values = [['乙']])],
    ['its formulas', (sheet) => (sheet.getRange('A1').formulas = [['=1+1']])],
    ['its number formats', (sheet) => (sheet.getRange('A1').numberFormat = [['@']])],
    ['its look', (sheet) => (sheet.getRange('A1').format.font.bold = true)],
    ['its links', (sheet) => (sheet.getRange('A1').hyperlink = { documentReference: 'A2' })],
    ['its merged cells', (sheet) => sheet.getRange('A1:A2').merge()],
    ['its column widths', (sheet) => (sheet.getRange('A:A').format.columnWidth = 100)],
    ['which rows are hidden', (sheet) => (sheet.getRange('2:2').rowHidden = true)],
    ['its tables', (sheet) => sheet.tables.add('A1:B2', true)],
    ['anything by clearing it', (sheet) => sheet.getRange('A1:B2').clear()],
    ['its protection by protecting it again', (sheet) => sheet.protection.protect()],
  ])('does not let change %s', async (_, change) => {
    const { refusal, host } = await protectedSheet();
    const before = await sheetXml(host);
    const code = await refusal(async (context) => {
      change(context.workbook.worksheets.getItem('表一'));
      await context.sync();
    });
    expect(code).toBe('AccessDenied');
    expect(await sheetXml(host)).toBe(before);
  });

  it('can be changed once it is unprotected', async () => {
    const { run, workbook } = await protectedSheet();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      sheet.protection.unprotect();
      sheet.getRange('A1').values = [['乙']];
      await context.sync();
    });
    expect(workbook.findSheet('表一')?.cells.get(0, 0)).toBe('乙');
  });

  it('stays protected where a password is given: they are not known here', async () => {
    const { refusal, workbook } = await protectedSheet();
    const sheet = workbook.findSheet('表一');
    const code = await refusal(async (context) => {
      context.workbook.worksheets.getItem('表一').protection.unprotect('1234');
      await context.sync();
    });
    expect([code, sheet?.protection]).toEqual(['NotImplemented', expect.anything()]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.formatprotection
describe('a protected sheet with unlocked cells', () => {
  async function partlyLocked(options?: Excel.WorksheetProtectionOptions) {
    const opened = openExcel();
    await opened.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      sheet.getRange('A1:B2').values = [
        ['村', '户'],
        ['樊店村', 1],
      ];
      sheet.getRange('A2:B9').format.protection.locked = false;
      sheet.protection.protect(options);
      await context.sync();
    });
    return opened;
  }
  const write = (address: string, value: string) => async (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem('表一').getRange(address).values = [[value]];
    await context.sync();
  };

  it('takes what is written into those, and nothing else', async () => {
    const { run, refusal, workbook } = await partlyLocked();
    await run(write('B9', '可填'));
    expect(await refusal(write('A1', '锁'))).toBe('AccessDenied');
    expect(await refusal(write('B10', '锁'))).toBe('AccessDenied');
    const cells = workbook.findSheet('表一')?.cells;
    expect([cells?.get(8, 1), cells?.get(0, 0), cells?.get(9, 1)]).toEqual(['可填', '村', undefined]);
  });

  it('tells which cells are locked, and keeps that in its file', async () => {
    const { host, run } = await partlyLocked();
    const locked = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      const formats = ['A1:B1', 'A2:B9', 'A1:A2'].map((address) =>
        sheet.getRange(address).format.protection.load('locked'),
      );
      await context.sync();
      return formats.map((format) => format.locked as boolean | null);
    });
    expect(locked).toEqual([true, false, null]);
    const again = await openWorkbook(await host.save(), 'book.xlsx');
    const [sheet] = again.sheets;
    expect([0, 1].map((row) => again.styles.get(sheet?.cells.style(row, 0) ?? 0).protection?.locked)).toEqual(
      [undefined, false],
    );
    expect(sheet?.protection).toBeTruthy();
  });

  it('allows what its options allow, and says so after it was saved', async () => {
    const { host, run, refusal } = await partlyLocked({
      allowFormatColumns: true,
      allowAutoFilter: true,
      selectionMode: 'Unlocked',
    });
    await run(async (context) => {
      context.workbook.worksheets.getItem('表一').getRange('A:A').format.columnWidth = 80;
      await context.sync();
    });
    const code = await refusal(async (context) => {
      context.workbook.worksheets.getItem('表一').getRange('B2').format.font.bold = true;
      await context.sync();
    });
    expect(code).toBe('AccessDenied');
    const reopened = new ExcelHost(await openWorkbook(await host.save(), 'book.xlsx'));
    const options = await loadOfficeJs(reopened).Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('表一').load('protection/options');
      await context.sync();
      return protection.options;
    });
    expect(options).toEqual({
      allowAutoFilter: true,
      allowDeleteColumns: false,
      allowDeleteRows: false,
      allowEditObjects: false,
      allowEditScenarios: false,
      allowFormatCells: false,
      allowFormatColumns: true,
      allowFormatRows: false,
      allowInsertColumns: false,
      allowInsertHyperlinks: false,
      allowInsertRows: false,
      allowPivotTables: false,
      allowSort: false,
      selectionMode: 'Unlocked',
    });
  });

  it('does not let change what is locked, nor what may be typed', async () => {
    const { refusal } = await partlyLocked({ allowFormatCells: true });
    for (const change of [
      (range: Excel.Range) => (range.format.protection.locked = true),
      (range: Excel.Range) => (range.dataValidation.rule = { custom: { formula: '=TRUE' } }),
      (range: Excel.Range) => {
        range.dataValidation.clear();
      },
    ]) {
      const code = await refusal(async (context) => {
        change(context.workbook.worksheets.getItem('表一').getRange('A2'));
        await context.sync();
      });
      expect(code).toBe('AccessDenied');
    }
  });

  it('refuses options that Excel does not know', async () => {
    const { refusal } = openExcel();
    const code = await refusal(async (context) => {
      const options = { allowEverything: true } as Excel.WorksheetProtectionOptions;
      context.workbook.worksheets.getItem('表一').protection.protect(options);
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection
describe('a workbook with a protected structure', () => {
  it.each<[string, (sheets: Excel.WorksheetCollection) => void]>([
    ['added', (sheets) => sheets.add('表三')],
    ['deleted', (sheets) => sheets.getItem('表一').delete()],
    ['renamed', (sheets) => (sheets.getItem('表一').name = '改名')],
    ['moved', (sheets) => (sheets.getItem('表一').position = 1)],
    ['hidden', (sheets) => (sheets.getItem('表一').visibility = 'Hidden')],
  ])('has no sheet %s', async (_, change) => {
    const { refusal, workbook } = openExcel();
    const code = await refusal(async (context) => {
      context.workbook.protection.protect();
      change(context.workbook.worksheets);
      await context.sync();
    });
    expect(code).toBe('AccessDenied');
    expect(workbook.sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
      '表一 Visible',
      '表二 Visible',
    ]);
  });

  it('has cells that can be written', async () => {
    const { run, workbook } = openExcel();
    await run(async (context) => {
      context.workbook.protection.protect();
      context.workbook.worksheets.getItem('表一').getRange('A1').values = [['村']];
      await context.sync();
    });
    expect(workbook.findSheet('表一')?.cells.get(0, 0)).toBe('村');
  });
});
