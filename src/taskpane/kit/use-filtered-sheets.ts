import { useCallback, useEffect } from 'react';
import type { Failure } from '../../core/words/failure';
import { useTask } from './use-task';
import type { LedgerPort } from '../ledger-port';

interface FilteredSheets {
  /** Sheets that are filtered for the clerk, also those of an earlier day. */
  readonly sheets: readonly string[];
  /** Those of an earlier day cannot be told any more. */
  readonly isRecordLost: boolean;
  readonly failure: Failure | null;
  /** Looks again which are. */
  look(): void;
  clear(): void;
}

export function useFilteredSheets(
  answers: Pick<LedgerPort['answers'], 'filtered' | 'clearFilters'>,
): FilteredSheets {
  const { run, outcome, failure } = useTask<Awaited<ReturnType<LedgerPort['answers']['filtered']>>>();
  const look = useCallback(() => {
    run(() => answers.filtered());
  }, [answers, run]);
  useEffect(look, [look]);
  return {
    sheets: outcome?.sheets ?? [],
    isRecordLost: outcome?.isRecordLost ?? false,
    failure,
    look,
    clear: () => {
      run(async () => {
        await answers.clearFilters();
        return answers.filtered();
      });
    },
  };
}
