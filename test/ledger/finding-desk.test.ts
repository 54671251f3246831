import { readingSentence } from '../../src/locales';
import { brokenOffice } from '../faults/operations/books';
import { ledgerOver, newLedger, type Opened } from './open-ledger';
import { rowsOf } from './submitted-files';

const YEAR = { year: 2014 };
const SAID = '已与村里核对';

async function firstWarning({ ledger, engine }: Pick<Opened, 'ledger' | 'engine'>) {
  await ledger.check(YEAR);
  const { findings } = await engine.findings({ severity: 'warning' }, 0, 1);
  const [finding] = findings;
  if (!finding) throw new Error('nothing was found');
  return finding;
}

it('stays with the workbook, stands apart in 校验报告, and comes back', async () => {
  const opened = ledgerOver(brokenOffice());
  const finding = await firstWarning(opened);
  const before = await opened.engine.document();
  const summary = await opened.ledger.findings.waive([finding], SAID);
  expect(summary.waived).toBe(1);

  // Another day, another session over the same workbook.
  const { ledger, engine } = newLedger();
  expect(await ledger.check(YEAR)).toEqual(summary);
  expect(await ledger.findings.waived()).toMatchObject([
    { rule: finding.rule, address: finding.address, reason: SAID, day: '2014-12-31' },
  ]);
  const report = rowsOf(opened.workbook, '校验报告');
  const heading = report.findIndex((line) => line.includes('已核实，不改'));
  expect(report.slice(0, heading).flat()).not.toContain(SAID);
  expect(report.slice(heading).find((line) => line.includes(SAID))).toContain(finding.message);

  await ledger.findings.restore(await ledger.findings.waived());
  expect(opened.workbook.settings.get('zhucun.waivers')).toBeUndefined();
  expect(await engine.document()).toEqual(before);
  await ledger.check(YEAR);
  expect(JSON.stringify(rowsOf(opened.workbook, '校验报告'))).not.toContain('已核实，不改');
});

it('keeps what a colleague has said meanwhile', async () => {
  const opened = ledgerOver(brokenOffice());
  await opened.ledger.check(YEAR);
  const { findings } = await opened.engine.findings({ severity: 'warning' }, 0, 2);
  const [first, second] = findings;
  if (!first || !second) throw new Error('too little was found');
  const colleague = newLedger();
  await colleague.ledger.examine(YEAR);
  await opened.ledger.findings.waive([first], SAID);
  expect((await colleague.ledger.findings.waive([second], SAID)).waived).toBe(2);
});

it('counts for nothing where the record cannot be read, and says so', async () => {
  const opened = ledgerOver(brokenOffice());
  const finding = await firstWarning(opened);
  opened.workbook.settings.set('zhucun.waivers', '{');
  const { reading, waived } = await opened.ledger.check(YEAR);
  expect(waived).toBe(0);
  expect(readingSentence(reading, 'zh-CN')).toContain('“已核实，不改”的记录读不出，所涉问题重新列出');
  expect(readingSentence(reading, 'en')).toContain('What was kept as verified cannot be read');
  const after = await opened.ledger.findings.waive([finding], SAID);
  expect([after.waived, after.reading.hasLostWaivers]).toEqual([1, false]);
});

it('is neither corrected nor still to be, where it was sent back before', async () => {
  const opened = ledgerOver(brokenOffice());
  await opened.ledger.returnSlips(YEAR);
  const finding = await firstWarning(opened);
  const states = async () => (await opened.engine.returns()).items.map(({ state }) => state);
  const before = await states();
  expect(new Set(before)).toEqual(new Set(['remaining']));
  await opened.ledger.findings.waive([finding], SAID);
  expect(await states()).toEqual(before.slice(1));
});
