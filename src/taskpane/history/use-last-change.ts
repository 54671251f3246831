import type { HistoryEntry, LedgerPort } from '../ledger-port';
import { useHistory, type ShownHistory } from './use-history';

interface LastChange extends Pick<ShownHistory, 'undoing'> {
  /** The newest change that can be undone now; null where there is none, or until it is known. */
  readonly entry: HistoryEntry | null;
  /** Takes it back. */
  readonly undo: () => void;
}

/** The latest change, for a line that offers the way back wherever the clerk is. */
export function useLastChange({ history }: Pick<LedgerPort, 'history'>): LastChange {
  const { entries, undoing, undo } = useHistory(history);
  const entry = entries?.find(({ state }) => state === 'undoable') ?? null;
  return {
    entry,
    undoing,
    undo: () => {
      if (entry) undo(entry);
    },
  };
}
