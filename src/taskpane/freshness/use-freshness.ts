import { useEffect, useSyncExternalStore } from 'react';
import type { FreshnessState, LedgerPort, StepOptions } from '../ledger-port';

/**
 * Which results are old and why, followed for as long as it is shown. `intended` is what the next run would be given,
 * where the clerk has chosen that: results of another year are old, too.
 */
export function useFreshness(
  { freshness }: Pick<LedgerPort, 'freshness'>,
  intended: Pick<StepOptions, 'year' | 'asOf' | 'doubts'> | null = null,
): FreshnessState {
  const { year, asOf, doubts } = intended ?? {};
  const isChosen = intended !== null;
  useEffect(() => {
    if (!isChosen) return;
    freshness.intend({
      ...(year === undefined ? {} : { year }),
      ...(asOf === undefined ? {} : { asOf }),
      ...(doubts === undefined ? {} : { doubts }),
    });
  }, [freshness, isChosen, year, asOf, doubts]);
  return useSyncExternalStore(freshness.listen, freshness.current);
}
