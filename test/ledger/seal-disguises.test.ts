import type { Verification } from '../../src/core/verification';
import { openWorkbook, type Sheet, type Workbook } from '../../src/host';
import { verificationLines } from '../../src/locales';
import { ledgerOver, openSmallLedger, type Opened } from './open-ledger';

const RECORD = '_zhucun_seal_2014';
const TEAMS = '工作队考核';

let file: Uint8Array;

beforeAll(async () => {
  const { ledger, host } = openSmallLedger();
  await ledger.summarise({ year: 2014 });
  await ledger.sealing.seal({ year: 2014 });
  file = await host.save();
});

function sheetNamed(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.findSheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

async function opened(bytes = file): Promise<Opened> {
  return ledgerOver(await openWorkbook(bytes, 'book.xlsx'));
}

/** What is said of the sealed workbook after it was changed, saved and opened again. */
async function after(change: (workbook: Workbook) => void): Promise<Verification> {
  const { workbook, host } = await opened();
  change(workbook);
  const { ledger } = await opened(await host.save());
  const [verification] = await ledger.sealing.verify({ year: 2014 });
  if (!verification) throw new Error('nothing was verified');
  return verification;
}

function addCopy(workbook: Workbook, of: Sheet, name: string): Sheet {
  const copy = workbook.addSheet(name);
  const { rows, columns } = of.cells.extent;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) copy.cells.set(row, column, of.cells.get(row, column));
  return copy;
}

/** The first number that stands in a sheet. */
function aNumber({ cells }: Sheet): { row: number; column: number } {
  const { rows, columns } = cells.extent;
  for (let row = 8; row < rows; row++)
    for (let column = 0; column < columns; column++)
      if (typeof cells.get(row, column) === 'number' && cells.formula(row, column) === undefined)
        return { row, column };
  throw new Error('no number');
}

const CHANGES: Readonly<
  Record<string, { change: (teams: Sheet, workbook: Workbook) => void; zh: RegExp; en: RegExp }>
> = {
  'another sheet in its place': {
    change: (teams, workbook) => {
      workbook.renameSheet(teams, '旧表');
      addCopy(workbook, teams, TEAMS);
      workbook.showSheet(teams, 'VeryHidden');
    },
    zh: /“工作队考核”不是封存的结果表/,
    en: /Sheet 工作队考核 is not a sealed sheet/,
  },
  'a sealed sheet hidden': {
    change: (teams, workbook) => {
      workbook.showSheet(teams, 'Hidden');
    },
    zh: /“工作队考核”被隐藏/,
    en: /The sealed sheet 工作队考核 was hidden/,
  },
  'a sealed sheet renamed': {
    change: (teams, workbook) => {
      workbook.renameSheet(teams, '考核');
    },
    zh: /“工作队考核”被改名为“考核”/,
    en: /工作队考核 was renamed to 考核/,
  },
  'protection taken off': {
    change: (teams) => {
      teams.protection = null;
    },
    zh: /“工作队考核”被撤销了工作表保护/,
    en: /protection of the sealed sheet 工作队考核/,
  },
  'a number format that shows nothing': {
    change: (teams, { styles }) => {
      const { row, column } = aNumber(teams);
      const style = styles.with(teams.cells.style(row, column), (own) => ({ ...own, numFmt: ';;;' }));
      teams.cells.setStyle(row, column, style);
    },
    zh: /“工作队考核”：1 个单元格的数字格式有改动，.*：[A-Z]+9/,
    en: /Sheet 工作队考核 .*number format of 1 cells .*: [A-Z]+9/,
  },
  'a number format that shows another number': {
    change: (teams, { styles }) => {
      const { row, column } = aNumber(teams);
      const style = styles.with(teams.cells.style(row, column), (own) => ({ ...own, numFmt: '0.0"9"' }));
      teams.cells.setStyle(row, column, style);
    },
    zh: /数字格式有改动，.*：[A-Z]+9/,
    en: /number format of 1 cells .*: [A-Z]+9/,
  },
  'a conditional format': {
    change: (teams) => {
      teams.conditionalRules = [
        { type: 'expression', priority: 1, formula: 'TRUE', range: 'G9:H10', style: { numFmt: '"99"' } },
      ];
    },
    zh: /“工作队考核”：封存后加了条件格式，.*：G9:H10/,
    en: /Sheet 工作队考核 .*conditional formats .*: G9:H10/,
  },
  'hidden rows': {
    change: ({ hiddenRows }) => {
      hiddenRows.add(9).add(10);
    },
    zh: /“工作队考核”：封存后隐藏了行（或被筛选掉）：第 10–11 行/,
    en: /Sheet 工作队考核 .*rows were hidden .*: 10–11/,
  },
  'hidden columns': {
    change: ({ hiddenColumns }) => {
      hiddenColumns.add(6);
    },
    zh: /“工作队考核”：封存后隐藏了列：G 列/,
    en: /Sheet 工作队考核 .*columns were hidden: G/,
  },
  'a formula where a value was': {
    change: (teams) => {
      const { row, column } = aNumber(teams);
      teams.cells.setFormula(row, column, `=${Number(teams.cells.get(row, column))}`);
    },
    zh: /“工作队考核”：1 个单元格有改动：([A-Z]+9)；其中现在是公式的：\1/,
    en: /Sheet 工作队考核 .*1 cells changed: ([A-Z]+9); formulas now stand in \1/,
  },
  'another footer': {
    change: ({ page }) => {
      page.footer = ['', '封存码 AAAA-AAAA-AAAA-AAAA', ''];
    },
    zh: /“工作队考核”的页脚没有这次封存的封存码/,
    en: /footer of sheet 工作队考核/,
  },
  'a sheet with a name of ours': {
    change: (teams, workbook) => {
      addCopy(workbook, teams, '工作队考核 (2)');
    },
    zh: /“工作队考核 \(2\)”不是封存的结果表/,
    en: /Sheet 工作队考核 \(2\) is not a sealed sheet/,
  },
  'a registry table copied into a sheet that is not read': {
    change: (_, workbook) => {
      const copy = addCopy(workbook, sheetNamed(workbook, '人工评分表'), '我的备注');
      copy.cells.set(0, 0, '随手记的');
      copy.cells.set(0, 1, '另一栏');
      copy.cells.set(0, 2, '数');
    },
    zh: /工作表“我的备注”是封存后新增的（其中的名单没有读作登记表/,
    en: /Sheet 我的备注 was added since \(it holds a list/,
  },
};

describe('verifying notices', () => {
  it.each(Object.entries(CHANGES))('%s', async (_, { change, zh, en }) => {
    const verification = await after((workbook) => {
      change(sheetNamed(workbook, TEAMS), workbook);
    });
    expect(verification.isUnchanged).toBe(false);
    expect(verificationLines(verification, 'zh-CN')).toContainEqual(expect.stringMatching(zh));
    expect(verificationLines(verification, 'en')).toContainEqual(expect.stringMatching(en));
  });

  it('nothing where nothing was done, and says what it cannot show without the paper', async () => {
    const verification = await after(() => undefined);
    expect(verification).toMatchObject({ isUnchanged: true, looks: [], outside: [], number: 1 });
    expect(verificationLines(verification, 'zh-CN').at(-1)).toMatch(/没有纸上的封存码/);
    expect(verificationLines(verification, 'en').at(-1)).toMatch(/Without the code on paper/);
  });

  it('a record that is gone, by the one after it or by the sealed sheets', async () => {
    const two = await opened();
    await two.ledger.summarise({ year: 2015 });
    const { number } = await two.ledger.sealing.seal({ year: 2015 });
    expect(number).toBe(2);
    const record = sheetNamed(two.workbook, RECORD);
    two.workbook.showSheet(record, 'Hidden');
    two.workbook.removeSheet(record);
    const [only, ...others] = await two.ledger.sealing.verify({ year: 2015 });
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      year: 2015,
      records: [2015],
      isUnchanged: false,
      recordChanges: [{ change: 'gone', year: 2014 }],
    });
    const one = await opened();
    const last = sheetNamed(one.workbook, RECORD);
    one.workbook.showSheet(last, 'Hidden');
    one.workbook.removeSheet(last);
    await expect(one.ledger.sealing.verify()).rejects.toMatchObject({
      code: 'SealRecordGone',
      params: { years: '2014' },
    });
  });

  it('a record that was put in the place of another year’s', async () => {
    const { workbook, ledger } = await opened();
    workbook.renameSheet(sheetNamed(workbook, RECORD), '_zhucun_seal_2013');
    await expect(ledger.sealing.verify()).rejects.toMatchObject({ code: 'SealBroken' });
  });
});
