import { useCallback, useEffect, useState } from 'react';
import type { LedgerPort } from '../ledger-port';

interface FilteredSheets {
  /** Sheets that are filtered for the clerk, also those of an earlier day. */
  readonly sheets: readonly string[];
  /** Looks again which are. */
  look(): void;
  clear(): void;
}

export function useFilteredSheets(
  answers: Pick<LedgerPort['answers'], 'filtered' | 'clearFilters'>,
  fail: (error: unknown) => void,
): FilteredSheets {
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const look = useCallback(() => {
    answers.filtered().then(setSheets, fail);
  }, [answers, fail]);
  useEffect(look, [look]);
  return {
    sheets,
    look,
    clear: () => {
      answers.clearFilters().then(look, fail);
    },
  };
}
