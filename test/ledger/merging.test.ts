import { openWorkbook, Workbook } from '../../src/host';
import { failRequest, type Fault } from '../excel/faults';
import { expectSame, ledgerOver } from './open-ledger';
import { AGAIN, city, everything, file, HEADER, households, merged, rowsOf } from './submitted-files';

describe('submissions', () => {
  it('of a township that is there are set against its rows; of a new one added below', async () => {
    const opened = ledgerOver(city());
    const files = [await file('镇1.xlsx', AGAIN), await file('镇3.xlsx', households(3, 2))];
    const requests = opened.host.statistics.requests;
    expect(await merged(opened, files)).toMatchObject({ added: 3, removed: 1, left: 0 });
    expect(opened.host.statistics.requests - requests).toBeLessThan(40);
    const [, header = [], ...rows] = rowsOf(opened.workbook);
    expect(header).toEqual([...HEADER.slice(0, 6), '市里备注', '识别年度', '结对日期', '来源文件', '来源行']);
    expect(rows.map(([id, , , head]) => `${String(id).slice(6)} ${String(head)}`)).toEqual([
      ...['1010001 户主1', '1010002 改名', '1010003 户主3'],
      ...['1020001 户主1', '1020002 户主2', '1020003 户主3', '1020004 户主4'],
      ...['1010009 新户', '1030001 户主1', '1030002 户主2'],
    ]);
    expect(rows[1]?.slice(-2)).toEqual(['镇1.xlsx', 3]);
    expect(rows[8]?.slice(-5)).toEqual([null, 2014, 41_760, '镇3.xlsx', 2]);
    expect(typeof rows[8]?.[0]).toBe('string');
  });

  it('are undone in one step, after saving and opening the file again, too', async () => {
    const opened = ledgerOver(city());
    const before = rowsOf(opened.workbook);
    await merged(opened, [await file('镇1.xlsx', AGAIN), await file('镇3.xlsx', households(3, 2))]);
    const again = ledgerOver(await openWorkbook(await opened.host.save(), '全市.xlsx'));
    expect(await again.ledger.merging.last()).toMatchObject({
      added: 3,
      removed: 1,
      files: ['镇1.xlsx', '镇3.xlsx'],
    });
    expect(await again.ledger.lastBatch()).toBeNull();
    await again.ledger.merging.undo();
    expect(rowsOf(again.workbook)).toEqual(before);
    expect(await again.ledger.merging.last()).toBeNull();
    expect(rowsOf(again.workbook, '修改记录').at(-1)?.[8]).toBe('已撤销');
  });

  it('make the sheet that the workbook lacks, and undoing takes it away', async () => {
    const workbook = new Workbook('空.xlsx');
    workbook.addSheet('说明').cells.set(0, 0, '说明');
    const opened = ledgerOver(workbook);
    await merged(opened, [await file('镇1.xlsx', households(1, 3))]);
    expect(rowsOf(workbook)).toHaveLength(4);
    await opened.ledger.merging.undo();
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      '说明',
      '修改记录',
      '_zhucun_changes',
      '_zhucun_merges',
    ]);
  });

  it('are not undone once rows have moved', async () => {
    const opened = ledgerOver(city());
    await merged(opened, [await file('镇3.xlsx', households(3, 2))]);
    opened.workbook.findSheet('贫困户名册')?.cells.shiftRows(3, 1);
    await expect(opened.ledger.merging.undo()).rejects.toMatchObject({ code: 'MergeMoved' });
  });

  it('let an Excel table grow with their rows and columns, and shrink when undone', async () => {
    const workbook = new Workbook('表.xlsx');
    const sheet = workbook.addSheet('贫困户名册');
    [HEADER.slice(0, 7), ...households(1, 3).map((row) => row.slice(0, 7))].forEach((row, at) => {
      row.forEach((cell, column) => sheet.cells.set(at, column, cell as string | number));
    });
    const opened = ledgerOver(workbook);
    await Excel.run(async (context) => {
      context.workbook.tables.add('贫困户名册!A1:G4', true);
      await context.sync();
    });
    await merged(opened, [await file('镇2.xlsx', households(2, 5))]);
    expect(sheet.tables[0]?.rect).toEqual({ row: 0, column: 0, rows: 9, columns: 10 });
    await opened.ledger.merging.undo();
    expect(sheet.tables[0]?.rect).toEqual({ row: 0, column: 0, rows: 4, columns: 7 });
  });

  it('forty of them: all rows are there, file by file', async () => {
    const opened = ledgerOver(city());
    const files = await Promise.all(
      Array.from({ length: 40 }, (_, at) => file(`镇${at + 3}.xlsx`, households(at + 3, 5))),
    );
    expect(await merged(opened, files)).toMatchObject({ added: 200, removed: 0, changed: 0 });
    expect(rowsOf(opened.workbook)).toHaveLength(210);
  });
});

describe('a merge that does not come to its end leaves the workbook as it was', () => {
  it('when it is cancelled, at whatever moment', async () => {
    const files = [await file('镇1.xlsx', AGAIN), await file('镇3.xlsx', households(3, 300))];
    let moments = 0;
    await merged(ledgerOver(city()), files, undefined, () => (moments += 1));
    for (let at = 0; at < moments; at++) {
      const opened = ledgerOver(city());
      const before = everything(opened.workbook);
      const stopping = new AbortController();
      let passed = 0;
      const run = merged(opened, files, stopping.signal, () => {
        if (passed++ === at) stopping.abort();
      });
      await expect(run).rejects.toMatchObject({ code: 'Cancelled' });
      expectSame(everything(opened.workbook), before);
    }
  });

  it.each<Fault>(['refused', 'stopped halfway', 'done but answered with an error'])(
    'when a request is %s',
    async (fault) => {
      const files = [await file('镇1.xlsx', AGAIN), await file('镇3.xlsx', households(3, 20))];
      const counting = ledgerOver(city());
      await merged(counting, files);
      const inAll = counting.host.statistics.requests;
      for (let nth = 2; nth <= inAll; nth += 1) {
        const opened = ledgerOver(city());
        const before = everything(opened.workbook);
        const mend = failRequest(opened.host, nth, fault);
        const failed = await merged(opened, files).then(
          () => false,
          () => true,
        );
        mend();
        if (failed) expectSame(everything(opened.workbook), before);
        else expect(rowsOf(opened.workbook)).toHaveLength(2 + 7 + 21);
      }
    },
  );

  it('when a sheet is protected', async () => {
    const opened = ledgerOver(city());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('贫困户名册').protection.protect();
      await context.sync();
    });
    const before = everything(opened.workbook);
    await expect(merged(opened, [await file('镇1.xlsx', AGAIN)])).rejects.toMatchObject({
      code: 'ProtectedSheet',
      params: { sheet: '贫困户名册' },
    });
    expectSame(everything(opened.workbook), before);
  });

  it('when the registry has changed since the difference was shown', async () => {
    const opened = ledgerOver(city());
    const { merging, engine } = opened.ledger;
    await merging.prepare();
    const { id } = await merging.add(await file('镇1.xlsx', AGAIN));
    const plan = await engine.planMerge([id]);
    opened.workbook.findSheet('贫困户名册')?.cells.set(2, 3, '别人改的');
    const before = everything(opened.workbook);
    await expect(merging.merge(plan)).rejects.toMatchObject({ code: 'MergeChanged' });
    expectSame(everything(opened.workbook), before);
  });
});
