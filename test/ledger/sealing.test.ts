import { openWorkbook, type Sheet, type Workbook } from '../../src/host';
import { FORMER_SEAL } from '../core/seal/former-seal';
import { wholeOf } from '../excel/embedded';
import { failRequest } from '../excel/faults';
import { everything, expectSame, ledgerOver, openSmallLedger, type Opened } from './open-ledger';

const RECORD = '_zhucun_seal_2014';

function sheetNamed(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.findSheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

const names = ({ workbook }: Opened): string[] => workbook.sheets.map(({ name }) => name);

async function sealed(): Promise<Opened & { readonly code: string }> {
  const opened = openSmallLedger();
  await opened.ledger.summarise({ year: 2014 });
  const { code } = await opened.ledger.sealing.seal({ year: 2014 });
  return { ...opened, code };
}

/** The workbook after it was saved, closed and opened again. */
async function reopened({ host }: Opened): Promise<Opened> {
  return ledgerOver(await openWorkbook(await host.save(), 'book.xlsx'));
}

describe('a sealed year', () => {
  it('is protected, and kept in a sheet that no menu shows', async () => {
    const opened = await sealed();
    const { workbook } = opened;
    for (const name of ['工作队考核', '单位考核', '先进名单', '县区对比', '覆盖汇总', RECORD])
      expect(sheetNamed(workbook, name).protection).not.toBeNull();
    expect(sheetNamed(workbook, RECORD).visibility).toBe('VeryHidden');
    expect(sheetNamed(workbook, '考核指标').protection).toBeNull();
    expect(opened.code).toMatch(/^(?:[A-HJ-NP-Z2-9]{4}-){3}[A-HJ-NP-Z2-9]{4}$/);
  });

  it('has its code printed below its sheets, also of a saved file', async () => {
    const opened = await sealed();
    const { workbook } = await reopened(opened);
    const { footer } = sheetNamed(workbook, '工作队考核').page;
    expect(footer[1]).toBe(`封存码 ${opened.code}（2014 年度，本工作簿第 1 份封存）　第 &P 页　共 &N 页`);
    expect(sheetNamed(workbook, '多线覆盖表').page.footer).toEqual(['', '第 &P 页　共 &N 页', '']);
  });

  it('is unchanged after saving, closing and opening again, whatever is checked meanwhile', async () => {
    const opened = await reopened(await sealed());
    await opened.ledger.check();
    await opened.ledger.link();
    const again = await reopened(opened);
    const [verification, ...others] = await again.ledger.sealing.verify({ year: 2014 });
    expect(others).toEqual([]);
    expect(verification).toMatchObject({ year: 2014, sealedAt: '2014-12-31 09:00', isUnchanged: true });
  });

  it('is not written again, and nothing else of that run is either', async () => {
    const opened = await sealed();
    const before = everything(opened.workbook);
    await expect(opened.ledger.summarise({ year: 2014 })).rejects.toMatchObject({ code: 'YearSealed' });
    await expect(opened.ledger.runAll({ year: 2014 })).rejects.toMatchObject({ code: 'YearSealed' });
    await expect(opened.ledger.sealing.seal({ year: 2014 })).rejects.toMatchObject({ code: 'YearSealed' });
    await expect(opened.ledger.sealing.prepare({ year: 2014 })).rejects.toMatchObject({ code: 'YearSealed' });
    expectSame(everything(opened.workbook), before);
  });

  it('stays beside the sheets of another year, which are written again and sealed too', async () => {
    const opened = await sealed();
    await opened.ledger.summarise({ year: 2015 });
    await opened.ledger.summarise({ year: 2015 });
    expect(names(opened)).toEqual(expect.arrayContaining(['工作队考核', '工作队考核 2015', '先进名单 2015']));
    expect(names(opened).filter((name) => name.startsWith('工作队考核'))).toHaveLength(2);
    opened.host.calculate();
    const { cells } = sheetNamed(opened.workbook, '先进名单 2015');
    expect([...cells.formulas.values()].some((formula) => formula.includes('工作队考核 2015'))).toBe(true);
    await opened.ledger.sealing.seal({ year: 2015 });
    const again = await reopened(opened);
    const verifications = await again.ledger.sealing.verify({ year: 2015 });
    expect(verifications.map(({ year, sheets, tables }) => [year, sheets, tables])).toEqual([
      [2014, [], []],
      [2015, [], []],
    ]);
    expect(verifications[0]?.steering.map(({ where }) => where)).toContain('参数 考核年度 值');
  });
});

describe('verifying', () => {
  it('names rows, settings and cells that are not as they were', async () => {
    const opened = await sealed();
    const { workbook, host } = opened;
    host.person.edit(sheetNamed(workbook, '人工评分表'), [{ row: 1, column: 2, input: 59 }]);
    host.person.edit(sheetNamed(workbook, '参数'), [{ row: 0, column: 1, input: 1 }]);
    const teams = sheetNamed(workbook, '工作队考核');
    teams.protection = null;
    host.person.edit(teams, [{ row: 0, column: 0, input: '改了题目' }]);
    const [verification] = await (await reopened(opened)).ledger.sealing.verify({ year: 2014 });
    expect(verification).toMatchObject({
      isUnchanged: false,
      tables: [
        { table: 'scores', added: 0, removed: 0, changed: 1, rows: [{ sheet: '人工评分表', row: 2 }] },
      ],
      steering: [{ where: '参数 先进工作队名额 值', before: '50', after: '1' }],
      sheets: [{ sheet: '工作队考核', changed: 1, cells: ['A1'] }],
    });
  });

  it('refuses a record that was tampered with, and a workbook without one', async () => {
    const opened = await sealed();
    sheetNamed(opened.workbook, RECORD).cells.set(1, 1, '{}');
    await expect(opened.ledger.sealing.verify()).rejects.toMatchObject({ code: 'SealBroken' });
    const plain = openSmallLedger();
    await expect(plain.ledger.sealing.verify()).rejects.toMatchObject({ code: 'NotSealed' });
  });
});

describe('before sealing', () => {
  it('the sheets are named, and cells that the registry does not give', async () => {
    const opened = openSmallLedger();
    await expect(opened.ledger.sealing.seal({ year: 2014 })).rejects.toMatchObject({ code: 'NothingToSeal' });
    await opened.ledger.summarise({ year: 2014 });
    const clean = await opened.ledger.sealing.prepare({ year: 2014 });
    expect(clean).toMatchObject({ year: 2014, differing: [] });
    expect(clean.sheets).toEqual(expect.arrayContaining(['工作队考核', '先进名单']));
    opened.host.person.edit(sheetNamed(opened.workbook, '人工评分表'), [{ row: 1, column: 2, input: 41 }]);
    const { differing } = await opened.ledger.sealing.prepare({ year: 2014 });
    expect(differing.map(({ sheet }) => sheet)).toContain('工作队考核');
  });

  it.each([
    ['deleted', ({ host, workbook }: Opened) => host.person.removeSheet(sheetNamed(workbook, '工作队考核'))],
    ['renamed', ({ workbook }: Opened) => (sheetNamed(workbook, '工作队考核').name = '考核')],
  ])('a sheet that is %s once it was read is named, and nothing is sealed', async (_, act) => {
    const opened = openSmallLedger();
    const { ledger, engine, workbook } = opened;
    await ledger.summarise({ year: 2014 });
    const { seal } = engine;
    jest.spyOn(engine, 'seal').mockImplementationOnce((...asked) => {
      act(opened);
      return seal(...asked);
    });
    await expect(ledger.sealing.seal({ year: 2014 })).rejects.toMatchObject({
      code: 'ChangedMeanwhile',
      params: { sheets: expect.stringContaining('工作队考核') as string },
    });
    expect(names(opened)).not.toContain(RECORD);
    expect(workbook.sheets.filter(({ protection }) => protection)).toEqual([]);
  });

  it('a workbook whose structure is protected is refused', async () => {
    const opened = openSmallLedger();
    await opened.ledger.summarise({ year: 2014 });
    opened.workbook.isStructureProtected = true;
    const before = everything(opened.workbook);
    await expect(opened.ledger.sealing.seal({ year: 2014 })).rejects.toMatchObject({
      code: 'ProtectedWorkbook',
    });
    expectSame(everything(opened.workbook), before);
  });

  it.each(['refused', 'stopped halfway', 'done but answered with an error'] as const)(
    'a seal that cannot be finished leaves the workbook as it was: %s',
    async (fault) => {
      const opened = openSmallLedger();
      await opened.ledger.summarise({ year: 2014 });
      const seal = await opened.ledger.sealing.prepare({ year: 2014 });
      expect(seal.sheets.length).toBeGreaterThan(3);
      const before = wholeOf(opened.workbook);
      for (let nth = 1; ; nth++) {
        const mend = failRequest(opened.host, nth, fault);
        const outcome = await opened.ledger.sealing.seal({ year: 2014 }).then(
          () => null,
          (error: unknown) => error,
        );
        mend();
        if (outcome === null) break;
        expectSame(wholeOf(opened.workbook), before);
      }
      expect(opened.workbook.findSheet(RECORD)).toBeDefined();
    },
  );
});

describe('a year that was sealed by an earlier version', () => {
  /** A sealed year, with such a record in the place of its own. */
  async function sealedBefore(): Promise<Opened> {
    const opened = await sealed();
    const { cells } = sheetNamed(opened.workbook, RECORD);
    [FORMER_SEAL.code, FORMER_SEAL.header, FORMER_SEAL.bytes].forEach((text, row) => {
      cells.set(row, 1, text);
    });
    for (let row = 3; row < cells.extent.rows; row++) cells.set(row, 1, '');
    return opened;
  }

  it('is sealed again, whose record then takes the place of the former', async () => {
    const opened = await sealedBefore();
    const { sealing } = opened.ledger;
    expect(await sealing.verify()).toMatchObject([{ isEarlierForm: true, code: FORMER_SEAL.code }]);
    expect(await sealing.prepare({ year: 2014 })).toMatchObject({ replaces: true });
    const { code, number } = await sealing.seal({ year: 2014 });
    expect(number).toBe(1);
    expect(names(opened).filter((name) => name.startsWith('_zhucun_seal'))).toEqual([RECORD]);
    const again = await reopened(opened);
    expect(await again.ledger.sealing.verify({ year: 2014 })).toMatchObject([
      { isUnchanged: true, isEarlierForm: false, code },
    ]);
  });

  it.each(['stopped halfway', 'done but answered with an error'] as const)(
    'keeps the former record where that cannot be finished: %s',
    async (fault) => {
      const opened = await sealedBefore();
      const before = wholeOf(opened.workbook);
      for (let nth = 1; ; nth++) {
        const mend = failRequest(opened.host, nth, fault);
        const outcome = await opened.ledger.sealing.seal({ year: 2014 }).then(
          () => null,
          (error: unknown) => error,
        );
        mend();
        if (outcome === null) break;
        expectSame(wholeOf(opened.workbook), before);
      }
      expect(await opened.ledger.sealing.verify({ year: 2014 })).toMatchObject([{ isUnchanged: true }]);
    },
  );
});
