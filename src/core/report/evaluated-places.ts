import type { Indicator, Policy } from '../evaluation';
import type { ListPlace } from './list';

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

/** What names a subject: a team by its village, a unit by itself. */
export type FactKey = 'county' | 'township' | 'village' | 'code' | 'name' | 'category';

/** The columns of a sheet of evaluated subjects; those of indicators by the indicator's number. */
export type EvaluatedKey =
  | FactKey
  | `metric ${string}`
  | `score ${string}`
  | 'halfYear'
  | 'review'
  | 'bar'
  | DecisionStep;

export function metricKey({ id }: Indicator): EvaluatedKey {
  return `metric ${id}`;
}

export function scoreKey({ id }: Indicator): EvaluatedKey {
  return `score ${id}`;
}

/** The rows of advanced places, of places for the highest grade and of full scores, between head and list. */
export const FIXED_ROWS = 3;

/** What the formulas of a sheet of evaluated subjects refer to besides its list. */
export interface FixedCells {
  readonly indicators: readonly Indicator[];
  readonly policy: Policy;
  /** What else than a veto may keep a subject from being advanced. */
  readonly hasBar: boolean;
  /** The grades of those who may be advanced. */
  readonly gradesAdvanced: readonly string[];
  /** Address of the number of advanced places. */
  readonly cut: string;
  /** Address of the number of places for the highest grade; blank there: no limit. */
  readonly top: string;
  /** The row that holds the full scores above the score columns. */
  readonly fullRow: number;
}

/** Where things stand in a sheet of evaluated subjects: an auditor follows the formulas by these. */
export interface EvaluatedPlaces extends FixedCells {
  readonly list: ListPlace<EvaluatedKey>;
}

export function fixedCellsBelow(
  headRows: number,
  facts: Pick<FixedCells, 'indicators' | 'policy' | 'hasBar' | 'gradesAdvanced'>,
): FixedCells {
  return {
    ...facts,
    cut: `$B$${headRows + 1}`,
    top: `$B$${headRows + 2}`,
    fullRow: headRows + FIXED_ROWS,
  };
}
