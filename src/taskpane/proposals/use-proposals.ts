import { useCallback, useEffect, useRef, useState } from 'react';
import type { ProposalSummary } from '../../core/proposals';
import type { CheckSummary } from '../../core/tasks';
import { failureOf } from '../../core/words/failure';
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
  /** Null while it is being worked out. */
  readonly summary: ProposalSummary | null;
  /** Places in the list of those that were entered, one entry after the other. */
  readonly entered: readonly (readonly number[])[];
  /** The check that they are of is not the last one any more. */
  readonly isOld: boolean;
  /** Works them out anew. */
  reload(): void;
  /** Pairings of the last entry that could be undone. */
  readonly undoable: number | null;
  readonly task: Task<Outcome>;
  writeSheet(): void;
  accept(indexes: readonly number[], onAccepted: () => void): void;
  undo(): void;
}

/**
 * The proposals of a check, the sheet made of them, and what is entered of them: the list stays as it was, also when
 * edits are checked meanwhile, until it is asked for anew.
 */
export function useProposals({ proposals }: LedgerPort, checked: CheckSummary | null): ShownProposals {
  const [summary, setSummary] = useState<ProposalSummary | null>(null);
  const [entered, setEntered] = useState<ShownProposals['entered']>([]);
  const [undoable, setUndoable] = useState<number | null>(null);
  const task = useTask<Outcome>();
  const [listed, setListed] = useState<CheckSummary | null>(null);

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
  const list = useCallback(async (): Promise<void> => {
    setSummary(await proposals.summary());
    setEntered([]);
    setListed(checked);
  }, [proposals, checked]);
  const load = useCallback((): void => {
    work(async () => {
      await list();
      return null;
    });
  }, [list, work]);
  const begun = useRef<CheckSummary>(null);
  useEffect(() => {
    // What could not be worked out of one check may be of the next.
    if (!checked || listed || begun.current === checked) return;
    begun.current = checked;
    load();
  }, [checked, listed, load]);

  return {
    summary,
    entered,
    isOld: listed !== null && listed !== checked,
    reload: load,
    undoable,
    task,
    writeSheet: () => {
      work(async () => ({ kind: 'written', sheets: await proposals.writeSheet() }));
    },
    accept: (indexes, onAccepted) => {
      work(async () => {
        try {
          const merged = await proposals.accept(indexes);
          setEntered((before) => [...before, indexes]);
          onAccepted();
          return { kind: 'accepted', merged };
        } catch (error) {
          // What holds no more is shown no more.
          if (failureOf(error).code === 'ProposalsChanged') {
            await list();
            onAccepted();
          }
          throw error;
        }
      });
    },
    undo: () => {
      work(async () => {
        const undone = await proposals.undo();
        setEntered((before) => before.slice(0, -1));
        return { kind: 'undone', left: undone ?? NOTHING_LEFT };
      });
    },
  };
}
