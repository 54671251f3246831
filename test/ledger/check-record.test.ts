import type { PastCheck } from '../../src/core/registry';
import { readingSentence } from '../../src/locales';
import type { Workbook } from '../../src/host';
import { brokenOffice } from '../faults/operations/books';
import { ledgerOver, newLedger, type Opened } from './open-ledger';
import { rowsOf } from './submitted-files';

const YEAR = { year: 2014 };
const SETTING = 'zhucun.checks';

function kept({ settings }: Workbook): PastCheck[] {
  const text = settings.get(SETTING);
  return typeof text === 'string' ? (JSON.parse(text) as PastCheck[]) : [];
}

/** Mends the first cell that can only be meant otherwise. */
async function mendOne({ ledger, engine }: Pick<Opened, 'ledger' | 'engine'>): Promise<void> {
  const [fix] = await engine.fixes();
  if (!fix) throw new Error('there is nothing to mend');
  await ledger.findings.mend(fix);
}

it('remembers what a check found when its report is written, and nothing before', async () => {
  const { ledger, workbook } = ledgerOver(brokenOffice());
  await ledger.examine(YEAR);
  await ledger.link(YEAR);
  expect(kept(workbook)).toEqual([]);
  const { severities } = await ledger.check(YEAR);
  expect(kept(workbook)).toMatchObject([{ at: '2014-12-31 09:00', year: 2014, ...severities }]);
});

it('adds nothing for a registry that has not changed, in this session or another', async () => {
  const { ledger, workbook } = ledgerOver(brokenOffice());
  await ledger.check(YEAR);
  const before = workbook.settings.get(SETTING);
  await ledger.check(YEAR);
  await ledger.returnSlips(YEAR);
  await newLedger().ledger.runAll(YEAR);
  expect(workbook.settings.get(SETTING)).toBe(before);
});

it('adds a point for a registry that has, and the pane is told of both', async () => {
  const opened = ledgerOver(brokenOffice());
  const before = await opened.ledger.check(YEAR);
  await mendOne(opened);
  const after = await opened.ledger.check(YEAR);
  expect(kept(opened.workbook)).toMatchObject([before.severities, after.severities]);
  const { ledger, engine } = newLedger();
  await ledger.examine(YEAR);
  const { trend } = await engine.overview();
  expect(trend).toMatchObject([before.severities, after.severities]);
});

it('tells of what edits have made of the last check before that is remembered', async () => {
  const opened = ledgerOver(brokenOffice());
  await opened.ledger.check(YEAR);
  await mendOne(opened);
  expect((await opened.engine.overview()).trend).toHaveLength(2);
  expect(kept(opened.workbook)).toHaveLength(1);
});

it('begins anew where the record cannot be read, once that was told', async () => {
  const { ledger, workbook } = ledgerOver(brokenOffice());
  workbook.settings.set(SETTING, '{');
  const { reading } = await ledger.check(YEAR);
  expect(readingSentence(reading, 'zh-CN')).toContain('以前各次校验的条数记录读不出，下次校验起重新记');
  expect(readingSentence(reading, 'en')).toContain('What earlier checks had found cannot be read');
  expect(JSON.stringify(rowsOf(workbook, '校验报告'))).toContain('以前各次校验的条数记录读不出');
  expect(workbook.settings.get(SETTING)).toBe('{');
  await ledger.check(YEAR);
  expect(kept(workbook)).toHaveLength(1);
  expect((await ledger.check(YEAR)).reading.hasLostChecks).toBe(false);
});

it('shows a generated sheet under whatever name it has; says where there is none', async () => {
  const { ledger, workbook } = ledgerOver(brokenOffice());
  expect(await ledger.showGenerated('gaps')).toBe(false);
  await ledger.summarise(YEAR);
  const sheet = workbook.findSheet('未覆盖清单');
  if (sheet) sheet.name = '缺口';
  expect(await ledger.showGenerated('gaps')).toBe(true);
  expect(workbook.activeSheet.name).toBe('缺口');
});
