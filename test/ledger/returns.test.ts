import { DEMO_COUNTY, writeSample } from '../../src/sample';
import { openWorkbook, saveWorkbook, type Sheet, type Workbook } from '../../src/host';
import { TABLES } from '../../src/core/registry';
import type { ReturnState } from '../../src/core/returns';
import { rosterSheet } from '../core/build';
import { sheetsOf } from '../core/report/laid-out';
import { CLEAN } from '../core/rules/office';
import { workbookOf } from '../sample/workbook-of';
import { ledgerOver, openLedger, type Opened } from './open-ledger';
import { bookOfSheets } from './small-book';

/** The demonstration county with its mistakes, but without the longest sheet; what is sent back is recorded in it. */
async function returned(): Promise<Opened> {
  const county = workbookOf({ kind: 'county', county: DEMO_COUNTY });
  const sheets = county.sheets.filter(({ name }) => name !== TABLES.members.sheet);
  const demo = await writeSample({ ...county, sheets });
  const opened = ledgerOver(await openWorkbook(demo, 'demo.xlsx'));
  await opened.ledger.returnSlips();
  return opened;
}

let first: Promise<Uint8Array> | null = null;

/** The same, saved and opened again: what a clerk has when the townships submit once more. */
async function resubmitted(): Promise<Opened> {
  first ??= returned().then(({ workbook }) => saveWorkbook(workbook));
  return ledgerOver(await openWorkbook(await first, 'demo.xlsx'));
}

async function states({ ledger }: Opened): Promise<Record<ReturnState, number>> {
  const summary = await ledger.check();
  if (!summary.returned) throw new Error('nothing was sent back');
  return { ...summary.returned };
}

/** The row of the households' headers. */
const HEADER_ROW = 1;

function households(workbook: Workbook): Sheet {
  const sheet = workbook.findSheet('贫困户名册');
  if (!sheet) throw new Error('no households');
  return sheet;
}

function edit({ host, workbook }: Opened, row: number, header: string, input: string | number): void {
  const sheet = households(workbook);
  const { columns } = sheet.cells.extent;
  const column = Array.from({ length: columns }, (_, at) => sheet.cells.get(HEADER_ROW, at)).indexOf(header);
  expect(column).toBeGreaterThanOrEqual(0);
  host.person.edit(sheet, [{ row, column, input }]);
}

function swapRows(cells: Sheet['cells'], row: number, other: number): void {
  for (let column = 0; column < cells.extent.columns; column++) {
    const held = cells.get(row, column);
    cells.set(row, column, cells.get(other, column));
    cells.set(other, column, held);
  }
}

it('compares with nothing before anything was sent back', async () => {
  const { ledger } = await openLedger();
  expect((await ledger.check()).returned).toBeNull();
});

it('finds everything again where nothing was mended, also after saving and reopening', async () => {
  const opened = await resubmitted();
  const found = await states(opened);
  const { severities } = await opened.ledger.check();
  expect(found).toEqual({ gone: 0, remaining: severities.error + severities.warning, back: 0, new: 0 });
});

it('matches by entity when rows have moved', async () => {
  const opened = await resubmitted();
  const before = await states(opened);
  const { cells } = households(opened.workbook);
  const { rows } = cells.extent;
  for (let [row, other] = [HEADER_ROW + 1, rows - 1]; row < other; row++, other--)
    swapRows(cells, row, other);
  const after = await states(opened);
  expect(after).toEqual(before);
});

it('tells what is gone, what is new and what came back', async () => {
  const opened = await resubmitted();
  const before = await states(opened);
  edit(opened, 2, '家庭人口', 'abc');
  const broken = await states(opened);
  expect(broken.new).toBeGreaterThan(0);
  expect(broken.remaining).toBe(before.remaining);
  const added = (await opened.ledger.engine.returns()).items.filter(({ state }) => state === 'new');
  expect(added[0]).toMatchObject({ first: null, at: { sheet: '贫困户名册', row: 3 } });

  await opened.ledger.returnSlips();
  edit(opened, 2, '家庭人口', 4);
  const mended = await states(opened);
  expect(mended.gone).toBeGreaterThanOrEqual(1);
  const gone = (await opened.ledger.engine.returns()).items.filter(({ state }) => state === 'gone');
  expect(gone.every(({ at, first: round }) => at === null && round === 2)).toBe(true);

  await opened.ledger.returnSlips();
  expect((await states(opened)).gone).toBe(0);
  edit(opened, 2, '家庭人口', 'abc');
  const again = await states(opened);
  expect(again.back).toBeGreaterThan(0);
  expect(again.new).toBe(0);
});

it('does not take for mended what has not been submitted again', async () => {
  const opened = await resubmitted();
  await states(opened);
  const { items } = await opened.ledger.engine.returns();
  const place = items.find(({ place: name, sheet }) => name !== '—' && sheet === '贫困户名册')?.place ?? '';
  expect(place).not.toBe('');
  const township = place.replace(DEMO_COUNTY, '');
  for (const { name, cells } of opened.workbook.sheets) {
    if (name.startsWith('退回')) continue;
    const { rows, columns } = cells.extent;
    for (let row = 0; row < rows; row++) {
      const all = Array.from({ length: columns }, (_, column) => column);
      if (all.some((column) => cells.get(row, column) === township))
        for (const column of all) cells.set(row, column, undefined);
    }
  }
  await opened.ledger.check();
  const after = await opened.ledger.engine.returns();
  expect(after.items.filter((item) => item.place === place && item.state === 'gone')).toEqual([]);
});

it('writes a record that people can read, with no whole number of a person in it', async () => {
  const { workbook } = await resubmitted();
  const cells = workbook.findSheet('退回记录')?.cells;
  const { rows, columns } = cells?.extent ?? { rows: 0, columns: 0 };
  const texts = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      String((cells?.get(row, column) ?? '') as string | number),
    ),
  );
  expect(texts[0]?.[0]).toBe('退回记录');
  const states = texts
    .map((row) => row[7])
    .filter((text) => ['已整改', '未整改', '再次出现', '新增'].includes(text ?? ''));
  expect(new Set(states)).toEqual(new Set(['新增']));
  const whole = texts.flat().filter((text) => /4103\d{13}[\dX]/.test(text));
  expect(whole).toEqual([]);
});

it('knows pairings that give no numbers by the households that they name', async () => {
  const { pairings: _, ...others } = CLEAN;
  const [{ name: cadreName, unit }] = CLEAN.cadres;
  const line = (head: string, end: number | null) => {
    return { township: '田湖镇', village: '樊店村', head, cadreName, unit, start: 41640, end };
  };
  const rows = [line('甲户主', null), line('无此人', 41600), line('也无此人', null)];
  const opened = ledgerOver(bookOfSheets([...sheetsOf(others), rosterSheet(rows)]));
  await opened.ledger.returnSlips();
  const sheet = opened.workbook.findSheet('结对花名册');
  if (!sheet) throw new Error('no roster');
  swapRows(sheet.cells, 2, 3);
  // R02 of two rows, L10 of one.
  expect(await states(opened)).toEqual({ gone: 0, remaining: 3, back: 0, new: 0 });
  opened.host.person.edit(sheet, [
    { row: 2, column: 6, input: '41600' },
    { row: 3, column: 6, input: '' },
  ]);
  expect(await states(opened)).toEqual({ gone: 1, remaining: 2, back: 0, new: 1 });
});
