import type { Desk } from '../book';
import { pairingsWanted } from '../proposals';
import { reviewScores } from '../scoring';

/** What the last check leaves to do, for whoever offers it. */
export interface WorkLeft {
  /** Households without a cadre, and pairings of cadres who have too many. */
  readonly pairings: number;
  /** Scores that people give, whether they have or not. */
  readonly scores: number;
}

export function workLeft({ checked }: Desk): WorkLeft {
  return { pairings: pairingsWanted(checked.results), scores: reviewScores(checked.results).wanted };
}
