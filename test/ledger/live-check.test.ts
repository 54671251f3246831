import type { Failure } from '../../src/core/words/failure';
import type { RawSheet } from '../../src/core/registry';
import type { LiveReport } from '../../src/ledger';
import { sheetsOf } from '../core/report/laid-out';
import { CLEAN, office } from '../core/rules/office';
import { ledgerOver, type Opened } from './open-ledger';
import { bookOfSheets } from './small-book';

interface Live extends Opened {
  /** The next report of the live check. */
  next(): Promise<LiveReport>;
  readonly reports: LiveReport[];
  readonly dues: number[];
}

async function live(sheets: readonly RawSheet[]): Promise<Live> {
  const opened = ledgerOver(bookOfSheets(sheets));
  await opened.ledger.examine();
  const reports: LiveReport[] = [];
  const dues: number[] = [];
  let taken = 0;
  await opened.ledger.live.start({
    onReport: (report) => reports.push(report),
    onWholeCheckDue: () => dues.push(1),
    onCheckedAnew: () => undefined,
    onFailure: (failure: Failure) => {
      throw failure;
    },
  });
  const next = async (): Promise<LiveReport> => {
    await until(() => reports.length > taken);
    const report = reports[taken++];
    if (!report) throw new Error('no report');
    return report;
  };
  return { ...opened, reports, dues, next };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}

function place({ workbook }: Opened, sheetName: string, header: string) {
  const sheet = workbook.findSheet(sheetName);
  if (!sheet) throw new Error(`no sheet ${sheetName}`);
  const { columns } = sheet.cells.extent;
  const column = Array.from({ length: columns }, (_, at) => sheet.cells.get(0, at)).indexOf(header);
  if (column < 0) throw new Error(`no column ${header}`);
  return { sheet, column };
}

/** The findings as they are listed now, and as a whole check finds them. */
async function bothWays({ ledger }: Opened) {
  const listed = await ledger.engine.findings({}, 0, 1000);
  await ledger.examine();
  return [listed, await ledger.engine.findings({}, 0, 1000)] as const;
}

describe('边改边查', () => {
  it('brings findings up to date when a person edits a cell', async () => {
    const opened = await live(sheetsOf(office({ households: { status: '脱贫了' } })));
    const { sheet, column } = place(opened, '贫困户名册', '脱贫状态');
    opened.host.person.edit(sheet, [{ row: 1, column, input: '未脱贫' }]);
    const right = await opened.next();
    expect(right).toMatchObject({
      sheet: '贫困户名册',
      row: 2,
      columnIndex: column,
      rows: 1,
      gone: 1,
      fresh: 0,
    });
    opened.host.person.edit(sheet, [{ row: 1, column, input: '不知道' }]);
    const wrong = await opened.next();
    expect([wrong.gone, wrong.found.map(({ rule, address }) => `${rule} ${String(address)}`)]).toEqual([
      0,
      [expect.stringMatching(/^F12 [A-Z]+2$/)],
    ]);
    const [listed, whole] = await bothWays(opened);
    expect(listed).toEqual(whole);
    await opened.ledger.live.stop();
  });

  it('follows a paste over several rows, and rows that came in and went', async () => {
    const opened = await live(sheetsOf(CLEAN));
    const { sheet, column } = place(opened, '家庭成员', '姓名');
    const template = [0, 1, 2, 3].map((at) => sheet.cells.get(1, at));
    opened.host.person.edit(
      sheet,
      [2, 3, 4].flatMap((row) =>
        template.map((content, at) => ({ row, column: at, input: content as string | number | null })),
      ),
    );
    expect((await opened.next()).rows).toBe(3);
    const { Excel } = globalThis as unknown as { Excel: typeof globalThis.Excel };
    await Excel.run(async (context) => {
      const members = context.workbook.worksheets.getItem('家庭成员');
      members.getRange('3:3').delete('Up');
      members.getRange('2:2').insert('Down');
      await context.sync();
    });
    opened.host.person.edit(sheet, [{ row: 2, column, input: '另一人' }]);
    await opened.next();
    const [listed, whole] = await bothWays(opened);
    expect(listed).toEqual(whole);
    await opened.ledger.live.stop();
  });

  it('waits for a run to end, and is not misled by what the run writes', async () => {
    const opened = await live(sheetsOf(office({ households: { status: '脱贫了' } })));
    const { sheet, column } = place(opened, '贫困户名册', '脱贫状态');
    const running = opened.ledger.runAll();
    opened.host.person.edit(sheet, [{ row: 1, column, input: '未脱贫' }]);
    await running;
    await opened.next();
    expect(opened.dues).toEqual([]);
    expect((await opened.ledger.engine.findings({ rule: 'F12' }, 0, 10)).total).toBe(0);
    await opened.ledger.live.stop();
  });

  it('says that a whole check is due when a sheet comes, and goes on with those it knows', async () => {
    const opened = await live(sheetsOf(CLEAN));
    opened.host.person.addSheet('新表', 0);
    await until(() => opened.dues.length > 0);
    const { sheet, column } = place(opened, '贫困户名册', '脱贫状态');
    opened.host.person.edit(sheet, [{ row: 1, column, input: '错' }]);
    expect((await opened.next()).fresh).toBe(1);
    await opened.ledger.live.stop();
  });

  it('keeps marks with the findings', async () => {
    const opened = await live(sheetsOf(office({ households: { status: '脱贫了' } })));
    const { sheet, column } = place(opened, '贫困户名册', '脱贫状态');
    await opened.ledger.showMarks();
    const before = [sheet.conditionalRules.length, sheet.dataValidations.length];
    opened.host.person.edit(sheet, [{ row: 1, column, input: '未脱贫' }]);
    await opened.next();
    expect(before).toEqual([1, 1]);
    expect([sheet.conditionalRules, sheet.dataValidations]).toEqual([[], []]);
    await opened.ledger.live.stop();
  });

  it('hears nothing once it is off', async () => {
    const opened = await live(sheetsOf(CLEAN));
    await opened.ledger.live.stop();
    const { sheet, column } = place(opened, '贫困户名册', '脱贫状态');
    opened.host.person.edit(sheet, [{ row: 1, column, input: '错' }]);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(opened.reports).toEqual([]);
  });
});
