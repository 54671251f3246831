import { strFromU8, unzipSync } from 'fflate';
import { openWorkbook } from '../../src/host';
import { openExcel, type Opened } from './excel';

/** Columns A and C hold text from top to bottom, C has no width of its own, D is of dates. */
async function formatted(): Promise<Opened> {
  const opened = openExcel();
  await opened.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('表一');
    sheet.getRange('A1:C1').values = [['村编码', '户数', '户编号']];
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A:A').format.columnWidth = 90;
    sheet.getRange('A1:C1').numberFormat = [['@', 'General', '@']];
    await context.sync();
  });
  // A person formats whole columns; the client may not.
  const { workbook } = opened;
  const cells = workbook.findSheet('表一')?.cells;
  for (const [column, numFmt] of [
    [0, '@'],
    [2, '@'],
    [3, 'yyyy-mm-dd'],
  ] as const)
    cells?.setColumnStyle(
      column,
      workbook.styles.with(0, () => ({ numFmt })),
    );
  return opened;
}

describe('a column formatted as a whole', () => {
  it('keeps text what is typed far below as text', async () => {
    const { run } = await formatted();
    await run(async (context) => {
      const line = context.workbook.worksheets.getItem('表一').getRange('A4001:C4001');
      line.values = [['410325101201', '12', '4103252010100001']];
      line.load('values,numberFormat');
      await context.sync();
      expect(line.values).toEqual([['410325101201', 12, '4103252010100001']]);
      expect(line.numberFormat).toEqual([['@', 'General', '@']]);
    });
  });

  it('takes no part in the used range', async () => {
    const { run } = await formatted();
    await run(async (context) => {
      const used = context.workbook.worksheets.getItem('表一').getUsedRange().load('address');
      await context.sync();
      expect(used.address).toBe('表一!A1:C1');
    });
  });

  it('is in the file, and read from it again', async () => {
    const { host } = await formatted();
    const bytes = await host.save();
    const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect([...xml.matchAll(/<col [^>]*>/g)]).toHaveLength(3);
    const [sheet] = (await openWorkbook(bytes, 'book.xlsx')).sheets;
    const again = await openWorkbook(bytes, 'book.xlsx');
    const formats = [0, 1, 2, 3].map(
      (column) => again.styles.get(sheet?.cells.style(900, column) ?? 0).numFmt,
    );
    expect(formats).toEqual(['@', undefined, '@', 'yyyy-mm-dd']);
    expect(again.styles.get(again.sheets[0]?.cells.style(0, 0) ?? 0)).toMatchObject({
      font: { bold: true },
      numFmt: '@',
    });
  });

  it('has it in rows that are put in', async () => {
    const { run } = await formatted();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      sheet.getRange('A3').format.font.bold = true;
      sheet.getRange('2:2').insert('Down');
      const cell = sheet.getRange('A2').load('numberFormat');
      await context.sync();
      expect(cell.numberFormat).toEqual([['@']]);
    });
  });
});
