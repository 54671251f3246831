import type { HistoryEntry, LedgerPort, TakenBack } from '../../src/taskpane/ledger-port';

type History = LedgerPort['history'];

/** What was changed, as a test says. */
export class ArrayHistory implements History {
  all: HistoryEntry[] = [];
  /** Cells that somebody has changed since. */
  left = 0;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly failure: () => Error | null) {}

  entries(): Promise<readonly HistoryEntry[]> {
    return Promise.resolve(this.all);
  }

  async undo(entry: HistoryEntry): Promise<TakenBack> {
    const failure = this.failure();
    if (failure) throw failure;
    const at = this.all.indexOf(entry);
    this.all = this.all.map((one, index): HistoryEntry => {
      if (one === entry) return { ...one, state: 'undone' };
      return index === at + 1 && one.state === 'later' ? { ...one, state: 'undoable' } : one;
    });
    this.tell();
    const { left } = this;
    const leftCells = left === 0 ? [] : [{ sheet: entry.sheets[0] ?? '', row: 2, column: 0 }];
    return Promise.resolve({ cells: entry.cells - left, left, leftCells });
  }

  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  tell(): void {
    for (const listener of this.listeners) listener();
  }
}
