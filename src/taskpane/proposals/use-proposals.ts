import { useCallback, useEffect, useState } from 'react';
import { failureOf, type Failure } from '../../core/failure';
import type { ProposalSummary } from '../../core/proposals';
import type { LedgerPort, WrittenSheet } from '../ledger-port';

/** What became of the latest deed. */
export type Outcome =
  | { readonly kind: 'accepted'; readonly added: number; readonly changed: number }
  | { readonly kind: 'undone' }
  | { readonly kind: 'written'; readonly sheets: readonly WrittenSheet[] };

export interface ShownProposals {
  /** Null while it is being worked out, and once some were entered: the others may hold no more. */
  readonly summary: ProposalSummary | null;
  /** Pairings of the last entry that could be undone. */
  readonly undoable: number | null;
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  readonly outcome: Outcome | null;
  writeSheet(): void;
  accept(indexes: readonly number[]): void;
  undo(): void;
}

/** The proposals of the last check, the sheet made of them, and what is entered of them. */
export function useProposals({ proposals }: LedgerPort, isChecked: boolean): ShownProposals {
  const [summary, setSummary] = useState<ProposalSummary | null>(null);
  const [undoable, setUndoable] = useState<number | null>(null);
  const [isBusy, setBusy] = useState(isChecked);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const work = useCallback(
    (act: () => Promise<Outcome | null>): void => {
      setBusy(true);
      setFailure(null);
      const finish = async (): Promise<void> => {
        try {
          setOutcome(await act());
          setUndoable(await proposals.lastAccepted());
        } catch (error) {
          setFailure(failureOf(error));
        }
        setBusy(false);
      };
      void finish();
    },
    [proposals],
  );
  useEffect(() => {
    if (!isChecked) return;
    work(async () => {
      setSummary(await proposals.summary());
      return null;
    });
  }, [proposals, isChecked, work]);

  return {
    summary,
    undoable,
    isBusy,
    failure,
    outcome,
    writeSheet: () => {
      work(async () => ({ kind: 'written', sheets: await proposals.writeSheet() }));
    },
    accept: (indexes) => {
      work(async () => {
        const { added, changed } = await proposals.accept(indexes);
        setSummary(null);
        return { kind: 'accepted', added, changed };
      });
    },
    undo: () => {
      work(async () => {
        await proposals.undo();
        return { kind: 'undone' };
      });
    },
  };
}
