import { strFromU8, unzipSync } from 'fflate';
import type { ExcelHost } from '../../src/host';
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
    expect([code, sheet?.protection?.sheet]).toEqual(['NotImplemented', true]);
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
