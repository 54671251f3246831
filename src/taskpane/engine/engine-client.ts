import { transfer, wrap, type Endpoint } from 'comlink';
import type { Engine } from '../../core/engine';
import { Failure } from '../../core/words/failure';
import type { RawSheet } from '../../core/registry';
import { carryFailures } from './failures-across-threads';

/** What the client needs of a Worker; a MessagePort serves in tests. */
export type EngineThread = Endpoint & Pick<EventTarget, 'addEventListener'>;

type Ask = (...asked: unknown[]) => Promise<unknown>;

/**
 * The engine in another thread. Columns of raw sheets and bytes of files are handed over, not copied: what was given
 * is empty on this side. A thread that dies rejects everything asked of it with `Failure('Unexpected')`.
 */
export function connectEngine(thread: EngineThread): Engine {
  carryFailures();
  const remote = wrap<Record<string, Ask>>(thread);
  const watched = rejectWhenBroken(thread);
  return new Proxy({} as Engine, {
    // Whoever awaits an engine asks it for `then`: it is no promise.
    get: (_, name) =>
      typeof name !== 'string' || name === 'then'
        ? undefined
        : (...asked: unknown[]) => watched(Promise.resolve(remote[name]?.(...asked.map(handedOver)))),
  });
}

function handedOver(asked: unknown): unknown {
  if (asked instanceof Uint8Array) return transfer(asked, [asked.buffer]);
  return isRawSheet(asked) ? transfer(asked, buffersOf(asked)) : asked;
}

function isRawSheet(asked: unknown): asked is RawSheet {
  return typeof asked === 'object' && asked !== null && 'columns' in asked && 'rowCount' in asked;
}

function buffersOf(sheet: RawSheet): Transferable[] {
  const buffers = sheet.columns.flatMap(({ kinds, values }) => [kinds.buffer, values.buffer]);
  // A buffer may be listed once only, and one shared between threads not at all.
  return [...new Set(buffers)].filter((buffer) => buffer[Symbol.toStringTag] === 'ArrayBuffer');
}

/** Comlink waits for ever when the script cannot be loaded or the thread runs out of memory. */
export function rejectWhenBroken(thread: EngineThread): <T>(answer: Promise<T>) => Promise<T> {
  const waiting = new Set<(reason: Failure) => void>();
  let broken: Failure | null = null;
  const breakDown = (event: Event): void => {
    const message = 'message' in event && typeof event.message === 'string' ? event.message : event.type;
    broken = new Failure('Unexpected', { message: `Worker: ${message}` });
    for (const reject of waiting) reject(broken);
    waiting.clear();
  };
  thread.addEventListener('error', breakDown);
  thread.addEventListener('messageerror', breakDown);
  return (answer) =>
    new Promise((resolve, reject) => {
      if (broken) {
        reject(broken);
        return;
      }
      waiting.add(reject);
      answer.then(resolve, reject).finally(() => waiting.delete(reject));
    });
}
