import { useEffect } from 'react';
import type { Beginnings } from '../../core/answers';
import type { CheckSummary } from '../../core/tasks';
import { useTask, type Task } from '../kit';
import type { LedgerPort } from '../ledger-port';

/** What there is to begin with, by the last check; looked at anew when the view is come back to. */
export function useBeginnings(
  engine: Pick<LedgerPort['engine'], 'answerBeginnings'>,
  summary: CheckSummary | null,
  isRead: boolean,
): Pick<Task<Beginnings | null>, 'outcome' | 'failure'> {
  const { run, outcome, failure } = useTask<Beginnings | null>();
  useEffect(() => {
    if (isRead || summary) run(() => engine.answerBeginnings());
  }, [engine, summary, isRead, run]);
  return { outcome, failure };
}
