import { openWorkbook, saveWorkbook } from '../../src/host';
import { HEAD_ID, office } from '../core/rules/office';
import { everything, expectSame, ledgerOver, type Opened } from './open-ledger';
import { workbookOfRows } from './row-book';

const ROWS = office({
  households: { attribute: '一般贫困', headId: Number(`${HEAD_ID.slice(0, 15)}000`), villageCode: null },
  pairings: { start: '2014年3月1日' },
});

/** Something that the ledger does to a workbook, and what has to be done before. */
interface Change {
  prepare(opened: Opened): Promise<unknown>;
  change(opened: Opened): Promise<unknown>;
}

const fix = async ({ ledger, engine }: Opened): Promise<unknown> => ledger.applyFixes(await engine.fixes());

const CHANGES: Readonly<Record<string, Change>> = {
  fixes: { prepare: ({ ledger }) => ledger.examine(), change: fix },
  'undoing fixes': {
    prepare: async (opened) => {
      await opened.ledger.examine();
      await fix(opened);
    },
    change: ({ ledger }) => ledger.undoLastBatch(),
  },
  'settings sheets': {
    prepare: ({ ledger }) => ledger.examine(),
    change: ({ ledger }) => ledger.addSteering(),
  },
};

/** What goes wrong with one request: gives what the host is sent in its place, and whether its answer gets lost. */
const FAULTS: Readonly<Record<string, (text: string) => { sent: string | null; isLost: boolean }>> = {
  'is stopped in the middle': (text) => ({ sent: broken(text), isLost: false }),
  'gets lost before it is done': () => ({ sent: null, isLost: true }),
  'loses its answer': (text) => ({ sent: text, isLost: true }),
};

/** The second half of the actions refer to what is not there. */
function broken(text: string): string {
  const message = JSON.parse(text) as { message: { body: string | { Actions: { ObjectPathId: number }[] } } };
  const { body } = message.message;
  const batch = (typeof body === 'string' ? JSON.parse(body) : body) as {
    Actions: { ObjectPathId: number }[];
  };
  const half = Math.floor(batch.Actions.length / 2);
  batch.Actions.forEach((action, at) => {
    if (at >= half) action.ObjectPathId = 999_999;
  });
  message.message.body = typeof body === 'string' ? JSON.stringify(batch) : batch;
  return JSON.stringify(message);
}

async function prepared(change: Change): Promise<Opened> {
  const opened = ledgerOver(workbookOfRows(ROWS));
  await change.prepare(opened);
  return opened;
}

describe.each(Object.entries(CHANGES))('%s', (_, change) => {
  it.each(Object.entries(FAULTS))('are done whole or not at all where a request %s', async (__, fault) => {
    const whole = await prepared(change);
    const first = whole.host.statistics.requests;
    await change.change(whole);
    const requests = whole.host.statistics.requests - first;
    const done = everything(whole.workbook);
    let failed = 0;
    for (let nth = 1; nth <= requests; nth++) {
      const opened = await prepared(change);
      const { host, workbook } = opened;
      const before = everything(workbook);
      const send = host.bridge.sendMessageToHost.bind(host.bridge);
      let count = 0;
      host.bridge.sendMessageToHost = (text) => {
        count += 1;
        if (count !== nth) {
          send(text);
          return;
        }
        const { sent, isLost } = fault(text);
        const hear = host.bridge.onMessageFromHost;
        if (isLost) {
          const { id } = JSON.parse(text) as { id: number };
          host.bridge.onMessageFromHost = () => undefined;
          if (sent !== null) send(sent);
          setTimeout(() => {
            if (hear) host.bridge.onMessageFromHost = hear;
            hear?.(
              JSON.stringify({
                id,
                type: 2,
                message: { statusCode: 500, headers: {}, body: 'connection lost' },
              }),
            );
          }, 0);
        } else if (sent !== null) send(sent);
      };
      const outcome = await change.change(opened).then(
        () => null,
        (error: unknown) => error,
      );
      host.bridge.sendMessageToHost = send;
      if (outcome !== null) failed += 1;
      const now = everything(workbook);
      try {
        if (outcome === null) expectSame(now, done);
        else expectSame(now, before);
      } catch (error) {
        throw new Error(`request ${nth} of ${requests}, ${String(outcome)}`, { cause: error });
      }
    }
    expect(failed).toBeGreaterThan(requests / 2);
  });
});

describe('a pane that is closed in the middle', () => {
  /** The requests that come before one of them are done; nobody takes anything back. */
  async function closedAt(nth: number, change: Change): Promise<{ opened: Opened; before: unknown }> {
    const opened = await prepared(change);
    const before = everything(opened.workbook);
    const send = opened.host.bridge.sendMessageToHost.bind(opened.host.bridge);
    let count = 0;
    await new Promise<void>((resolve) => {
      opened.host.bridge.sendMessageToHost = (text) => {
        count += 1;
        if (count < nth) send(text);
        else resolve();
      };
      void change.change(opened).then(
        () => {
          resolve();
        },
        () => {
          resolve();
        },
      );
    });
    return { opened, before };
  }

  it.each(Object.entries(CHANGES))(
    'leaves %s to the next session, which takes them back',
    async (_, change) => {
      const whole = await prepared(change);
      const first = whole.host.statistics.requests;
      await change.change(whole);
      const requests = whole.host.statistics.requests - first;
      const done = contents(await openWorkbook(await saveWorkbook(whole.workbook), 'book.xlsx'));
      let found = 0;
      for (let nth = 1; nth <= requests; nth++) {
        const { opened, before } = await closedAt(nth, change);
        const next = ledgerOver(await openWorkbook(await saveWorkbook(opened.workbook), 'book.xlsx'));
        const isBegun = (await next.ledger.unfinished()) !== null;
        if (isBegun) {
          found += 1;
          await expect(next.ledger.addSteering()).rejects.toMatchObject({ code: 'Unfinished' });
          expect(await next.ledger.takeBackUnfinished()).toBe(0);
        }
        expect(await next.ledger.unfinished()).toBeNull();
        // With the last request of all the change was done before the pane was closed.
        const now = contents(next.workbook);
        if (isBegun || JSON.stringify(now) !== JSON.stringify(done))
          expect([nth, now]).toEqual([nth, contentsOf(before)]);
      }
      expect(found).toBeGreaterThan(0);
    },
  );
});

interface Shown {
  readonly sheets: readonly { readonly name: string; readonly contents: readonly (readonly unknown[][])[] }[];
}

/** Values by sheet: a file that was saved and opened has styles of other numbers. */
function contentsOf(everything: unknown): unknown {
  return (everything as Shown).sheets.map(({ name, contents: columns }) => [
    name,
    columns.map((cells) => cells.map(([value]) => (value === '' ? null : (value ?? null)))),
  ]);
}

const contents = (workbook: Opened['workbook']): unknown => contentsOf(everything(workbook));
