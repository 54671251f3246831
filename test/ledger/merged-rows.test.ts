import { Workbook } from '../../src/host';
import { failRequest, type Fault } from '../excel/faults';
import { expectSame, ledgerOver, type Opened } from './open-ledger';
import { AGAIN, everything, file, HEADER, households, merged, rowsOf } from './submitted-files';

const SHEET = '贫困户名册';

/** A registry as counties print it: running numbers, a look of its own, a total and a note under the table. */
async function printed(): Promise<Opened> {
  const workbook = new Workbook('全市.xlsx');
  const { cells } = workbook.addSheet(SHEET);
  const rows = [...households(1, 4), ...households(2, 3)].map((row, at) => [at + 1, ...row.slice(0, 7)]);
  [['全市贫困户名册'], ['序号', ...HEADER.slice(0, 7)], ...rows].forEach((row, at) => {
    row.forEach((cell, column) => {
      cells.set(at, column, cell as string | number);
    });
  });
  const opened = ledgerOver(workbook);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRange('A10:H10').formulas = [['合计', '', '', '', '', '', '=SUM(G3:G9)', '=SUM(G7:G9)']];
    sheet.getRange('A11').values = [['填表人：略']];
    sheet.getRange('A3:H9').format.fill.color = '#DDEEFF';
    sheet.getRange('B3:C9').numberFormat = '@' as unknown as string[][];
    sheet.getRange('G3:G9').numberFormat = '0.0' as unknown as string[][];
    sheet.getRange('A3:A9').format.rowHeight = 27;
    await context.sync();
  });
  return opened;
}

async function lookOf(address: string) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange(address).load('numberFormat,formulas');
    range.format.load('rowHeight');
    range.format.fill.load('color');
    await context.sync();
    const { numberFormat, formulas, format } = range;
    return { numberFormat, formulas, height: format.rowHeight, fill: format.fill.color };
  });
}

/** All of the sheet, heights of rows included. */
function sheetOf(workbook: Workbook): unknown {
  const [all] = everything(workbook) as { name: string }[];
  return { ...all, heights: [...(workbook.findSheet(SHEET)?.rowHeights ?? [])].sort(([a], [b]) => a - b) };
}

describe('rows that are merged into a sheet with a total and a note under it', () => {
  it('go directly below the last data row, numbered on, and the total counts them', async () => {
    const opened = await printed();
    await merged(opened, [await file('镇3.xlsx', households(3, 2))]);
    const rows = rowsOf(opened.workbook);
    expect(rows.slice(8).map(([number, id]) => [number, id])).toEqual([
      ...[
        [7, '4103251020003'],
        [8, '4103251030001'],
        [9, '4103251030002'],
      ],
      ...[
        ['合计', null],
        ['填表人：略', null],
      ],
    ]);
    expect(await lookOf('G12:H12')).toMatchObject({ formulas: [['=SUM(G3:G11)', '=SUM(G7:G9)']] });
  });

  it('look like the row above them', async () => {
    await merged(await printed(), [await file('镇3.xlsx', households(3, 2))]);
    const like = { fill: '#DDEEFF', height: 27 };
    expect(await lookOf('A10:B10')).toMatchObject({ ...like, numberFormat: [['General', '@']] });
    expect(await lookOf('G11')).toMatchObject({ ...like, numberFormat: [['0.0']] });
    expect((await lookOf('A12')).fill).not.toBe(like.fill);
  });

  it('are undone exactly, with the rows that they took the place of', async () => {
    const opened = await printed();
    await lookOf('G10');
    const before = rowsOf(opened.workbook);
    await merged(opened, [await file('镇1.xlsx', AGAIN), await file('镇3.xlsx', households(3, 2))]);
    expect(await lookOf('G12')).toMatchObject({ formulas: [['=SUM(G3:G11)']] });
    await opened.ledger.merging.undo();
    expect(await lookOf('G10')).toMatchObject({ formulas: [['=SUM(G3:G9)']] });
    expect(rowsOf(opened.workbook)).toEqual(before);
  });

  it('without rows that go, are undone to the last format and height', async () => {
    const opened = await printed();
    const before = sheetOf(opened.workbook);
    await merged(opened, [await file('镇3.xlsx', households(3, 2))]);
    await opened.ledger.merging.undo();
    expectSame(sheetOf(opened.workbook), before);
  });

  it.each<Fault>(['stopped halfway', 'done but answered with an error'])(
    'are there whole or not at all when a request is %s',
    async (fault) => {
      const files = [await file('镇3.xlsx', households(3, 2))];
      const counting = await printed();
      const first = counting.host.statistics.requests;
      await merged(counting, files);
      const inAll = counting.host.statistics.requests - first;
      for (let nth = 1; nth <= inAll; nth += 2) {
        const opened = await printed();
        const before = sheetOf(opened.workbook);
        const mend = failRequest(opened.host, nth, fault);
        const failed = await merged(opened, files).then(
          () => false,
          () => true,
        );
        mend();
        if (failed) expectSame(sheetOf(opened.workbook), before);
        else expect(rowsOf(opened.workbook)).toHaveLength(13);
      }
    },
  );
});

describe('rows that are merged into an Excel table', () => {
  it("go above the table's own row of totals, and the table grows", async () => {
    const workbook = new Workbook('表.xlsx');
    const sheet = workbook.addSheet(SHEET);
    const total = ['汇总', null, null, null, null, 9, null];
    [HEADER.slice(0, 7), ...households(1, 3).map((row) => row.slice(0, 7)), total].forEach((row, at) => {
      row.forEach((cell, column) => {
        if (cell !== null) sheet.cells.set(at, column, cell as string | number);
      });
    });
    const opened = ledgerOver(workbook);
    await Excel.run(async (context) => {
      context.workbook.tables.add(`${SHEET}!A1:G5`, true);
      await context.sync();
    });
    const [table] = sheet.tables;
    if (table) table.showTotals = true;
    await merged(opened, [await file('镇2.xlsx', households(2, 2))]);
    expect(rowsOf(workbook).map(([id]) => id)).toEqual([
      ...['户编号', '4103251010001', '4103251010002', '4103251010003'],
      ...['4103251020001', '4103251020002', '汇总'],
    ]);
    expect(table?.rect).toEqual({ row: 0, column: 0, rows: 7, columns: 10 });
    await opened.ledger.merging.undo();
    expect(table?.rect).toEqual({ row: 0, column: 0, rows: 5, columns: 7 });
    expect(rowsOf(workbook).at(-1)?.[0]).toBe('汇总');
  });
});
