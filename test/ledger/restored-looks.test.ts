import { failRequest } from '../excel/faults';
import { expectSame, ledgerOver, type Opened } from './open-ledger';
import { AGAIN, city, file, households, merged, rowsOf } from './submitted-files';

const SHEET = '贫困户名册';
const LOG = '_zhucun_merges';

type Dress = (sheet: Excel.Worksheet) => void;

/** A registry whose header stands out, as offices have it. */
const printed: Dress = (sheet) => {
  const header = sheet.getRange('A2:G2').format;
  header.font.set({ bold: true, size: 14, name: '黑体', color: '#FFFFFF' });
  header.fill.color = '#1F4E79';
  header.set({ horizontalAlignment: 'Center', wrapText: true, textOrientation: 90, rowHeight: 40 });
  header.borders.getItem('EdgeBottom').style = 'Double';
};

/** Rows and cells that have a look of their own. */
const coloured: Dress = (sheet) => {
  printed(sheet);
  sheet.getRange('A3:G3').format.fill.color = '#FFEE00';
  sheet.getRange('A6:G6').format.fill.color = '#FFEE00';
  sheet.getRange('C4:D5').format.font.set({ italic: true, underline: 'Single', strikethrough: true });
  sheet.getRange('E3:E10').format.set({ horizontalAlignment: 'Right', indentLevel: 1 });
  sheet.getRange('F3:F10').format.protection.locked = false;
  sheet.getRange('F3:F10').numberFormat = '0.0' as unknown as string[][];
  sheet.getRange('B4:B8').format.font.set({ name: '仿宋', size: 12, color: '#C00000' });
  sheet.getRange('A4:A5').format.rowHeight = 33;
  for (const edge of ['EdgeTop', 'EdgeBottom', 'InsideHorizontal', 'InsideVertical'] as const) {
    const line = sheet.getRange('A5:D9').format.borders.getItem(edge);
    line.style = 'Continuous';
    line.color = '#808080';
  }
  const thick = sheet.getRange('A5:D5').format.borders.getItem('EdgeTop');
  thick.weight = 'Medium';
  sheet.getRange('5:5').rowHidden = true;
};

async function dressed(dress: Dress): Promise<Opened> {
  const opened = ledgerOver(city());
  await Excel.run(async (context) => {
    dress(context.workbook.worksheets.getItem(SHEET));
    await context.sync();
  });
  return opened;
}

/** What each cell of the sheet holds and looks like, and each row. */
function sheetOf({ workbook }: Opened): unknown {
  const sheet = workbook.findSheet(SHEET);
  if (!sheet) throw new Error('no sheet');
  const { cells, rowHeights, hiddenRows } = sheet;
  return Array.from({ length: cells.extent.rows }, (_, row) => [
    ...Array.from({ length: 12 }, (__, column) => [
      cells.get(row, column) ?? null,
      workbook.styles.get(cells.style(row, column)),
    ]),
    { height: rowHeights.get(row), isHidden: hiddenRows.has(row) },
  ]);
}

/** A township of which only the last household is left. */
const fewer = () => file('镇1.xlsx', households(1, 4).slice(3));

/** What is written down of rows that went, for the undo. */
function recorded({ workbook }: Opened): Record<string, unknown>[] {
  const cells = workbook.findSheet(LOG)?.cells;
  return Array.from({ length: cells?.extent.rows ?? 0 }, (_, row) => cells?.get(row, 2)).flatMap((text) =>
    typeof text === 'string' && text.includes('"removed"')
      ? [JSON.parse(text) as Record<string, unknown>]
      : [],
  );
}

describe('rows that a merge took out', () => {
  it.each([
    ['a plain sheet', () => undefined],
    ['a header that stands out', printed],
    ['rows and cells with a look of their own', coloured],
  ] as const)('come back with their own look: %s', async (_, dress) => {
    const opened = await dressed(dress);
    const before = sheetOf(opened);
    expect(await merged(opened, [await fewer()])).toMatchObject({ removed: 3 });
    await opened.ledger.merging.undo();
    expectSame(sheetOf(opened), before);
  });

  it('come back so when the merge is broken off, wherever that is', async () => {
    const files = [await fewer(), await file('镇2.xlsx', households(2, 4, { 1: '改名' }))];
    const counting = await dressed(coloured);
    const first = counting.host.statistics.requests;
    await merged(counting, files);
    const inAll = counting.host.statistics.requests - first;
    let broken = 0;
    for (let nth = Math.max(1, inAll - 4); nth <= inAll; nth++) {
      const opened = await dressed(coloured);
      const before = sheetOf(opened);
      const mend = failRequest(opened.host, nth, 'stopped halfway');
      const isBroken = await merged(opened, files).then(
        () => false,
        () => true,
      );
      mend();
      if (isBroken) expectSame(sheetOf(opened), before);
      broken += Number(isBroken);
    }
    expect(broken).toBeGreaterThan(0);
  });

  it('stay hidden by what hid them: not by a filter that is off by then', async () => {
    const opened = await dressed(printed);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.autoFilter.apply(sheet.getRange('A2:G10'), 3, { filterOn: 'Values', values: ['户主4'] });
      await context.sync();
    });
    await merged(opened, [await fewer()]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).autoFilter.remove();
      await context.sync();
    });
    await opened.ledger.merging.undo();
    expect([...(opened.workbook.findSheet(SHEET)?.hiddenRows ?? [])]).toEqual([]);
    expect(rowsOf(opened.workbook)).toHaveLength(10);
  });

  it('come back as before where the record is that of an earlier version', async () => {
    const opened = await dressed(coloured);
    const before = rowsOf(opened.workbook);
    await merged(opened, [await fewer()]);
    const cells = opened.workbook.findSheet(LOG)?.cells;
    let told = 0;
    for (let row = 0; row < (cells?.extent.rows ?? 0); row++) {
      const text = cells?.get(row, 2);
      if (typeof text !== 'string' || !text.includes('"removed"')) continue;
      const { look, ...entry } = JSON.parse(text) as Record<string, unknown>;
      told += Number(look !== undefined);
      cells?.set(row, 2, JSON.stringify(entry));
    }
    expect(told).toBe(3);
    await opened.ledger.merging.undo();
    expect(rowsOf(opened.workbook)).toEqual(before);
  });

  it('are written down with their look once for all that look alike', async () => {
    const opened = await dressed(printed);
    await merged(opened, [await fewer()]);
    const [first, second, third] = recorded(opened).map(({ look }) => JSON.stringify(look));
    expect(first).toContain('palette');
    // The first has the header's line above it.
    expect([second?.length, third]).toEqual([expect.any(Number), '1']);
  });

  it.each([
    ['a look beyond all bounds', { palette: [{ size: 5000 }], runs: [[0, 1]] }],
    ['no look', 'bold'],
    ['the look of no row', 0],
  ])('are not undone by a record that tells of %s', async (_, look) => {
    const opened = await dressed(printed);
    await merged(opened, [await fewer()]);
    const cells = opened.workbook.findSheet(LOG)?.cells;
    for (let row = 0; row < (cells?.extent.rows ?? 0); row++) {
      const text = cells?.get(row, 2);
      if (typeof text === 'string' && text.includes('"removed"'))
        cells?.set(row, 2, JSON.stringify({ ...(JSON.parse(text) as object), look }));
    }
    await expect(opened.ledger.merging.undo()).rejects.toMatchObject({ code: 'RecordUnreadable' });
  });
});

it('rows that a merge put in come back with their look when its undo is broken off', async () => {
  const book = async (): Promise<Opened> => {
    const opened = await dressed(coloured);
    await merged(opened, [await file('镇1.xlsx', AGAIN)]);
    return opened;
  };
  const counting = await book();
  const first = counting.host.statistics.requests;
  await counting.ledger.merging.undo();
  const inAll = counting.host.statistics.requests - first;
  let broken = 0;
  for (let nth = Math.max(1, inAll - 3); nth <= inAll; nth++) {
    const opened = await book();
    const before = sheetOf(opened);
    const mend = failRequest(opened.host, nth, 'stopped halfway');
    const isBroken = await opened.ledger.merging.undo().then(
      () => false,
      () => true,
    );
    mend();
    if (isBroken) expectSame(sheetOf(opened), before);
    broken += Number(isBroken);
  }
  expect(broken).toBeGreaterThan(0);
});
