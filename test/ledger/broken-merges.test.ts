import { difference } from '../faults/compare';
import { openFile, openSession, reopen, theWire } from '../faults/session';
import type { Line } from '../faults/wire';
import { stateOf, type State } from '../faults/state';
import { Workbook } from '../../src/host';
import type { PickedFile } from '../../src/ledger';
import { planned } from './merging-steps';
import type { Opened } from './open-ledger';
import { AGAIN, city, file, HEADER, households, rowsOf } from './submitted-files';

const SHEET = '贫困户名册';

/** Households of one township, so many that what goes does not go with one request. */
function largeTownship(): Workbook {
  const workbook = new Workbook('全市.xlsx');
  const { cells } = workbook.addSheet(SHEET);
  [HEADER.slice(0, 6), ...households(1, 3500)].forEach((row, at) => {
    row.slice(0, 6).forEach((cell, column) => {
      cells.set(at, column, cell as string | number);
    });
  });
  return workbook;
}

const FILES = async (): Promise<PickedFile[]> => [
  await file('镇1.xlsx', AGAIN),
  await file('镇3.xlsx', households(3, 2)),
];

/** A change of a book, whose requests are counted from where it begins. */
interface Change {
  book(): Promise<Workbook>;
  prepare(opened: Opened): Promise<() => Promise<unknown>>;
}

const MERGE: Change = {
  book: () => Promise.resolve(city()),
  prepare: async (opened) => planned(opened, await FILES()),
};

const CHANGES: Readonly<Record<string, Change>> = {
  'a merge': MERGE,
  'the undo of a merge': {
    async book() {
      const opened = openSession(city());
      await (
        await MERGE.prepare(opened)
      )();
      return opened.workbook;
    },
    prepare: ({ ledger }) => Promise.resolve(() => ledger.merging.undo()),
  },
};

async function opened(change: Change): Promise<Opened> {
  return openFile(await openSession(await change.book()).host.save());
}

/** The book as it is when it was closed and opened again, and nothing was done. */
async function untouched(change: Change): Promise<State> {
  return stateOf((await reopen(await opened(change))).workbook);
}

/** Calls back for each request that changes something, with its number from 1; all others come through. */
function onWrites(befall: (nth: number, request: string, line: Line) => void): void {
  let nth = 0;
  theWire().intercept((request, line) => {
    if (!request.replaceAll('\\"', '"').includes('"ActionType":4')) line.deliver(request);
    else befall((nth += 1), request, line);
  });
}

/** How many requests of a change change something. */
async function writesOf(work: () => Promise<unknown>): Promise<number> {
  let writes = 0;
  onWrites((nth, request, line) => {
    writes = nth;
    line.deliver(request);
  });
  await work();
  theWire().clear();
  return writes;
}

describe.each(Object.entries(CHANGES))('%s of which Excel did a part before it went away', (_, change) => {
  it.each([0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1])(
    'is taken back by the next session, from the workbook alone: %d of it',
    async (share) => {
      const before = await untouched(change);
      const first = await opened(change);
      const work = await change.prepare(first);
      expect(await writesOf(await change.prepare(await opened(change)))).toBe(1);
      theWire().plug(first.host);
      onWrites((_, request, line) => {
        line.deliverInPart(request, share);
        theWire().intercept((later, afterwards) => {
          afterwards.loseAnswer(later);
        });
      });
      await expect(work()).rejects.toMatchObject({ code: 'Interrupted' });
      theWire().clear();
      const next = await reopen(first);
      const found = await next.ledger.unfinished();
      await expect(next.ledger.merging.undo()).rejects.toMatchObject({ code: 'Unfinished' });
      expect(found?.operation).toBe(change === MERGE ? 'merge' : 'undoMerge');
      if (found?.isDecided === true) await next.ledger.finishUnfinished();
      else expect(await next.ledger.takeBackUnfinished()).toBe(0);
      // All but the journal's own end is done: that is completed.
      if (share < 1) expect(difference(stateOf(next.workbook), before, { anyOrder: false })).toBeNull();
      expect(await next.ledger.unfinished()).toBeNull();
    },
  );
});

it('a merge of many requests is taken back by the next session wherever the pane was closed', async () => {
  const large: Change = {
    book: () => Promise.resolve(largeTownship()),
    prepare: async (book) => planned(book, [await file('镇1.xlsx', households(1, 100, { 2: '改名' }))]),
  };
  const bytes = await openSession(largeTownship()).host.save();
  const before = stateOf((await reopen(await openFile(bytes))).workbook);
  const whole = await large.prepare(await openFile(bytes));
  const writes = await writesOf(async () => {
    expect(await whole()).toMatchObject({ removed: 3400, added: 0, left: 0 });
  });
  expect(writes).toBeGreaterThan(2);
  let found = 0;
  for (let closedAt = 1; closedAt < writes; closedAt++) {
    const first = await openFile(bytes);
    const work = await large.prepare(first);
    await new Promise<void>((resolve) => {
      onWrites((nth, request, line) => {
        if (nth < closedAt) line.deliver(request);
        else {
          line.deliverUnheard(request);
          resolve();
        }
      });
      void work();
    });
    const next = await reopen(first);
    if (await next.ledger.unfinished()) found += 1;
    const rows = rowsOf(next.workbook).length;
    // Somebody goes on working in the meantime.
    next.host.person.edit(next.workbook.findSheet(SHEET) ?? next.workbook.addSheet(SHEET), [
      { row: rows, column: 3, input: '下面填的' },
    ]);
    await next.ledger.takeBackUnfinished();
    const now = stateOf(next.workbook).sheets.find(({ name }) => name === SHEET)?.rows ?? [];
    const then = before.sheets.find(({ name }) => name === SHEET)?.rows ?? [];
    expect(now.filter((row) => !row.includes('下面填的'))).toEqual(then);
    expect(now.filter((row) => row.includes('下面填的'))).toHaveLength(1);
  }
  expect(found).toBe(writes - 1);
});
