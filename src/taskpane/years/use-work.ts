import { useState } from 'react';
import { failureOf, type Failure } from '../../core/failure';

/** One piece of work at a time, and why it failed. */
export function useWork(): {
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  work(act: () => Promise<void>): void;
} {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const work = (act: () => Promise<void>): void => {
    setBusy(true);
    setFailure(null);
    act()
      .catch((error: unknown) => {
        setFailure(failureOf(error));
      })
      .finally(() => {
        setBusy(false);
      });
  };
  return { isBusy, failure, work };
}
