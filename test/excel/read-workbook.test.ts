import { rawValue, type CellValue, type RawSheet } from '../../src/core/registry';
import { readWorkbook } from '../../src/excel';
import { CellError, type Workbook } from '../../src/host';
import { bookOf, openExcel, sheetOf, wholeOf } from './embedded';

const MEGABYTE = 1024 * 1024;

async function read(): Promise<{ name: string; date1904: boolean; sheets: RawSheet[] }> {
  const sheets: RawSheet[] = [];
  let opened = { name: '', date1904: false };
  await readWorkbook({
    open: (workbook) => {
      opened = workbook;
    },
    addSheet: (sheet) => {
      sheets.push(sheet);
    },
  });
  return { ...opened, sheets };
}

function valuesOf(sheet: RawSheet | undefined): CellValue[][] {
  return Array.from({ length: sheet?.rowCount ?? 0 }, (_, row) =>
    (sheet?.columns ?? []).map((column) => rawValue(column, row)),
  );
}

function heldBy(workbook: Workbook, name: string): unknown[][] {
  const { cells } = sheetOf(workbook, name);
  const { rows, columns } = cells.extent;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cells.get(row, column) ?? null),
  );
}

/** Rows whose text takes so many Chinese characters. */
function long(rows: number, characters: number): string[][] {
  return Array.from({ length: rows }, (_, row) => [`${row}${'村'.repeat(characters)}`]);
}

describe('a workbook', () => {
  it('is read as it is, sheet by sheet, and is not changed', async () => {
    const workbook = bookOf({
      甲: [['村编码', '人数', '在岗', '日期'], ['410325101201', 3.5, true, 41_640], [], ['=文字']],
      空: [],
      乙: [[undefined], [undefined, '只此一格']],
    });
    sheetOf(workbook, '甲').cells.set(2, 1, CellError.of('#N/A'));
    openExcel(workbook);
    const before = wholeOf(workbook);
    const { name, date1904, sheets } = await read();
    expect({ name, date1904, sheets: sheets.map((sheet) => sheet.name) }).toEqual({
      name: 'book.xlsx',
      date1904: false,
      sheets: ['甲', '乙'],
    });
    expect(valuesOf(sheets[0])).toEqual([
      ['村编码', '人数', '在岗', '日期'],
      ['410325101201', 3.5, true, 41_640],
      [null, '#N/A', null, null],
      ['=文字', null, null, null],
    ]);
    expect(sheets[1]).toMatchObject({ firstRow: 1, firstColumn: 1, rowCount: 1 });
    expect(wholeOf(workbook)).toEqual(before);
  });

  it('says which sheets are hidden and which rows are totals, with one question more where tables have any', async () => {
    const rows = [['村'], ['樊店村'], ['合计']];
    const workbook = bookOf({ 甲: rows, 乙: rows, 丙: rows });
    sheetOf(workbook, '乙').visibility = 'Hidden';
    sheetOf(workbook, '丙').visibility = 'VeryHidden';
    const host = openExcel(workbook);
    await Excel.run(async (context) => {
      context.workbook.tables.add('乙!A1:A3', true);
      await context.sync();
    });
    const requests = async (): Promise<number> => {
      const before = host.statistics.requests;
      await read();
      return host.statistics.requests - before;
    };
    const without = await requests();
    for (const table of sheetOf(workbook, '乙').tables) table.showTotals = true;
    expect(await requests()).toBe(without + 1);
    const { sheets } = await read();
    expect(sheets.map(({ isHidden, totalsRows }) => [isHidden, totalsRows])).toEqual([
      [undefined, undefined],
      [true, [2]],
      [true, undefined],
    ]);
  });

  it('of the 1904 date system says so', async () => {
    const workbook = bookOf({ 甲: [['x']] });
    workbook.date1904 = true;
    openExcel(workbook);
    expect((await read()).date1904).toBe(true);
  });

  it('comes in blocks that do not keep the pane long, and few of them', async () => {
    const line = Array.from({ length: 12 }, (_, column) => `第${column}栏的文字内容`);
    const rows = Array.from({ length: 25_000 }, (_, row) => [String(row), ...line]);
    const workbook = bookOf({ 大表: rows, 小表: [['一'], ['二']] });
    const host = openExcel(workbook);
    const { sheets } = await read();
    expect(valuesOf(sheets[0])).toEqual(heldBy(workbook, '大表'));
    expect(valuesOf(sheets[1])).toEqual([['一'], ['二']]);
    expect(host.statistics.largestResponseBytes).toBeLessThan(1.2 * MEGABYTE);
    expect(host.statistics.requests).toBeLessThan(18);
  });

  it('whose rows turn out far longer than the first ones is read all the same', async () => {
    const workbook = bookOf({ 表: [...long(200, 2), ...long(3_000, 2_000)] });
    const host = openExcel(workbook);
    const { sheets } = await read();
    expect(valuesOf(sheets[0])).toEqual(heldBy(workbook, '表'));
    expect(host.statistics.largestResponseBytes).toBeLessThanOrEqual(5 * MEGABYTE);
    expect(host.statistics.requests).toBeLessThan(36);
  });

  it('tells how far reading is, and stops between blocks', async () => {
    const workbook = bookOf({ 甲: long(3_000, 1_000), 乙: long(10, 1) });
    openExcel(workbook);
    const seen: number[] = [];
    const stopping = new AbortController();
    const reading = readWorkbook(
      { open: () => undefined, addSheet: () => undefined },
      {
        signal: stopping.signal,
        onProgress: ({ done, total }) => {
          expect(total).toBe(3_010);
          seen.push(done);
          if (seen.length === 2) stopping.abort();
        },
      },
    );
    await expect(reading).rejects.toMatchObject({ code: 'Cancelled' });
    expect(seen).toHaveLength(2);
    expect(seen[1]).toBeGreaterThan(seen[0] ?? Infinity);
    expect(seen[1]).toBeLessThan(3_010);
  });
});
