import type { FreshnessState, LedgerPort } from '../../src/taskpane/ledger-port';

/** What is out of date, as a test says. */
export class ArrayFreshness {
  private state: FreshnessState = {
    findings: null,
    tasks: {},
    sheets: [],
    isUnknown: false,
    standing: null,
    failure: null,
  };
  private readonly listeners = new Set<() => void>();
  intended: object | null = null;

  readonly port: LedgerPort['freshness'] = {
    current: () => this.state,
    listen: (listener) => {
      this.listeners.add(listener);
      return () => {
        this.listeners.delete(listener);
      };
    },
    intend: (options) => {
      this.intended = options;
    },
    changed: () => undefined,
    previousChanged: () => undefined,
    reading: (read) => read(),
    during: (work) => work(),
  };

  become(state: Partial<FreshnessState>): void {
    this.state = { ...this.state, ...state };
    for (const listener of this.listeners) listener();
  }
}
