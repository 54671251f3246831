import { useCallback, useEffect, useState } from 'react';
import type { ProposalSummary } from '../../core/proposals';
import { NOTHING_LEFT, type LeftAlone } from '../../locales';
import { useTask, type Task } from '../kit';
import type { LedgerPort, Merged, WrittenSheet } from '../ledger-port';

/** What was done; null for what only looked. */
type Outcome =
  | { readonly kind: 'accepted'; readonly merged: Merged }
  | { readonly kind: 'undone'; readonly left: LeftAlone }
  | { readonly kind: 'written'; readonly sheets: readonly WrittenSheet[] }
  | null;

export interface ShownProposals {
  /** Null while it is being worked out, and once some were entered: the others may hold no more. */
  readonly summary: ProposalSummary | null;
  /** Pairings of the last entry that could be undone. */
  readonly undoable: number | null;
  readonly task: Task<Outcome>;
  writeSheet(): void;
  accept(indexes: readonly number[]): void;
  undo(): void;
}

/** The proposals of the last check, the sheet made of them, and what is entered of them. */
export function useProposals({ proposals, engine }: LedgerPort, isChecked: boolean): ShownProposals {
  const [summary, setSummary] = useState<ProposalSummary | null>(null);
  const [undoable, setUndoable] = useState<number | null>(null);
  const task = useTask<Outcome>();

  const { run } = task;
  const work = useCallback(
    (act: () => Promise<Outcome>): void => {
      run(async () => {
        const outcome = await act();
        setUndoable(await proposals.lastAccepted());
        return outcome;
      });
    },
    [proposals, run],
  );
  useEffect(() => {
    if (!isChecked) return;
    work(async () => {
      setSummary(await engine.proposals());
      return null;
    });
  }, [engine, isChecked, work]);

  return {
    summary,
    undoable,
    task,
    writeSheet: () => {
      work(async () => ({ kind: 'written', sheets: await proposals.writeSheet() }));
    },
    accept: (indexes) => {
      work(async () => {
        const merged = await proposals.accept(indexes);
        setSummary(null);
        return { kind: 'accepted', merged };
      });
    },
    undo: () => {
      work(async () => {
        return { kind: 'undone', left: (await proposals.undo()) ?? NOTHING_LEFT };
      });
    },
  };
}
