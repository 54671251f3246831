import type { FilterPlan } from '../../src/core/answers';
import { Failure } from '../../src/core/words/failure';
import { filteredSheets, filterRows, takeFiltersAway } from '../../src/excel';
import { openWorkbook, saveWorkbook, type Sheet, type Workbook } from '../../src/host';
import { bookOf, openExcel, sheetOf } from './embedded';
import { beforeEachRequest } from './faults';

const SHEET = '贫困户名册';
const PLAN: FilterPlan = {
  sheet: SHEET,
  headerRow: 2,
  lastRow: 6,
  firstColumn: 0,
  lastColumn: 2,
  criteria: [{ column: 1, values: ['001', '003'] }],
  rows: 2,
};

function registry(): Workbook {
  return bookOf({
    [SHEET]: [
      ['嵩县'],
      ['序号', '户编号', '村'],
      ...['001', '002', '003', '004'].map((id, at) => [at + 1, id, at < 2 ? '东村' : '西村']),
    ],
    其他: [['字']],
  });
}

const shownIds = (sheet: Sheet): unknown[] =>
  [2, 3, 4, 5].filter((row) => !sheet.hiddenRows.has(row)).map((row) => sheet.cells.get(row, 1));

async function clerkFilters(table = false): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const list = table ? sheet.tables.add('A2:C6', true) : null;
    if (list) list.name = 'list';
    (list ?? sheet).autoFilter.apply('A2:C6', 2, { filterOn: 'Values', values: ['西村'] });
    await context.sync();
  });
}

async function reopened(workbook: Workbook): Promise<Workbook> {
  const later = await openWorkbook(await saveWorkbook(workbook));
  openExcel(later);
  return later;
}

it('a filter is known again where Excel gives its two values back as comparisons', async () => {
  const workbook = registry();
  openExcel(workbook);
  await filterRows([PLAN], false);
  const criteria = sheetOf(workbook, SHEET).autoFilter?.criteria;
  expect(criteria?.get(1)).toEqual({ on: 'Values', values: ['001', '003'] });
  criteria?.set(1, { on: 'Custom', first: '=001', second: '=003', operator: 'Or' });
  expect(await filteredSheets()).toEqual({ sheets: [SHEET], isRecordLost: false });
  await takeFiltersAway();
  expect(shownIds(sheetOf(workbook, SHEET))).toHaveLength(4);
});

it('a clerk’s comparison in its place is the clerk’s', async () => {
  const workbook = registry();
  openExcel(workbook);
  await filterRows([PLAN], false);
  const criteria = sheetOf(workbook, SHEET).autoFilter?.criteria;
  criteria?.set(1, { on: 'Custom', first: '>=001', second: '<=003', operator: 'And' });
  expect(await filteredSheets()).toEqual({ sheets: [], isRecordLost: false });
});

describe.each([{ table: false }, { table: true }])('in a table: $table', ({ table }) => {
  it('rows are filtered to and shown, and all come back, also after saving', async () => {
    const workbook = registry();
    openExcel(workbook);
    workbook.activate(sheetOf(workbook, '其他'));
    if (table)
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(SHEET).tables.add('A2:C6', true);
        await context.sync();
      });
    expect(await filterRows([PLAN], false)).toBeNull();
    expect(shownIds(sheetOf(workbook, SHEET))).toEqual(['001', '003']);
    expect(workbook.activeSheet.name).toBe(SHEET);

    const later = await reopened(workbook);
    expect(await filteredSheets()).toEqual({ sheets: [SHEET], isRecordLost: false });
    await takeFiltersAway();
    expect(shownIds(sheetOf(later, SHEET))).toHaveLength(4);
    expect(sheetOf(later, SHEET).autoFilter).toBeNull();
    expect(await filteredSheets()).toEqual({ sheets: [], isRecordLost: false });
  });

  it('a clerk’s own filter is replaced only by consent, and comes back', async () => {
    const workbook = registry();
    openExcel(workbook);
    await clerkFilters(table);
    const sheet = sheetOf(workbook, SHEET);
    expect(await filterRows([PLAN], false)).toBe(SHEET);
    expect(shownIds(sheet)).toEqual(['003', '004']);
    expect(await filterRows([PLAN], true)).toBeNull();
    expect(shownIds(sheet)).toEqual(['001', '003']);
    // A second one in place of ours asks nothing and remembers what was there at first.
    const other = { ...PLAN, criteria: [{ column: 1, values: ['002'] }] };
    expect(await filterRows([other], false)).toBeNull();
    expect(shownIds(sheet)).toEqual(['002']);

    const later = await reopened(workbook);
    await takeFiltersAway();
    expect(shownIds(sheetOf(later, SHEET))).toEqual(['003', '004']);
  });

  it('a filter that the clerk has changed since is the clerk’s', async () => {
    const workbook = registry();
    openExcel(workbook);
    if (table) await clerkFilters(true);
    await filterRows([PLAN], true);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      const { autoFilter } = table ? sheet.tables.getItem('list') : sheet;
      autoFilter.apply('A2:C6', 0, { filterOn: 'Values', values: ['1'] });
      await context.sync();
    });
    expect(await filteredSheets()).toEqual({ sheets: [], isRecordLost: false });
    await takeFiltersAway();
    expect(shownIds(sheetOf(workbook, SHEET))).toEqual(['001']);
  });
});

it('a filter of another range comes back where it was', async () => {
  const workbook = registry();
  openExcel(workbook);
  const sheet = sheetOf(workbook, SHEET);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).autoFilter.apply('A2:B4');
    await context.sync();
  });
  expect(await filterRows([PLAN], false)).toBeNull();
  await takeFiltersAway();
  expect(sheet.autoFilter).toEqual({ rect: { row: 1, column: 0, rows: 3, columns: 2 }, criteria: new Map() });
  expect(shownIds(sheet)).toHaveLength(4);
});

it.each<[string, (workbook: Workbook) => void]>([
  ['SheetGone', (workbook) => (sheetOf(workbook, '其他').name = '改名')],
  ['ProtectedSheet', (workbook) => (sheetOf(workbook, '其他').protection = {})],
])('all sheets or none: %s', async (code, spoil) => {
  const workbook = registry();
  openExcel(workbook);
  spoil(workbook);
  const other = { ...PLAN, sheet: '其他' };
  const error: unknown = await filterRows([PLAN, other], true).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Failure);
  expect((error as Failure).code).toBe(code);
  expect(shownIds(sheetOf(workbook, SHEET))).toHaveLength(4);
});

describe('a record of filters that cannot be read', () => {
  const RECORD = 'zhucun.filters';
  const own = (before: unknown) => [{ sheetId: 'x', table: null, counts: { 1: 2 }, before }];

  it.each<[string, string]>([
    ['no JSON', '{'],
    ['something else', '{"a":1}'],
    ['a filter of other cells than the sheet’s', JSON.stringify(own({ address: '=A1', criteria: [] }))],
    ['too long', JSON.stringify('x'.repeat(2_000_000))],
  ])('is told, is not overwritten by looking, and goes when the clerk has seen it: %s', async (_, text) => {
    const workbook = registry();
    workbook.settings.set(RECORD, text);
    openExcel(workbook);
    expect(await filteredSheets()).toEqual({ sheets: [], isRecordLost: true });
    expect(workbook.settings.get(RECORD)).toBe(text);
    await takeFiltersAway();
    expect(workbook.settings.has(RECORD)).toBe(false);
    expect(await filteredSheets()).toEqual({ sheets: [], isRecordLost: false });
  });

  it('names nothing that every object has', async () => {
    const workbook = registry();
    const criteria = '[{"filterOn":"Values","values":["001"],"__proto__":{"color":"#fff"}}]';
    workbook.settings.set(
      RECORD,
      `[{"sheetId":"x","table":null,"counts":{"__proto__":1},"before":{"address":"A1:B2","criteria":${criteria}}}]`,
    );
    openExcel(workbook);
    expect(await filteredSheets()).toEqual({ sheets: [], isRecordLost: false });
    expect(await filterRows([PLAN], false)).toBeNull();
    expect(String(workbook.settings.get(RECORD))).not.toContain('#fff');
    await takeFiltersAway();
    expect(shownIds(sheetOf(workbook, SHEET))).toHaveLength(4);
  });
});

it('a record of an earlier version is understood', async () => {
  const workbook = registry();
  openExcel(workbook);
  await filterRows([PLAN], false);
  const held = JSON.parse(String(workbook.settings.get('zhucun.filters'))) as {
    counts: [string, number][];
  }[];
  const earlier = held.map((entry) => ({ ...entry, counts: Object.fromEntries(entry.counts) }));
  workbook.settings.set('zhucun.filters', JSON.stringify(earlier));
  expect(await filteredSheets()).toEqual({ sheets: [SHEET], isRecordLost: false });
  await takeFiltersAway();
  expect(shownIds(sheetOf(workbook, SHEET))).toHaveLength(4);
});

describe('what a colleague does between the look and the filter', () => {
  const THEIRS = { rect: { row: 1, column: 0, rows: 5, columns: 3 }, criteria: new Map() };

  /** Before each request in turn: what came of the filter then. */
  async function filteredWhile(
    act: (workbook: Workbook) => void,
  ): Promise<[code: string, workbook: Workbook][]> {
    const ends: [string, Workbook][] = [];
    for (let nth = 1; nth < 20; nth++) {
      const workbook = registry();
      const host = openExcel(workbook);
      let sent = 0;
      beforeEachRequest(host, () => {
        sent += 1;
        if (sent === nth) act(workbook);
      });
      const code = await filterRows([PLAN], true).then(
        () => 'done',
        (error: unknown) => (error instanceof Failure ? error.code : String(error)),
      );
      if (sent < nth) return ends;
      ends.push([code, workbook]);
    }
    return ends;
  }

  it('is kept: a filter of their own is put back, or replaced knowingly', async () => {
    const ends = await filteredWhile((workbook) => {
      sheetOf(workbook, SHEET).autoFilter ??= { ...THEIRS };
    });
    expect(ends.map(([code]) => code)).toContain('ChangedMeanwhile');
    for (const [code, workbook] of ends) {
      if (code === 'ChangedMeanwhile') {
        expect(sheetOf(workbook, SHEET).autoFilter).toEqual(THEIRS);
        expect(workbook.settings.has('zhucun.filters')).toBe(false);
        expect(workbook.findSheet('_zhucun_journal')).toBeNull();
      } else expect([code, shownIds(sheetOf(workbook, SHEET))]).toEqual(['done', ['001', '003']]);
    }
  });

  it('is kept: what they have the workbook remember', async () => {
    const record = JSON.stringify([{ sheetId: 'other', table: null, counts: [['0', 1]], before: null }]);
    const ends = await filteredWhile((workbook) => workbook.settings.set('zhucun.filters', record));
    expect(ends.map(([code]) => code)).toContain('ChangedMeanwhile');
    for (const [code, workbook] of ends)
      if (code === 'ChangedMeanwhile') {
        expect(workbook.settings.get('zhucun.filters')).toBe(record);
        expect(shownIds(sheetOf(workbook, SHEET))).toHaveLength(4);
      }
  });
});
