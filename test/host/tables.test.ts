import { strFromU8, unzipSync } from 'fflate';
import { openWorkbook } from '../../src/host';
import { openExcel } from './excel';

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
      const whole = context.workbook.tables.getItem('VILLAGES').getRange().load('address');
      await context.sync();
      return [header.values, body.address, whole.address];
    });
    expect(parts).toEqual([[['村', '户']], '表一!A2:B3', '表一!A1:B3']);
  });

  it('have a body even where there is nothing below the header', async () => {
    const { run } = openExcel();
    const address = await run(async (context) => {
      const body = context.workbook.tables.add('表一!A1:B1', true).getDataBodyRange().load('address');
      await context.sync();
      return body.address;
    });
    expect(address).toBe('表一!A2:B2');
  });

  it('have totals below the body where they are shown', async () => {
    const { run, refusal, workbook } = openExcel();
    await run(async (context) => {
      context.workbook.tables.add('表一!A1:B4', true).name = 'totalled';
      await context.sync();
    });
    const totals = async (context: Excel.RequestContext) => {
      const range = context.workbook.tables.getItem('totalled').getTotalRowRange().load('address');
      await context.sync();
      return range.address;
    };
    expect(await refusal(totals)).toBe('ItemNotFound');
    const [table] = workbook.findSheet('表一')?.tables ?? [];
    if (table) table.showTotals = true;
    expect(await run(totals)).toBe('表一!A4:B4');
    const body = await run(async (context) => {
      const range = context.workbook.tables.getItem('totalled').getDataBodyRange().load('address');
      await context.sync();
      return range.address;
    });
    expect(body).toBe('表一!A2:B3');
  });

  it('have column names that are texts, filled in and each unlike the others', async () => {
    const { run } = openExcel();
    const header = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      sheet.getRange('A1:D1').values = [['户', '户', '', 2014]];
      const range = sheet.tables.add('A1:D3', true).getHeaderRowRange().load('values');
      await context.sync();
      return range.values as unknown[][];
    });
    expect(header).toEqual([['户', '户2', 'Column3', '2014']]);
  });

  it.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    ['lie over one another', 'InvalidArgument', ({ tables }) => tables.add('B2:C4', true)],
    ['share a name', 'ItemAlreadyExists', ({ tables }) => (tables.add('E1:F2', true).name = 'FIRST')],
    ['have a name with a space', 'InvalidArgument', ({ tables }) => (tables.getItem('first').name = 'a b')],
    ['have a name like a cell', 'InvalidArgument', ({ tables }) => (tables.getItem('first').name = 'AB12')],
    ['have merged cells', 'InvalidOperation', (sheet) => sheet.getRange('A2:B2').merge()],
  ])('may not %s', async (_, expected, change) => {
    const { refusal, workbook } = openExcel();
    const code = await refusal(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      sheet.tables.add('A1:B3', true).name = 'first';
      await context.sync();
      change(sheet);
      await context.sync();
    });
    expect(code).toBe(expected);
    expect(workbook.findSheet('表一')?.tables.map(({ name }) => name)).toContain('first');
  });

  it('that are not there are ItemNotFound, or null where that is asked for', async () => {
    const { run, refusal } = openExcel();
    const code = await refusal(async (context) => {
      context.workbook.tables.getItem('没有').load('name');
      await context.sync();
    });
    expect(code).toBe('ItemNotFound');
    const [isNull, count] = await run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject('没有');
      const tables = context.workbook.tables.load('count');
      await context.sync();
      return [table.isNullObject, tables.count];
    });
    expect([isNull, count]).toEqual([true, 0]);
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-showbandedrows-member
  it('have stripes and filter buttons until they are taken off, on the screen and in a file', async () => {
    const { run, host } = openExcel();
    const seen = await run(async (context) => {
      const table = context.workbook.tables.add('表一!A1:B3', true);
      table.load('showBandedRows,showFilterButton');
      await context.sync();
      return [table.showBandedRows, table.showFilterButton];
    });
    expect(seen).toEqual([true, true]);
    const partOf = async () =>
      strFromU8(unzipSync(await host.save())['xl/tables/table1.xml'] ?? new Uint8Array());
    expect(await partOf()).toMatch(/<autoFilter ref="A1:B3">.*showRowStripes="1"/);
    const repainted: string[] = [];
    host.onChanged(({ kind }) => repainted.push(kind));
    await run(async (context) => {
      const table = context.workbook.tables.getItemAt(0);
      table.showBandedRows = false;
      table.showFilterButton = false;
      table.style = 'TableStyleLight1';
      await context.sync();
    });
    expect(repainted).toEqual(['look', 'look', 'look']);
    const part = await partOf();
    expect(part).toContain('<tableStyleInfo name="TableStyleLight1"/>');
    expect(part).not.toContain('autoFilter');
    const [table] = (await openWorkbook(await host.save())).sheets[0]?.tables ?? [];
    expect(table).toMatchObject({ showBandedRows: false, showFilterButton: false });
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-converttorange-member(1)
  it('turned into ranges leave their cells', async () => {
    const { run, workbook } = openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      sheet.getRange('A1:A2').values = [['村'], ['樊店村']];
      sheet.tables.add('A1:A2', true).convertToRange();
      await context.sync();
    });
    const sheet = workbook.findSheet('表一');
    expect([sheet?.tables, sheet?.cells.get(1, 0)]).toEqual([[], '樊店村']);
  });
});
