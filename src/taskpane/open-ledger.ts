import type { Locale } from '../core/words/settings';
import { describeRun, Ledger } from '../ledger';
import { connectEngine } from './engine';
import type { LedgerPort } from './ledger-port';

/** All that reads and writes the workbook, and the worker that computes: a part that comes beside the first script. */
export function openLedger(locale: Locale): LedgerPort {
  const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { name: 'engine' });
  return new Ledger({
    engine: connectEngine(worker),
    describeRun: () => describeRun(locale, new Date()),
  });
}
