import type { CheckSummary } from '../../core/tasks';
import type { Verification } from '../../core/verification';
import type { Sealed, SealDraft } from '../../ledger';
import { useTask, type Task } from '../kit';
import type { LedgerPort } from '../ledger-port';

type SealingOutcome =
  | { readonly kind: 'draft'; readonly draft: SealDraft }
  | { readonly kind: 'sealed'; readonly sealed: Sealed }
  | { readonly kind: 'verified'; readonly verifications: readonly Verification[] };

export interface SealingWork {
  /** The latest of what was asked for: what would be sealed, what was, or what changed since. */
  readonly task: Task<SealingOutcome>;
  prepare(): void;
  seal(): void;
  verify(): void;
}

export function useSealing({ sealing }: LedgerPort, summary: CheckSummary | null): SealingWork {
  const task = useTask<SealingOutcome>({ isLong: true });
  // The year of the last check, which the clerk may have fixed for it.
  const asChecked = summary ? { year: summary.settings.year, asOf: summary.settings.asOf } : {};
  return {
    task,
    prepare: () => {
      task.run(async ({ signal }) => {
        return { kind: 'draft', draft: await sealing.prepare({ ...asChecked, signal }) };
      });
    },
    seal: () => {
      task.run(async ({ signal }) => {
        return { kind: 'sealed', sealed: await sealing.seal({ ...asChecked, signal }) };
      });
    },
    verify: () => {
      task.run(async ({ signal }) => {
        return { kind: 'verified', verifications: await sealing.verify({ ...asChecked, signal }) };
      });
    },
  };
}
