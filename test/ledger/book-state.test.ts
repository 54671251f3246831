import { bookOf } from '../excel/embedded';
import { ledgerOver, openSmallLedger } from './open-ledger';

it('a workbook without anything in it is empty', async () => {
  const { ledger } = ledgerOver(bookOf({ Sheet1: [], Sheet2: [[]] }));
  expect(await ledger.bookState()).toBe('empty');
});

it('one with a registry is that, whatever was generated, until a year is sealed', async () => {
  const { ledger } = openSmallLedger();
  expect(await ledger.bookState()).toBe('registry');
  await ledger.summarise({ year: 2014 });
  expect(await ledger.bookState()).toBe('registry');
  await ledger.sealing.seal({ year: 2014 });
  expect(await ledger.bookState()).toBe('sealed');
});
