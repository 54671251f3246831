import { openWorkbook, saveWorkbook, Workbook } from '../../src/host';
import { everything, ledgerOver } from './open-ledger';

function foreignWorkbook(): Workbook {
  const workbook = new Workbook('book.xlsx');
  const sheet = workbook.addSheet('Sheet1');
  const rows = [
    ['某乡人口表'],
    ['户号码', '谁', '与户主什么关系'],
    ['4103222011000001', '张三', '户主'],
    ['4103222011000001', '李四', '配偶'],
  ];
  rows.forEach((line, row) => {
    line.forEach((text, column) => sheet.cells.set(row, column, text));
  });
  return workbook;
}

async function refusalOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (error: unknown) => error,
  );
}

describe('what a clerk decides on how sheets are read', () => {
  it('is kept in the workbook and holds after it was saved and opened again', async () => {
    const { workbook, ledger } = ledgerOver(foreignWorkbook());
    expect(await refusalOf(ledger.examine())).toMatchObject({ code: 'NoRegistrySheet' });
    const { sheets, choices } = await ledger.mapSheets();
    expect([sheets.map(({ sheet, table }) => [sheet, table]), choices]).toEqual([[['Sheet1', null]], []]);
    const before = everything(workbook);
    await ledger.rememberMappings([
      {
        headers: sheets[0]?.headers ?? '',
        table: 'members',
        columns: { 户号码: 'householdId', 谁: 'name', 与户主什么关系: 'relation' },
      },
    ]);
    expect(everything(workbook)).toEqual(before);

    const again = ledgerOver(await openWorkbook(await saveWorkbook(workbook)));
    const summary = await again.ledger.examine();
    expect(summary.tables).toMatchObject([{ table: 'members', rows: 2, columns: { name: '谁' } }]);
    expect((await again.ledger.mapSheets()).sheets[0]).toMatchObject({ isDecided: true, certainty: 1 });
  });

  it('is only tried until it is remembered', async () => {
    const { ledger } = ledgerOver(foreignWorkbook());
    const { sheets } = await ledger.mapSheets();
    const choice = { headers: sheets[0]?.headers ?? '', table: 'members' as const, columns: {} };
    expect((await ledger.engine.mapSheets([choice])).sheets[0]?.table).toBe('members');
    expect((await ledger.mapSheets()).sheets[0]?.table).toBeNull();
  });
});
