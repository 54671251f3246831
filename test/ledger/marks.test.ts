import { openWorkbook, saveWorkbook, Workbook } from '../../src/host';
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
    const shown = await ledger.showMarks();
    expect(shown.cells).toBeGreaterThanOrEqual(2);
    expect(everything(workbook)).toEqual(before);
    const ofHouseholds = rulesOf(workbook).filter(({ name }) => name === '家庭成员');
    expect(ofHouseholds.map(({ range }) => range)).toEqual(['C2:C4 D4']);
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
});
