import type { Indicator, Policy } from '../evaluation';
import { columnLetter } from '../registry';

/** The steps of the decision, a column each. */
const DECISION = [
  'yearTotal',
  'total',
  'veto',
  'scoreGrade',
  'eligible',
  'tie',
  'rank',
  'tied',
  'quota',
  'grade',
  'advanced',
  'order',
  'countyOrder',
] as const;
export type DecisionStep = (typeof DECISION)[number];

/** Those that subjects go through: not all have a half-year, nor a county. */
export function stepsOf({ halfYearWeight }: Policy, hasCounty: boolean): DecisionStep[] {
  return DECISION.filter((step) => {
    if (step === 'yearTotal') return halfYearWeight > 0;
    return step !== 'countyOrder' || hasCounty;
  });
}

/** Where things stand in a sheet of evaluated subjects: an auditor follows the formulas by these. Letters are of columns. */
export interface Places {
  readonly indicators: readonly Indicator[];
  readonly policy: Policy;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Address of the number of advanced places. */
  readonly cut: string;
  /** Address of the number of places for the highest grade; blank there: no limit. */
  readonly top: string;
  /** The row that holds the full scores above the score columns. */
  readonly fullRow: number;
  readonly facts: readonly string[];
  readonly metrics: readonly string[];
  readonly scores: readonly string[];
  /** The half-year's total; null: it does not count. */
  readonly halfYear: string | null;
  readonly review: string;
  /** What else keeps a subject from being advanced; null where nothing does. */
  readonly bar: string | null;
  /** null: subjects are of no county. */
  readonly county: string | null;
  readonly decision: Readonly<Record<DecisionStep, string>>;
}

export interface Extent {
  readonly facts: number;
  readonly indicators: readonly Indicator[];
  readonly policy: Policy;
  readonly hasBar: boolean;
  readonly hasCounty: boolean;
  readonly subjects: number;
}

/** The rows of advanced places, of places for the highest grade and of full scores, between head and list. */
export const FIXED_ROWS = 3;

/** Columns from left to right: facts, metrics, scores, half-year, review, bar, steps; rows below a head of so many. */
export function placesBelow(headRows: number, extent: Extent): Places {
  const { indicators, policy, subjects } = extent;
  const steps = stepsOf(policy, extent.hasCounty);
  let next = 0;
  const letters = (count: number): string[] => Array.from({ length: count }, () => columnLetter(next++));
  const facts = letters(extent.facts);
  const metrics = letters(indicators.length);
  const scores = letters(indicators.length);
  const [halfYear = null] = letters(policy.halfYearWeight > 0 ? 1 : 0);
  const [review = ''] = letters(1);
  const [bar = null] = letters(extent.hasBar ? 1 : 0);
  const decided = letters(steps.length);
  const firstRow = headRows + FIXED_ROWS + 2;
  return {
    indicators,
    policy,
    firstRow,
    lastRow: firstRow + subjects - 1,
    cut: `$B$${String(headRows + 1)}`,
    top: `$B$${String(headRows + 2)}`,
    fullRow: headRows + FIXED_ROWS,
    facts,
    metrics,
    scores,
    halfYear,
    review,
    bar,
    county: extent.hasCounty ? (facts[0] ?? null) : null,
    decision: Object.fromEntries(steps.map((step, index) => [step, decided[index]])) as Places['decision'],
  };
}

/** A column over all subjects. */
export function allOf({ firstRow, lastRow }: Places, letter: string): string {
  return `$${letter}$${String(firstRow)}:$${letter}$${String(lastRow)}`;
}

/** A column from the first subject to the one in a row. */
export function upTo({ firstRow }: Places, letter: string, row: number): string {
  return `$${letter}$${String(firstRow)}:$${letter}${String(row)}`;
}
