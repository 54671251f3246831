export type Grade = string;

/** One subject's line of the year-end evaluation. Scores in the scheme's order. */
export interface SubjectResult {
  /** Village code of a team, or a unit's name. */
  readonly subject: string;
  readonly name: string;
  /** null: data is missing. */
  readonly scores: readonly (number | null)[];
  readonly total: number | null;
  readonly rank: number | null;
  readonly grade: Grade | null;
  readonly advanced: '是' | '否' | '待定';
}

export interface EvaluationResult {
  readonly teams: readonly SubjectResult[];
}
