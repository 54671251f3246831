import { openSmallLedger } from './open-ledger';

const YEAR = { year: 2014 };

it('reads the workbook once at a time, whoever asks for it meanwhile', async () => {
  const alone = await openSmallLedger().ledger.examine(YEAR);
  const { ledger } = openSmallLedger();
  const [check, look, map] = await Promise.all([
    ledger.examine(YEAR),
    ledger.answers.examine(YEAR),
    ledger.mapSheets(),
    ledger.merging.prepare(),
  ]);
  expect(check.tables).toEqual(alone.tables);
  expect(look.tables).toEqual(alone.tables);
  expect(check.severities).toEqual(alone.severities);
  const tables = map.sheets.flatMap(({ table }) => table ?? []);
  expect(tables.length).toBe(new Set(tables).size);
  expect((await ledger.examine(YEAR)).basis).toEqual(alone.basis);
});

it('gives up waiting at once where it is not wanted any more, and lets the next one in', async () => {
  const { ledger } = openSmallLedger();
  const first = ledger.examine(YEAR);
  const stop = new AbortController();
  const second = ledger.examine({ ...YEAR, signal: stop.signal });
  const third = ledger.examine(YEAR);
  let isFirstOver = false;
  void first.then(() => {
    isFirstOver = true;
  });
  stop.abort();
  await expect(second).rejects.toMatchObject({ code: 'Cancelled' });
  expect(isFirstOver).toBe(false);
  expect((await third).tables).toEqual((await first).tables);
});
