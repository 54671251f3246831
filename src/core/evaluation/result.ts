import type { Indicator } from './scheme';

/** One subject's line of the year-end evaluation; metrics and scores in the scheme's order. */
export interface SubjectResult {
  /** Village code of a team. */
  readonly subject: string;
  readonly name: string;
  /** Row of `villages`. */
  readonly village: number;
  /** NaN: data is missing. */
  readonly metrics: readonly number[];
  /** null: data is missing. */
  readonly scores: readonly (number | null)[];
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
  readonly teams: readonly SubjectResult[];
}
