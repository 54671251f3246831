import { HEAD_ID, office } from '../core/rules/office';
import { everything, expectSame, ledgerOver, type Opened } from './open-ledger';
import { workbookOfRows } from './row-book';

const ROWS = office({
  households: { attribute: '一般贫困', headId: Number(`${HEAD_ID.slice(0, 15)}000`), villageCode: null },
  pairings: { start: '2014年3月1日' },
});

/** Something that the ledger does to a workbook, and what has to be done before. */
interface Change {
  prepare(opened: Opened): Promise<void>;
  change(opened: Opened): Promise<unknown>;
}

const fix = async ({ ledger, engine }: Opened): Promise<unknown> => ledger.applyFixes(await engine.fixes());

const CHANGES: Readonly<Record<string, Change>> = {
  fixes: { prepare: async ({ ledger }) => void (await ledger.examine()), change: fix },
  'undoing fixes': {
    prepare: async (opened) => {
      await opened.ledger.examine();
      await fix(opened);
    },
    change: ({ ledger }) => ledger.undoLastBatch(),
  },
  'settings sheets': {
    prepare: async ({ ledger }) => void (await ledger.examine()),
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
