import { useEffect } from 'react';
import type { CheckSummary, WorkLeft } from '../../core/tasks';
import { useTask, type Task } from '../kit';
import type { LedgerPort } from '../ledger-port';

/** What the last check leaves to do, where somebody wants to know; null until that is known. */
export function useWorkLeft(
  engine: Pick<LedgerPort['engine'], 'workLeft'>,
  summary: CheckSummary | null,
  isWanted: boolean,
): Pick<Task<WorkLeft>, 'outcome' | 'failure'> {
  const { run, outcome, failure } = useTask<WorkLeft>();
  useEffect(() => {
    if (summary && isWanted) run(() => engine.workLeft());
  }, [engine, summary, isWanted, run]);
  return { outcome: summary && outcome, failure };
}
