import { openWorkbook, type Workbook } from '../../src/host';
import type { FreshnessState } from '../../src/ledger';
import { TABLES } from '../../src/core/registry';
import { brokenOffice, endingYear, judgedOffice } from '../faults/operations/books';
import { ledgerOver, type Opened } from './open-ledger';

const SCORES = TABLES.scores.sheet;
const YEAR = { year: 2014 };
const FRESH = { check: [], link: [], summarise: [] };

interface Followed extends Opened {
  /** What is out of date once that is settled. */
  settled(isSo: (state: FreshnessState) => boolean): Promise<FreshnessState>;
}

/** A ledger whose results somebody follows. */
function followed(workbook: Workbook): Followed {
  const opened = ledgerOver(workbook);
  const { freshness } = opened.ledger;
  freshness.listen(() => undefined);
  const settled: Followed['settled'] = async (isSo) => {
    while (!isSo(freshness.current())) await pause(20);
    return freshness.current();
  };
  return { ...opened, settled };
}

async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Long enough for a look after a change. */
const LOOKED = 1200;

async function withResults(book = judgedOffice()): Promise<Followed> {
  const opened = followed(book);
  await opened.ledger.runAll(YEAR);
  await opened.settled(({ tasks }) => tasks.summarise !== undefined);
  return opened;
}

function edit(
  { workbook, host }: Opened,
  sheet: string,
  row: number,
  column: number,
  input: number | string,
) {
  const found = workbook.findSheet(sheet);
  if (!found) throw new Error(`no sheet ${sheet}`);
  host.person.edit(found, [{ row, column, input }]);
}

const isOld = ({ findings }: FreshnessState): boolean => (findings?.length ?? 0) > 0;

describe('results', () => {
  it('that were just written are fresh, our own writing being no change', async () => {
    const opened = await withResults();
    await pause(LOOKED);
    const { findings, tasks, sheets } = opened.ledger.freshness.current();
    expect({ findings, tasks, sheets }).toEqual({ findings: [], tasks: FRESH, sheets: [] });
  });

  it('are old once the registry is edited, and say in which sheet', async () => {
    const opened = await withResults();
    edit(opened, SCORES, 1, 2, 41);
    const { findings, tasks, sheets } = await opened.settled(isOld);
    const stale = [{ because: 'registry', sheets: [SCORES] }];
    expect(findings).toEqual(stale);
    expect(tasks).toEqual({ check: stale, link: stale, summarise: stale });
    expect(sheets.map(({ sheet }) => sheet)).toEqual(expect.arrayContaining(['校验报告', '工作队排名']));
  });

  it('of steps that were not run again stay old after a check, and are fresh where all is as it was', async () => {
    const opened = await withResults();
    const before = opened.workbook.findSheet(SCORES)?.cells.get(1, 2);
    edit(opened, SCORES, 1, 2, 41);
    await opened.settled(isOld);
    await opened.ledger.check(YEAR);
    const changed = opened.ledger.freshness.current();
    expect(changed).toMatchObject({ findings: [], tasks: { check: [], link: [{ because: 'registry' }] } });
    edit(opened, SCORES, 1, 2, Number(before));
    await opened.settled(isOld);
    await opened.ledger.check(YEAR);
    expect(opened.ledger.freshness.current()).toMatchObject({ findings: [], tasks: FRESH });
  });

  it('are old when what settles them changes: scheme, year, the registry set beside', async () => {
    const opened = await withResults();
    const { freshness, scheme, years } = opened.ledger;
    await scheme.write({ T1: { 满分: '55' }, T2: { 满分: '45' } }, '方案试算');
    expect(freshness.current().findings).toEqual([{ because: 'settings', sheets: ['考核指标'] }]);
    await opened.ledger.summarise(YEAR);
    expect(freshness.current().tasks).toMatchObject({ check: [{ because: 'settings' }], summarise: [] });
    freshness.intend({ year: 2013 });
    expect(freshness.current().tasks.summarise).toEqual([{ because: 'terms', sheets: [] }]);
    freshness.intend(YEAR);
    await years.usePrevious('上年.xlsx', await ledgerOver(endingYear()).host.save());
    expect(freshness.current().tasks.summarise).toEqual([{ because: 'previous', sheets: [] }]);
  });

  it('are old when a registry sheet goes or comes, not when a clerk makes a sheet of notes', async () => {
    const opened = await withResults();
    const notes = opened.host.person.addSheet('便笺', 0);
    opened.host.person.edit(notes, [{ row: 0, column: 0, input: '周五前报送' }]);
    await opened.ledger.templates.add(['visits']);
    await pause(LOOKED);
    expect(opened.ledger.freshness.current().findings).toEqual([]);
    const sheet = opened.workbook.findSheet(SCORES);
    if (sheet) opened.host.person.removeSheet(sheet);
    expect((await opened.settled(isOld)).findings).toEqual([{ because: 'sheets', sheets: [SCORES] }]);
  });

  it('are old once fixes are accepted, and fresh again when those are undone and the check is repeated', async () => {
    const opened = await withResults(brokenOffice());
    const { ledger } = opened;
    await ledger.applyFixes(await ledger.engine.fixes());
    expect(ledger.freshness.current().findings).toMatchObject([{ because: 'registry' }]);
    const [entry] = await ledger.history.entries();
    if (entry) await ledger.history.undo(entry);
    expect(ledger.freshness.current().findings).toMatchObject([{ because: 'registry' }]);
    await pause(100);
    await ledger.examine(YEAR);
    expect(ledger.freshness.current()).toMatchObject({ findings: [], tasks: FRESH });
  });

  it('that were written in an earlier session are known as old from the next check on', async () => {
    const opened = await withResults();
    const bytes = await opened.host.save();
    const same = followed(await openWorkbook(bytes, '又.xlsx'));
    await same.settled(({ tasks }) => tasks.summarise !== undefined);
    expect(same.ledger.freshness.current()).toMatchObject({ findings: null, tasks: FRESH, isUnknown: true });
    await same.ledger.examine(YEAR);
    expect(same.ledger.freshness.current()).toMatchObject({ findings: [], tasks: FRESH, isUnknown: false });
    const other = followed(await openWorkbook(bytes, '又.xlsx'));
    other.workbook.findSheet(SCORES)?.cells.set(1, 2, 41);
    await other.ledger.examine(YEAR);
    const stale = [{ because: 'registry', sheets: [] }];
    expect(other.ledger.freshness.current()).toMatchObject({
      findings: [],
      tasks: { check: stale, link: stale, summarise: stale },
    });
  });

  it('are not said to be unknown where there are none, or all of them are sealed', async () => {
    const none = followed(judgedOffice());
    await none.settled(({ standing }) => standing !== null);
    expect(none.ledger.freshness.current().isUnknown).toBe(false);
    const opened = followed(judgedOffice());
    await opened.ledger.summarise(YEAR);
    await opened.ledger.sealing.seal(YEAR);
    for (const name of ['多线覆盖表', '评审参考', '未计入统计']) {
      const sheet = opened.workbook.findSheet(name);
      if (sheet) opened.host.person.removeSheet(sheet);
    }
    const sealed = followed(await openWorkbook(await opened.host.save(), '又.xlsx'));
    await sealed.settled(({ standing }) => standing !== null);
    expect(sealed.ledger.freshness.current().isUnknown).toBe(false);
  });

  it('tell when they were written, also in a later session, and when their year was sealed', async () => {
    const opened = await withResults();
    const at = '2014-12-31 09:00';
    const made = { linkage: at, coverage: at, teamRanking: at };
    const { standing } = opened.ledger.freshness.current();
    expect(standing).toMatchObject({ made, seals: [], hasSealed: false });
    expect(standing?.made.comparison).toBeUndefined();
    await opened.ledger.sealing.seal(YEAR);
    const sealed = { made, seals: [{ year: 2014, at }], hasSealed: true };
    expect(opened.ledger.freshness.current().standing).toMatchObject(sealed);
    const same = followed(await openWorkbook(await opened.host.save(), '又.xlsx'));
    expect((await same.settled((state) => state.standing !== null)).standing).toMatchObject(sealed);
  });

  it('that are sealed do not grow old', async () => {
    const opened = await withResults();
    await opened.ledger.sealing.seal(YEAR);
    edit(opened, SCORES, 1, 2, 41);
    const { sheets } = await opened.settled(isOld);
    const names = sheets.map(({ sheet }) => sheet);
    expect(names).toContain('校验报告');
    expect(names).not.toContain('工作队排名');
  });
});
