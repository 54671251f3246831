import type { HostOptions } from '../../src/host';
import { openSmallLedger } from './open-ledger';

/** How many rows each generated sheet keeps in view. */
async function frozenIn(options: HostOptions): Promise<Map<string, number>> {
  const { ledger, workbook } = openSmallLedger(options);
  const before = new Set(workbook.sheets.map(({ name }) => name));
  await ledger.runAll();
  const written = workbook.sheets.filter(({ name }) => !before.has(name));
  return new Map(written.map(({ name, frozenRows }) => [name, frozenRows]));
}

describe('the look of generated sheets', () => {
  it('has headers that stay in view', async () => {
    expect((await frozenIn({})).get('关联结果')).toBeGreaterThan(0);
  });

  it('does without a paper where Excel refuses one, and keeps the rest', async () => {
    expect(await frozenIn({ hasPrinter: false })).toEqual(await frozenIn({}));
  });
});
