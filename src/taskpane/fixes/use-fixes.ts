import { useCallback, useEffect, useState } from 'react';
import type { Fix } from '../../core/fixes';
import { useTask, type Task } from '../kit';
import type { LedgerPort, Written } from '../ledger-port';
import { fixAddress } from './fix-places';

/** What was done; null for what only looked. */
type Outcome = { readonly kind: 'written' | 'undone'; readonly written: Written } | null;

export interface Fixes {
  /** Null while on the way. */
  readonly list: readonly Fix[] | null;
  /** Cells of the batch that could be undone; null where there is none. */
  readonly undoable: number | null;
  readonly task: Task<Outcome>;
  apply(fixes: readonly Fix[]): void;
  undo(): void;
}

/** What may be written, and what became of it. The list is that of the last check: what was written leaves it. */
export function useFixes(ledger: LedgerPort): Fixes {
  const [list, setList] = useState<readonly Fix[] | null>(null);
  const [undoable, setUndoable] = useState<number | null>(null);
  const task = useTask<Outcome>();

  const { run } = task;
  const work = useCallback(
    (act: () => Promise<Outcome>): void => {
      run(async () => {
        const outcome = await act();
        setUndoable(await ledger.lastBatch());
        return outcome;
      });
    },
    [ledger, run],
  );
  useEffect(() => {
    work(async () => {
      setList(await ledger.engine.fixes());
      return null;
    });
  }, [ledger, work]);

  return {
    list,
    undoable,
    task,
    apply: (fixes) => {
      work(async () => {
        const written = await ledger.applyFixes(fixes);
        // Of several candidates for a cell none is left once one is written.
        const cells = new Set(fixes.map(fixAddress));
        setList((before) => before?.filter((fix) => !cells.has(fixAddress(fix))) ?? null);
        return { kind: 'written', written };
      });
    },
    undo: () => {
      work(async () => ({ kind: 'undone', written: await ledger.undoLastBatch() }));
    },
  };
}
