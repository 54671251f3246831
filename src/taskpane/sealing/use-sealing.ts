import { useRef, useState } from 'react';
import type { CheckSummary } from '../../core/tasks';
import { failureOf, type Failure } from '../../core/failure';
import type { Verification } from '../../core/verification';
import type { Sealed, SealDraft } from '../../ledger';
import type { LedgerPort } from '../ledger-port';

export type SealingOutcome =
  | { readonly kind: 'draft'; readonly draft: SealDraft }
  | { readonly kind: 'sealed'; readonly sealed: Sealed }
  | { readonly kind: 'verified'; readonly verifications: readonly Verification[] };

export interface SealingWork {
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  readonly outcome: SealingOutcome | null;
  prepare(): void;
  seal(): void;
  verify(): void;
  cancel(): void;
}

/** The latest of what was asked for: what would be sealed, what was, or what changed since. */
export function useSealing({ sealing }: LedgerPort, summary: CheckSummary | null): SealingWork {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [outcome, setOutcome] = useState<SealingOutcome | null>(null);
  const stopping = useRef<AbortController | null>(null);
  // The year of the last check, which the clerk may have fixed for it.
  const asChecked = summary ? { year: summary.settings.year, asOf: summary.settings.asOf } : {};

  const work = (act: (options: Parameters<typeof sealing.seal>[0]) => Promise<SealingOutcome>): void => {
    const finish = async (): Promise<void> => {
      stopping.current = new AbortController();
      setBusy(true);
      setFailure(null);
      try {
        setOutcome(await act({ ...asChecked, signal: stopping.current.signal }));
      } catch (error) {
        setFailure(failureOf(error));
      }
      setBusy(false);
    };
    void finish();
  };
  return {
    isBusy,
    failure,
    outcome,
    prepare: () => {
      work(async (options) => ({ kind: 'draft', draft: await sealing.prepare(options) }));
    },
    seal: () => {
      work(async (options) => ({ kind: 'sealed', sealed: await sealing.seal(options) }));
    },
    verify: () => {
      work(async (options) => ({ kind: 'verified', verifications: await sealing.verify(options) }));
    },
    cancel: () => stopping.current?.abort(),
  };
}
