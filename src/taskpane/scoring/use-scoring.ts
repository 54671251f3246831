import { useEffect, useState } from 'react';
import { failureOf, type Failure } from '../../core/failure';
import type { ScoreReview } from '../../core/scoring';
import type { HandedOut, LedgerPort } from '../ledger-port';

interface ShownScoring {
  /** Null before a check, and while it is worked out. */
  readonly review: ScoreReview | null;
  /** What was made from here. */
  readonly handedOut: HandedOut | null;
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  handOut(assessors: readonly string[]): void;
}

/** What came back of the scores by the last check, and the sheets handed out from here. */
export function useScoring({ scoring }: Pick<LedgerPort, 'scoring'>, isChecked: boolean): ShownScoring {
  const [review, setReview] = useState<ScoreReview | null>(null);
  const [handedOut, setHandedOut] = useState<HandedOut | null>(null);
  const [isBusy, setBusy] = useState(isChecked);
  const [failure, setFailure] = useState<Failure | null>(null);
  const fail = (error: unknown): void => {
    setFailure(failureOf(error));
  };

  useEffect(() => {
    if (!isChecked) return;
    scoring
      .review()
      .then(setReview, fail)
      .finally(() => {
        setBusy(false);
      });
  }, [scoring, isChecked]);

  const handOut = (assessors: readonly string[]): void => {
    setBusy(true);
    setFailure(null);
    scoring
      .handOut(assessors)
      .then(setHandedOut, fail)
      .finally(() => {
        setBusy(false);
      });
  };
  return { review, handedOut, isBusy, failure, handOut };
}
