import { openWorkbook, saveWorkbook, Workbook, type Sheet } from '../../src/host';
import { shiftRows } from '../../src/host/model/shift-rows';
import { MOST_HINTS } from '../../src/core/marks';
import { HINT_MARK } from '../../src/excel';
import { beforeEachRequest } from '../excel/faults';
import { everything, ledgerOver } from './open-ledger';

const HEADERS = ['户编号', '姓名', '身份证号', '与户主关系', '性别'];
const ROWS = [
  ['4103222011000001', '张三', '410322198001011234', '户主', '男'],
  ['4103222011000001', '李四', '410322', '配偶', '女'],
  ['4103222011000001', '李五', '410323', '子', '男'],
];

function faulty(rows: readonly (readonly string[])[] = ROWS): { workbook: Workbook; sheet: Sheet } {
  const workbook = new Workbook('book.xlsx');
  const sheet = workbook.addSheet('家庭成员');
  [HEADERS, ...rows].forEach((line, row) => {
    line.forEach((text, column) => sheet.cells.set(row, column, text));
  });
  return { workbook, sheet };
}

async function reopened(workbook: Workbook): Promise<{ workbook: Workbook; sheet: Sheet }> {
  const opened = await openWorkbook(await saveWorkbook(workbook));
  const sheet = opened.findSheet('家庭成员');
  if (!sheet) throw new Error('no such sheet');
  return { workbook: opened, sheet };
}

async function marked(workbook: Workbook) {
  const opened = ledgerOver(workbook);
  await opened.ledger.examine();
  return { ...opened, shown: await opened.ledger.showMarks() };
}

function hintsOf({ dataValidations }: Sheet) {
  return dataValidations.filter(({ inputTitle }) => inputTitle?.startsWith(HINT_MARK));
}

describe('the hint at a marked cell', () => {
  it('says the finding’s sentence and what to do, within Excel’s limits', async () => {
    const { workbook, sheet } = faulty();
    const before = everything(workbook);
    const { ledger, shown } = await marked(workbook);
    const [finding] = (await ledger.engine.findings({}, 0, 50)).findings.filter(
      ({ address }) => address === 'C3',
    );
    const hint = hintsOf(sheet).find(({ range }) => range === 'C3:C4');
    expect(hint?.type).toBe('none');
    expect(hint?.inputTitle).toContain(finding?.rule);
    expect(hint?.inputMessage).toContain(finding?.message);
    expect(hint?.inputMessage).toContain(finding?.remedy);
    for (const { inputTitle = '', inputMessage = '' } of hintsOf(sheet)) {
      expect(inputTitle.length).toBeLessThanOrEqual(32);
      expect(inputMessage.length).toBeLessThanOrEqual(255);
    }
    expect(shown).toMatchObject({ owned: 0, beyond: 0 });
    expect(everything(workbook)).toEqual(before);
  });

  it('shows no whole citizen number', async () => {
    const { workbook, sheet } = faulty();
    await marked(workbook);
    const said = hintsOf(sheet).map(({ inputMessage = '' }) => inputMessage);
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((text) => text.includes('410322198001011234'))).toEqual([]);
  });

  it('leaves a clerk’s own rules and prompts alone, and says how many cells have the colour only', async () => {
    const { workbook, sheet } = faulty();
    const own = [
      { type: 'textLength' as const, operator: 'lessThan' as const, formula1: '19', range: 'C3' },
      { type: 'none' as const, inputTitle: '自己写的', inputMessage: '请填 18 位', range: 'C4' },
    ];
    sheet.dataValidations = own;
    const { ledger, shown } = await marked(workbook);
    expect(shown.owned).toBe(2);
    expect(sheet.dataValidations.filter(({ range }) => ['C3', 'C4'].includes(range))).toEqual(own);
    expect(hintsOf(sheet).length).toBeGreaterThan(0);
    await ledger.clearMarks();
    expect(sheet.dataValidations).toEqual(own);
  });

  it('goes to those cells of a run that have no validation, where others have', async () => {
    const blank = Array.from({ length: 9 }, (_, index) => ['4103222011000001', `王${index}`, '', '子', '男']);
    const { workbook, sheet } = faulty([...ROWS, ...blank]);
    const own = { type: 'none' as const, inputTitle: '空', inputMessage: '待补', range: 'C7:C8' };
    sheet.dataValidations = [own];
    const { shown } = await marked(workbook);
    expect(shown.owned).toBe(2);
    expect(sheet.dataValidations).toContainEqual(own);
    const around = hintsOf(sheet).flatMap(({ range }) =>
      range.split(' ').filter((area) => /^C([5-9]|1\d)/.test(area)),
    );
    expect(around.sort()).toEqual(['C10:C13', 'C5:C6', 'C9']);
  });

  it('is cleared exactly after saving and reopening, also by another program run', async () => {
    const first = faulty();
    first.sheet.dataValidations = [
      { type: 'list', values: ['男', '女'], range: 'E2:E4' },
      { type: 'none', inputTitle: '自己', inputMessage: '话', range: 'A2' },
    ];
    const kept = await reopened(first.workbook);
    const before = structuredClone(kept.sheet.dataValidations);
    await marked(kept.workbook);
    const later = await reopened(kept.workbook);
    expect(hintsOf(later.sheet).map(({ range, inputMessage }) => ({ range, inputMessage }))).toEqual(
      hintsOf(kept.sheet).map(({ range, inputMessage }) => ({ range, inputMessage })),
    );
    const { ledger } = ledgerOver(later.workbook);
    expect(await ledger.clearMarks()).toBeGreaterThan(0);
    expect(later.sheet.dataValidations).toEqual(before);
    expect(await ledger.clearMarks()).toBe(0);
  });

  it('is cleared where rows came in above, and where the colour was taken away by hand', async () => {
    const { workbook, sheet } = faulty();
    const { ledger } = await marked(workbook);
    await Excel.run(async (context) => {
      const inBook = context.workbook.worksheets.getItem('家庭成员');
      inBook.getRange('2:5').insert('Down');
      inBook.getRange().conditionalFormats.clearAll();
      await context.sync();
    });
    expect(hintsOf(sheet).map(({ range }) => range)).toContain('C7:C8');
    expect(await ledger.clearMarks()).toBeGreaterThan(0);
    expect(sheet.dataValidations).toEqual([]);
  });

  it('is cleared where rows come in while it is looked for', async () => {
    let last = Infinity;
    for (let moment = 1; moment <= last; moment++) {
      const { workbook, sheet } = faulty();
      const { ledger, host } = await marked(workbook);
      let requests = 0;
      beforeEachRequest(host, () => {
        requests += 1;
        if (requests === moment) shiftRows(workbook, sheet, { at: 1, count: 1 });
      });
      expect(await ledger.clearMarks()).toBeGreaterThan(0);
      expect(sheet.dataValidations).toEqual([]);
      expect(sheet.conditionalRules).toEqual([]);
      if (last === Infinity) last = requests;
    }
  });

  it('stays where a clerk has since put a rule of their own', async () => {
    const { workbook, sheet } = faulty();
    const { ledger } = await marked(workbook);
    await Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem('家庭成员').getRange('C3');
      dataValidation.rule = { textLength: { formula1: 18, operator: 'EqualTo' } };
      await context.sync();
    });
    await ledger.clearMarks();
    expect(sheet.dataValidations.map(({ type, range }) => ({ type, range }))).toEqual([
      { type: 'textLength', range: 'C3' },
    ]);
  });

  it('is the same after marking twice', async () => {
    const { workbook, sheet } = faulty();
    const { ledger } = await marked(workbook);
    const once = structuredClone(sheet.dataValidations);
    await ledger.showMarks();
    expect(sheet.dataValidations).toEqual(once);
  });

  it('is nowhere when a sheet with findings is protected', async () => {
    const { workbook, sheet } = faulty();
    const { ledger } = ledgerOver(workbook);
    await ledger.examine();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('家庭成员').protection.protect();
      await context.sync();
    });
    await expect(ledger.showMarks()).rejects.toMatchObject({ code: 'ProtectedSheet' });
    expect([sheet.dataValidations, sheet.conditionalRules]).toEqual([[], []]);
  });

  it('is bounded, the worst first; cells beyond the bound have the colour only', async () => {
    const many = Array.from({ length: 1030 }, (_, index) => [
      '4103222011000001',
      '王五',
      '410322198001011237',
      `子${index}`,
      '男',
    ]);
    const { workbook, sheet } = faulty(many);
    const { ledger, shown } = await marked(workbook);
    expect(shown.beyond).toBeGreaterThan(0);
    expect(hintsOf(sheet).length).toBeLessThanOrEqual(MOST_HINTS);
    await ledger.clearMarks();
    expect([sheet.dataValidations, sheet.conditionalRules]).toEqual([[], []]);
  });
});
