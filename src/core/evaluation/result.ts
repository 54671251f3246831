import type { Indicator, Subject } from './indicator';
import type { Policy } from './scheme';

/** What an indicator gives a subject: a score, nothing for want of data, or no part in the total (缺项). */
export type Score = number | 'missing' | 'notApplicable';

/** A score that a subject gave itself and that is off the verified one. */
export interface Review {
  /** Of the indicator; null: the total. */
  readonly name: string | null;
  readonly own: number;
  readonly verified: number;
}

/** Why a subject without veto is not advanced all the same: a village left without a team, units that are not asked. */
export type Bar = 'missingTeam' | 'outOfScope';

/** One subject's line of the year-end evaluation; metrics and scores in the scheme's order. */
export interface SubjectResult {
  /** Village code of a team, name of a unit. */
  readonly subject: string;
  readonly name: string;
  /** Row of `villages` or `units`. */
  readonly row: number;
  /** NaN: data is missing. */
  readonly metrics: readonly number[];
  readonly scores: readonly Score[];
  /** The total of the half-year that the scheme counts; null: none was given, or none counts. */
  readonly halfYear: number | null;
  /** By the scores of the year; null: incomplete. */
  readonly yearTotal: number | null;
  /** With the half-year's where the scheme counts it; null: incomplete. */
  readonly total: number | null;
  readonly rank: number | null;
  /** Shares its rank. */
  readonly isTied: boolean;
  /** Names of the indicators that veto. */
  readonly vetoes: readonly string[];
  readonly bars: readonly Bar[];
  readonly reviews: readonly Review[];
  /** By the total, or the lowest for a veto. */
  readonly scoreGrade: string | null;
  /** After the quota of the highest grade. */
  readonly grade: string | null;
  readonly advanced: '是' | '否' | '待定';
}

/** The part of a scheme that judged one kind of subject. */
export interface AppliedScheme {
  readonly indicators: readonly Indicator[];
  /** Indicators that apply to nobody, because no data for them was submitted. */
  readonly notSubmitted: readonly Indicator[];
  readonly policy: Policy;
  /** How many may have the highest grade; null: as many as reach it. */
  readonly topPlaces: number | null;
  /** How many may be advanced. */
  readonly places: number;
  /** The grades of those who may, best first. */
  readonly gradesAdvanced: readonly string[];
}

export interface EvaluationResult {
  /** In the order of their ranks; those without one come last. */
  readonly teams: readonly SubjectResult[];
  readonly units: readonly SubjectResult[];
  readonly applied: Readonly<Record<Subject, AppliedScheme>>;
}
