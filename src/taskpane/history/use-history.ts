import { useCallback, useEffect, useState } from 'react';
import { useTask, type Task } from '../kit';
import type { HistoryEntry, LedgerPort, TakenBack } from '../ledger-port';

/** A change that was taken back, and what came of it. */
interface UndoneChange {
  readonly entry: HistoryEntry;
  readonly taken: TakenBack;
}

export interface ShownHistory {
  /** The newest first; null until they are read. */
  readonly entries: readonly HistoryEntry[] | null;
  /** Null before anything was undone here. */
  readonly undoing: Task<UndoneChange>;
  /** Reads the records. */
  readonly looking: Task<unknown>;
  readonly undo: (entry: HistoryEntry) => void;
}

/** The workbook's history, read anew whenever this program has changed something. */
export function useHistory(history: LedgerPort['history']): ShownHistory {
  const [entries, setEntries] = useState<readonly HistoryEntry[] | null>(null);
  const undoing = useTask<UndoneChange>();
  const looking = useTask();
  const { run: look } = looking;
  const read = useCallback(() => {
    look(async () => {
      setEntries(await history.entries());
    });
  }, [history, look]);
  useEffect(() => {
    read();
    return history.listen(read);
  }, [history, read]);

  return {
    entries,
    undoing,
    looking,
    undo: (entry) => {
      undoing.run(async () => {
        try {
          return { entry, taken: await history.undo(entry) };
        } catch (error) {
          // Somebody else may have undone it, or changed something since.
          read();
          throw error;
        }
      });
    },
  };
}
