import { strFromU8, unzipSync } from 'fflate';
import { openWorkbook, saveWorkbook, type ExcelHost } from '../../src/host';
import { openExcel } from './excel';

const MARGINS = [
  'leftMargin',
  'rightMargin',
  'topMargin',
  'bottomMargin',
  'headerMargin',
  'footerMargin',
] as const;

async function partOf(host: ExcelHost, name: string): Promise<string> {
  return strFromU8(unzipSync(await host.save())[name] ?? new Uint8Array());
}

// https://learn.microsoft.com/javascript/api/excel/excel.pagelayout
describe('the layout of a page', () => {
  it('has the margins of Excel at first, in points, and those that are set', async () => {
    const { run, host } = openExcel();
    const [before, after] = await run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem('表一');
      const read = async () => {
        pageLayout.load(MARGINS.join(','));
        await context.sync();
        return MARGINS.map((margin) => pageLayout[margin]);
      };
      const first = await read();
      MARGINS.forEach((margin, index) => (pageLayout[margin] = index === 0 ? 27 : index * 18));
      return [first, await read()];
    });
    expect(before).toEqual([50.4, 50.4, 54, 54, 21.6, 21.6]);
    expect(after).toEqual([27, 18, 36, 54, 72, 90]);
    expect(await partOf(host, 'xl/worksheets/sheet1.xml')).toContain(
      '<pageMargins left="0.375" right="0.25" top="0.5" bottom="0.75" header="1" footer="1.25"/>',
    );
    const again = await openWorkbook(await host.save());
    expect(again.findSheet('表一')?.page.margins.footer).toBe(1.25);
  });

  it.each([-1, 3529, Number.NaN, '18'])('has no margin of %s', async (margin) => {
    const { refusal } = openExcel();
    const code = await refusal(async (context) => {
      context.workbook.worksheets.getItem('表一').pageLayout.topMargin = margin as number;
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  it('lies in the middle and is without colours, also in a file', async () => {
    const { run, host } = openExcel();
    const read = await run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem('表一');
      pageLayout.centerVertically = true;
      pageLayout.blackAndWhite = true;
      pageLayout.load('centerVertically,centerHorizontally,blackAndWhite');
      await context.sync();
      return [pageLayout.centerVertically, pageLayout.centerHorizontally, pageLayout.blackAndWhite];
    });
    expect(read).toEqual([true, false, true]);
    const again = await openWorkbook(await host.save());
    expect(again.findSheet('表一')?.page).toMatchObject({ centerVertically: true, isBlackAndWhite: true });
  });

  it('repeats rows and columns on every page, named in the file as Excel names them', async () => {
    const { run, host } = openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      sheet.pageLayout.setPrintTitleRows('$2:$3');
      sheet.pageLayout.setPrintTitleColumns(sheet.getRange('A:B'));
      context.workbook.worksheets.getItem('表二').pageLayout.setPrintTitleColumns('$A:$A');
      await context.sync();
    });
    const workbook = await partOf(host, 'xl/workbook.xml');
    expect(workbook).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">表一!$A:$B,表一!$2:$3</definedName>' +
        '<definedName name="_xlnm.Print_Titles" localSheetId="1">表二!$A:$A</definedName>',
    );
    const again = await openWorkbook(await host.save());
    expect(again.sheets.map(({ page: { titleColumns, titleRows } }) => [titleColumns, titleRows])).toEqual([
      ['A:B', '2:3'],
      ['A:A', null],
    ]);
  });

  it('repeats its rows where they have moved to', async () => {
    const { run, host } = openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      sheet.pageLayout.setPrintTitleRows('2:3');
      sheet.pageLayout.setPrintTitleColumns('A:B');
      sheet.getRange('1:2').insert('Down');
      await context.sync();
    });
    expect(await partOf(host, 'xl/workbook.xml')).toContain('>表一!$A:$B,表一!$4:$5</definedName>');
  });

  it('keeps the columns of a file when other rows are repeated', async () => {
    const { run, host } = openExcel();
    await run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem('表一');
      pageLayout.setPrintTitleColumns('A:B');
      pageLayout.setPrintTitleRows('1:1');
      await context.sync();
    });
    const workbook = await openWorkbook(await host.save());
    const { page } = workbook.findSheet('表一') ?? {};
    if (page) page.titleRows = '1:4';
    const again = unzipSync(await saveWorkbook(workbook))['xl/workbook.xml'] ?? new Uint8Array();
    expect(strFromU8(again)).toContain('>表一!$A:$B,表一!$1:$4</definedName>');
  });
});
