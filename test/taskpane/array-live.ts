import type { LedgerPort, LiveListener } from '../../src/taskpane/ledger-port';

type Live = LedgerPort['live'];

/** Edits as a test tells of them. */
export class ArrayLive implements Live {
  /** Who wants to hear of edits. */
  listener: LiveListener | null = null;

  constructor(private readonly failure: () => Error | null) {}

  start(listener: LiveListener): Promise<void> {
    this.listener = listener;
    const failure = this.failure();
    return failure ? Promise.reject(failure) : Promise.resolve();
  }

  stop(): Promise<void> {
    this.listener = null;
    return Promise.resolve();
  }

  during<T>(step: () => Promise<T>): Promise<T> {
    return step();
  }

  checkedAnew<T>(check: () => Promise<T>): Promise<T> {
    return check();
  }
}
