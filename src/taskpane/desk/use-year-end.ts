import { useEffect } from 'react';
import type { CheckSummary, YearEnd } from '../../core/tasks';
import { useTask, type Task } from '../kit';
import type { LedgerPort } from '../ledger-port';

/** How far the year's work is, by the last check; nothing is read anew for it. */
export function useYearEnd(
  engine: LedgerPort['engine'],
  summary: CheckSummary | null,
): Pick<Task<YearEnd>, 'outcome' | 'failure'> {
  const { run, outcome, failure } = useTask<YearEnd>();
  useEffect(() => {
    if (summary) run(() => engine.yearEnd());
  }, [engine, summary, run]);
  return { outcome: summary && outcome, failure };
}
