import type { Indicator } from './indicator';

/** What an indicator gives a subject: a score, nothing for want of data, or no part in the total (缺项). */
export type Score = number | 'missing' | 'notApplicable';

/** One subject's line of the year-end evaluation; metrics and scores in the scheme's order. */
export interface SubjectResult {
  /** Village code of a team. */
  readonly subject: string;
  readonly name: string;
  /** Row of `villages`. */
  readonly village: number;
  /** NaN: data is missing. */
  readonly metrics: readonly number[];
  readonly scores: readonly Score[];
  /** null: incomplete. */
  readonly total: number | null;
  readonly rank: number | null;
  /** Shares its rank. */
  readonly isTied: boolean;
  /** Names of the indicators that veto. */
  readonly vetoes: readonly string[];
  readonly grade: string | null;
  readonly advanced: '是' | '否' | '待定';
}

export interface EvaluationResult {
  readonly indicators: readonly Indicator[];
  /** Indicators that apply to nobody, because no data for them was submitted. */
  readonly notSubmitted: readonly Indicator[];
  /** In the order of their ranks; those without one come last. */
  readonly teams: readonly SubjectResult[];
}
