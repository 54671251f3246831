import type { AskBack } from '../../src/core/book';
import { Failure } from '../../src/core/words/failure';
import { serialOf } from '../../src/core/registry';
import { brokenOffice, endingYear } from '../faults/operations/books';
import { cadre, pairing, village } from '../core/counted';
import { sheetsOf } from '../core/report/laid-out';
import { everything, expectSame, ledgerOver } from './open-ledger';
import { bookOfSheets } from './small-book';

const TOWN = '410327101201';

/** A registry whose dates lie in 2013 and 2014, with no word on the year. */
function registry(year: number | null = null) {
  const start = [serialOf(2013, 3, 1), serialOf(2014, 3, 1)];
  const rows = {
    villages: [village(TOWN)],
    cadres: start.map((day, at) => cadre(`G${at}`, TOWN, { start: day })),
    pairings: start.map((day, at) => pairing(`H${at}`, `G${at}`, { start: day })),
  };
  const opened = ledgerOver(bookOfSheets(sheetsOf(rows)));
  if (year !== null) {
    const settings = opened.workbook.addSheet('参数').cells;
    settings.set(0, 0, '考核年度');
    settings.set(0, 1, year);
  }
  return opened;
}

/** Whoever is asked, what was asked, and the answer. */
function clerk(isMeant: boolean) {
  const asked: AskBack[] = [];
  const onAskBack = (questions: readonly AskBack[]): Promise<boolean> => {
    asked.push(...questions);
    return Promise.resolve(isMeant);
  };
  return { asked, onAskBack };
}

const DATA = { first: 2013, last: 2014 };

it.each([2012, 2013, 2014, 2015])('takes %d, which is near the data, as it is', async (year) => {
  const { asked, onAskBack } = clerk(false);
  await registry().ledger.examine({ year, onAskBack });
  expect(asked).toEqual([]);
});

it.each([
  ['a year that was typed', null, { year: 2041 }, { about: 'year', given: 2041, data: DATA }],
  ['a year of 参数', 2041, {}, { about: 'year', given: 2041, data: DATA }],
  [
    'a day of the year that was typed',
    null,
    { year: 2014, asOf: serialOf(2041, 12, 31) },
    { about: 'asOf', given: serialOf(2041, 12, 31), data: DATA },
  ],
])('asks back for %s that is far from the data', async (_, inSheet, options, question) => {
  const { asked, onAskBack } = clerk(true);
  await registry(inSheet).ledger.examine({ ...options, onAskBack });
  expect(asked).toEqual([question]);
});

it('does nothing where it was not meant, and asks no second time where it was', async () => {
  const { ledger, workbook } = registry();
  const before = everything(workbook);
  const options = { year: 2041, onAskBack: clerk(false).onAskBack };
  await expect(ledger.check(options)).rejects.toEqual(new Failure('Cancelled'));
  expectSame(everything(workbook), before);
  const sure = clerk(true);
  await ledger.check({ year: 2041, onAskBack: sure.onAskBack });
  await ledger.check({ year: 2041, onAskBack: sure.onAskBack });
  expect(sure.asked).toHaveLength(1);
});

it.each([
  ['itself', endingYear, [{ about: 'previous', name: '上年.xlsx' }]],
  ['another', brokenOffice, []],
])('asks back before a workbook is compared with %s, if need be', async (_, other, questions) => {
  const bytes = await ledgerOver(other()).host.save();
  const { ledger } = ledgerOver(endingYear());
  const { asked, onAskBack } = clerk(true);
  await ledger.years.usePrevious('上年.xlsx', bytes);
  await ledger.examine({ onAskBack });
  expect(asked).toEqual([]);
  await ledger.years.compare({ onAskBack });
  expect(asked).toEqual(questions);
});
