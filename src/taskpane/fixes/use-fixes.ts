import { useCallback, useEffect, useState } from 'react';
import { failureOf, type Failure } from '../../core/failure';
import type { Fix } from '../../core/fixes';
import type { LedgerPort, Written } from '../ledger-port';
import { cellOf } from './cells';

export type Outcome =
  | { readonly kind: 'written' | 'undone'; readonly written: Written }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface Fixes {
  /** Null while on the way. */
  readonly list: readonly Fix[] | null;
  /** Cells of the batch that could be undone; null where there is none. */
  readonly undoable: number | null;
  readonly isBusy: boolean;
  readonly outcome: Outcome | null;
  apply(fixes: readonly Fix[]): void;
  undo(): void;
}

/** What may be written, and what became of it. The list is that of the last check: what was written leaves it. */
export function useFixes(ledger: LedgerPort): Fixes {
  const [list, setList] = useState<readonly Fix[] | null>(null);
  const [undoable, setUndoable] = useState<number | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const work = useCallback(
    (act: () => Promise<Outcome | null>): void => {
      setBusy(true);
      const finish = async (): Promise<void> => {
        try {
          setOutcome(await act());
          setUndoable(await ledger.lastBatch());
        } catch (error) {
          setOutcome({ kind: 'failed', failure: failureOf(error) });
        }
        setBusy(false);
      };
      void finish();
    },
    [ledger],
  );
  useEffect(() => {
    work(async () => {
      setList(await ledger.fixes());
      return null;
    });
  }, [ledger, work]);

  return {
    list,
    undoable,
    isBusy,
    outcome,
    apply: (fixes) => {
      work(async () => {
        const written = await ledger.applyFixes(fixes);
        // Of several candidates for a cell none is left once one is written.
        const cells = new Set(fixes.map(cellOf));
        setList((before) => before?.filter((fix) => !cells.has(cellOf(fix))) ?? null);
        return { kind: 'written', written };
      });
    },
    undo: () => {
      work(async () => ({ kind: 'undone', written: await ledger.undoLastBatch() }));
    },
  };
}
