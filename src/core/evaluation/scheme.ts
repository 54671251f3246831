import type { Indicator, Subject } from './indicator';

export interface GradeStep {
  readonly grade: string;
  /** The least total; of the last grade -Infinity. */
  readonly from: number;
}

/** What totals lead to, for one kind of subject. */
export interface Policy {
  /** Highest first, at least one. */
  readonly grades: readonly GradeStep[];
  /** The share of all subjects that may have the highest grade; null: as many as reach it. */
  readonly quota: number | null;
  /** The most that indicators of the group 加分 add together; null: their full scores. */
  readonly bonusCap: number | null;
  /** The share of the half-year's total in the whole, the rest is the year's; 0: the year's alone. */
  readonly halfYearWeight: number;
}

/** How results of one subject bear on another's, each to be switched on or off. */
export interface Chains {
  /** A team of the highest grade lets one of its cadres be judged so. */
  readonly teamLifts: boolean;
  /** A team of the lowest grade keeps its cadres from being judged better than 基本称职. */
  readonly teamHolds: boolean;
  /** A unit with a village that has no team is not advanced. */
  readonly missingTeamBars: boolean;
}

/** The year's rules: the sheet 考核指标 with its part 等次. */
export interface Scheme {
  readonly indicators: readonly Indicator[];
  readonly policies: Readonly<Record<Subject, Policy>>;
  readonly chains: Chains;
  /** A score that a subject gives itself is 复核 when it is off the verified one by more than this share of it. */
  readonly reviewGap: number;
}

export function lowestGrade({ grades }: Policy): string {
  return grades.at(-1)?.grade ?? '';
}

/** The grades from the highest down to one; that nobody knows stands for the last but one. The lowest is none of them. */
export function gradesDownTo({ grades }: Policy, lowest: string): string[] {
  const names = grades.map(({ grade }) => grade);
  const better = names.length > 1 ? names.slice(0, -1) : names;
  const last = better.indexOf(lowest);
  return last < 0 ? better : better.slice(0, last + 1);
}

export function gradeOf({ grades }: Policy, total: number): string {
  return grades.find(({ from }) => total >= from)?.grade ?? grades.at(-1)?.grade ?? '';
}

/** The grade after the highest, for those over its quota. */
export function secondGrade({ grades }: Policy): string {
  return (grades[1] ?? grades[0])?.grade ?? '';
}
