import { openWorkbook, saveWorkbook, Workbook } from '../../src/host';
import { shiftRows } from '../../src/host/model/shift-rows';
import { beforeEachRequest, failRequest } from '../excel/faults';
import { everything, ledgerOver } from './open-ledger';

async function reopened(workbook: Workbook): Promise<Workbook> {
  return openWorkbook(await saveWorkbook(workbook));
}

function rulesOf({ sheets }: Workbook) {
  return sheets.flatMap(({ name, conditionalRules }) =>
    conditionalRules.map(({ formula, range, style }) => ({ name, formula, range, style })),
  );
}

function faulty(): Workbook {
  const workbook = new Workbook('book.xlsx');
  const sheet = workbook.addSheet('家庭成员');
  const rows = [
    ['户编号', '姓名', '身份证号', '与户主关系', '性别'],
    ['4103222011000001', '张三', '410322198001011234', '户主', '男'],
    ['4103222011000001', '李四', '41032', '配偶', '女'],
    ['4103222011000001', '李五', '41033', '子', '男'],
  ];
  rows.forEach((line, row) => {
    line.forEach((text, column) => sheet.cells.set(row, column, text));
  });
  return workbook;
}

describe('marks', () => {
  it('colour the cells of findings by conditional formats; the cells themselves stay as they are', async () => {
    const workbook = faulty();
    const { ledger } = ledgerOver(workbook);
    await ledger.examine();
    const before = everything(workbook);
    expect(await ledger.hasMarks()).toBe(false);
    const shown = await ledger.showMarks();
    expect(shown.cells).toBeGreaterThanOrEqual(2);
    expect(await ledger.hasMarks()).toBe(true);
    expect(everything(workbook)).toEqual(before);
    const ofHouseholds = rulesOf(workbook).filter(({ name }) => name === '家庭成员');
    expect(ofHouseholds.map(({ range }) => range)).toEqual(['C2:C4', 'D4']);
    expect(await ledger.showMarks()).toEqual(shown);
    expect(rulesOf(workbook)).toHaveLength(
      new Set(rulesOf(workbook).map(({ name, range }) => name + range)).size,
    );
  });

  it('are cleared exactly, also after saving: a clerk’s own conditional formats stay', async () => {
    const workbook = faulty();
    const sheet = workbook.findSheet('家庭成员');
    if (!sheet) throw new Error('no such sheet');
    const own = {
      type: 'expression' as const,
      priority: 1,
      formula: '$A1=1',
      range: 'A1:B20',
      style: { fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: { rgb: 'FF00FF00' } } },
    };
    sheet.conditionalRules = [own];
    const kept = await reopened(workbook);
    const before = rulesOf(kept);
    const first = ledgerOver(kept);
    await first.ledger.examine();
    await first.ledger.showMarks();
    expect(rulesOf(kept).length).toBeGreaterThan(before.length);

    const later = await reopened(kept);
    const { ledger } = ledgerOver(later);
    expect(await ledger.clearMarks()).toBeGreaterThan(0);
    expect(rulesOf(later)).toEqual(before);
    expect(await ledger.clearMarks()).toBe(0);
  });

  /** Somebody puts a row in or out, in Excel. */
  async function inSheet(act: (sheet: Excel.Worksheet) => void): Promise<void> {
    await Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem('家庭成员'));
      await context.sync();
    });
  }

  const ranges = (workbook: Workbook) => rulesOf(workbook).map(({ range }) => range);

  it('follow their rows where others came in above since the check', async () => {
    const workbook = faulty();
    const { ledger } = ledgerOver(workbook);
    await ledger.examine();
    await inSheet((sheet) => sheet.getRange('2:2').insert('Down'));
    expect(await ledger.showMarks()).toMatchObject({ left: 0 });
    expect(ranges(workbook)).toEqual(expect.arrayContaining(['C3:C5', 'D5']));
  });

  it('follow their rows where these were sorted since the check, and leave those that are gone', async () => {
    const workbook = faulty();
    const { ledger } = ledgerOver(workbook);
    await ledger.examine();
    await inSheet((sheet) => {
      sheet.getRange('B2:E4').values = [
        ['李五', "'41033", '子', '男'],
        ['张三', "'410322198001011234", '户主', '男'],
        ['王六', "'41034", '女', '女'],
      ];
    });
    expect(await ledger.showMarks()).toMatchObject({ cells: 3, left: 1 });
    expect(ranges(workbook)).toEqual(['C2:C3', 'D2']);
  });

  it('are written once more where rows come in at the very moment', async () => {
    const workbook = faulty();
    const { ledger, host } = ledgerOver(workbook);
    await ledger.examine();
    const sheet = workbook.findSheet('家庭成员');
    let requests = 0;
    let writing = Infinity;
    beforeEachRequest(host, () => {
      requests += 1;
      if (requests === writing && sheet) shiftRows(workbook, sheet, { at: 1, count: 1 });
    });
    await ledger.showMarks();
    // The last one only takes the journal away.
    const all = requests;
    await ledger.clearMarks();
    [requests, writing] = [0, all - 1];
    await ledger.showMarks();
    expect(ranges(workbook)).toEqual(['C3:C5', 'D5']);
    expect(await ledger.unfinished()).toBeNull();
  });

  it.each(['refused', 'stopped halfway', 'done but answered with an error'] as const)(
    'of before come back where others cannot be written: %s',
    async (fault) => {
      const workbook = faulty();
      const { ledger, host } = ledgerOver(workbook);
      await ledger.examine();
      await ledger.showMarks();
      await inSheet((sheet) => (sheet.getRange('C4').values = [['410322198001011234']]));
      await ledger.examine();
      const sheet = workbook.findSheet('家庭成员');
      const looks = () => structuredClone([rulesOf(workbook), sheet?.dataValidations]);
      const before = looks();
      let failed = 0;
      for (let nth = 1; ; nth++) {
        const mend = failRequest(host, nth, fault);
        const error: unknown = await ledger.showMarks().then(
          () => null,
          (reason: unknown) => reason,
        );
        mend();
        if (error === null) break;
        failed += 1;
        expect(looks()).toEqual(before);
      }
      expect(failed).toBeGreaterThan(4);
      expect(looks()).not.toEqual(before);
    },
  );
});
