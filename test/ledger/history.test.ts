import { Failure } from '../../src/core/words/failure';
import { openWorkbook, type Workbook } from '../../src/host';
import { brokenOffice, endingYear, judgedOffice, pairedOffice } from '../faults/operations/books';
import { ledgerOver, type Opened } from './open-ledger';
import { file, households, merged } from './submitted-files';

const AT = '2014-12-31 09:00';

/** The registry's cells, without records and what is generated. */
function registry({ sheets }: Workbook, names: readonly string[]): unknown {
  const own = sheets.filter(({ name }) => names.includes(name));
  return own.map(({ name, cells }) => {
    const { rows, columns } = cells.used(true) ?? { rows: 0, columns: 0 };
    const line = (row: number) => Array.from({ length: columns }, (_, column) => cells.get(row, column));
    return [name, Array.from({ length: rows }, (_, row) => line(row))];
  });
}

/** A book in which cells were mended and then a file was merged. */
async function mendedAndMerged() {
  const opened = ledgerOver(brokenOffice());
  const names = opened.workbook.sheets.map(({ name }) => name);
  const before = registry(opened.workbook, names);
  await opened.ledger.examine({ year: 2014 });
  const fixes = await opened.ledger.engine.fixes();
  await opened.ledger.applyFixes(fixes);
  await merged(opened, [await file('镇3.xlsx', households(3, 2))]);
  return { ...opened, names, before, count: fixes.length };
}

async function states({ ledger }: Pick<Opened, 'ledger'>): Promise<string[]> {
  return (await ledger.history.entries()).map(({ kind, state }) => `${kind} ${state}`);
}

describe('the history', () => {
  it('of an untouched workbook is empty', async () => {
    expect(await ledgerOver(brokenOffice()).ledger.history.entries()).toEqual([]);
  });

  it('tells what was changed, the newest first, also after saving and opening again', async () => {
    const opened = await mendedAndMerged();
    const again = ledgerOver(await openWorkbook(await opened.host.save(), '又.xlsx'));
    const [merge, fixes] = await again.ledger.history.entries();
    expect(merge).toMatchObject({ kind: 'merge', at: AT, state: 'undoable', added: 2, files: ['镇3.xlsx'] });
    expect(fixes).toMatchObject({ kind: 'fixes', at: AT, state: 'later', cells: opened.count });
    expect(fixes?.sheets).toContain('贫困户名册');
    expect(merge?.sheets).toEqual(['贫困户名册']);
  });

  it('takes changes back one after the other, until the registry is as it was', async () => {
    const opened = await mendedAndMerged();
    const { history } = opened.ledger;
    const told: string[][] = [];
    const stop = history.listen(() => told.push([]));
    for (const left of ['merge undone,fixes undoable', 'merge undone,fixes undone']) {
      const latest = (await history.entries()).find(({ state }) => state === 'undoable');
      if (!latest) throw new Error('nothing to undo');
      expect(await history.undo(latest)).toMatchObject({ left: 0 });
      expect((await states(opened)).join()).toBe(left);
    }
    expect(registry(opened.workbook, opened.names)).toEqual(opened.before);
    expect(told).toHaveLength(2);
    stop();
  });

  it('takes nothing back that is not the latest any more', async () => {
    const { ledger, workbook, names } = await mendedAndMerged();
    const [merge, fixes] = await ledger.history.entries();
    if (!merge || !fixes) throw new Error('no changes');
    const before = registry(workbook, names);
    await expect(ledger.history.undo(fixes)).rejects.toEqual(new Failure('HistoryChanged'));
    expect(registry(workbook, names)).toEqual(before);
    await ledger.history.undo(merge);
    await expect(ledger.history.undo(merge)).rejects.toEqual(new Failure('HistoryChanged'));
  });

  it('says how many cells have changed since and stay', async () => {
    const { ledger, workbook, host } = ledgerOver(brokenOffice());
    await ledger.examine({ year: 2014 });
    const fixes = await ledger.engine.fixes();
    const [one] = fixes.filter(({ rule }) => rule === 'F12');
    const sheet = workbook.findSheet(one?.sheet ?? '');
    if (!one || !sheet) throw new Error('nothing to mend');
    await ledger.applyFixes(fixes);
    host.person.edit(sheet, [{ row: one.row - 1, column: one.column, input: '低保贫困户' }]);
    const [entry] = await ledger.history.entries();
    if (!entry) throw new Error('no change');
    expect(await ledger.history.undo(entry)).toMatchObject({ cells: fixes.length - 1, left: 1 });
  });

  it('tells mending, a scheme, a new year and proposals apart', async () => {
    const scheme = ledgerOver(judgedOffice());
    await scheme.ledger.examine({ year: 2014 });
    await scheme.ledger.scheme.write({ T1: { 满分: '55' }, T2: { 满分: '45' } }, '方案试算');
    expect(await scheme.ledger.history.entries()).toMatchObject([
      { kind: 'scheme', cells: 2, sheets: ['考核指标'], state: 'undoable' },
    ]);
    const year = ledgerOver(endingYear());
    await year.ledger.years.carry((await year.ledger.years.prepare()).resets);
    expect(await states(year)).toEqual(['nextYear undoable']);
    const pairs = ledgerOver(pairedOffice());
    await pairs.ledger.examine();
    await pairs.ledger.engine.proposals();
    await pairs.ledger.proposals.accept([0]);
    const [accepted] = await pairs.ledger.history.entries();
    expect(accepted).toMatchObject({ kind: 'proposals', state: 'undoable', files: [] });
    expect(accepted && (await pairs.ledger.history.undo(accepted))).toMatchObject({ left: 0 });
    expect(await states(pairs)).toEqual(['proposals undone']);
  });

  it('lists a change whose record cannot be read, and offers no way back', async () => {
    const opened = await mendedAndMerged();
    const log = opened.workbook.findSheet('_zhucun_merges');
    const last = (log?.cells.extent.rows ?? 1) - 1;
    log?.cells.set(last, 2, '{"kind":"merge"');
    expect(await states(opened)).toEqual(['merge unreadable', 'fixes later']);
  });
});
