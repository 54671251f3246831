import { createContext, use, useCallback, useEffect, useMemo, type ReactNode } from 'react';
import type { CheckSummary } from '../../core/tasks';
import { useTask, type Task } from '../kit';
import type { Collected, LedgerPort } from '../ledger-port';

type Looking = Pick<Task<Collected>, 'outcome' | 'failure' | 'running' | 'isBusy' | 'cancel'>;

interface KnownCollected extends Looking {
  /** Townships that have not reported, once any has. */
  readonly missing: number;
  /** Goes by the workbook as it was read last. */
  look(): void;
  /** Reads it anew first. */
  read(): void;
}

const CollectedContext = createContext<KnownCollected | null>(null);

interface CollectedProviderProps {
  readonly ledger: Pick<LedgerPort, 'merging'>;
  /** Of the last check: it has read the workbook. */
  readonly summary: CheckSummary | null;
  readonly children: ReactNode;
}

/** Which townships have reported, for whatever tells of it. */
export function CollectedProvider({ ledger, summary, children }: CollectedProviderProps) {
  const { merging } = ledger;
  const { run, outcome, failure, running, isBusy, cancel } = useTask<Collected>();
  const look = useCallback(() => {
    run(() => merging.collected());
  }, [merging, run]);
  const read = useCallback(() => {
    run(async (watch) => {
      await merging.prepare(watch);
      return merging.collected();
    });
  }, [merging, run]);
  useEffect(() => {
    if (summary) look();
  }, [summary, look]);
  const known = useMemo(() => {
    const missing = missingOf(outcome);
    return { outcome, failure, running, isBusy, cancel, missing, look, read };
  }, [outcome, failure, running, isBusy, cancel, look, read]);
  return <CollectedContext value={known}>{children}</CollectedContext>;
}

export function useCollected(): KnownCollected {
  const known = use(CollectedContext);
  if (!known) throw new Error('no CollectedProvider above');
  return known;
}

function missingOf(collected: Collected | null): number {
  const townships = collected?.townships ?? [];
  const missing = townships.filter(({ files }) => files.length === 0).length;
  return missing === townships.length ? 0 : missing;
}
