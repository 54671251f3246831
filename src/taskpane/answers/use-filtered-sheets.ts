import { useCallback, useEffect } from 'react';
import type { Failure } from '../../core/words/failure';
import { useTask } from '../kit';
import type { LedgerPort } from '../ledger-port';

interface FilteredSheets {
  /** Sheets that are filtered for the clerk, also those of an earlier day. */
  readonly sheets: readonly string[];
  readonly failure: Failure | null;
  /** Looks again which are. */
  look(): void;
  clear(): void;
}

export function useFilteredSheets(
  answers: Pick<LedgerPort['answers'], 'filtered' | 'clearFilters'>,
): FilteredSheets {
  const { run, outcome, failure } = useTask<readonly string[]>();
  const look = useCallback(() => {
    run(() => answers.filtered());
  }, [answers, run]);
  useEffect(look, [look]);
  return {
    sheets: outcome ?? [],
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
