import { isVeto, type AppliedScheme, type Indicator, type Policy, type SubjectResult } from '../evaluation';
import type { GeneratedKind } from '../registry';
import type { ListColumn, ListPlace } from './list';

/** The steps of the decision that are printed, a column each. */
const PRINTED = [
  'yearTotal',
  'total',
  'veto',
  'scoreGrade',
  'rank',
  'tied',
  'quota',
  'grade',
  'advanced',
] as const;
/** What they are worked out by, and by what other sheets find a subject: its place among all, among its like. */
const WORKING = ['eligible', 'tie', 'order', 'countyOrder', 'standing', 'stateOrder', 'otherOrder'] as const;
export type DecisionStep = (typeof PRINTED)[number] | (typeof WORKING)[number];

/** Subjects are teams, which have a county, or units, of which the central and provincial ones stand apart. */
export interface Apart {
  readonly hasCounty: boolean;
}

/** Those that subjects go through and that are printed: not all have a half-year, or a quota of the highest grade. */
export function printedSteps({ halfYearWeight, quota }: Policy): DecisionStep[] {
  return PRINTED.filter((step) => {
    if (step === 'quota') return quota !== null;
    return step !== 'yearTotal' || halfYearWeight > 0;
  });
}

/** An auditor may set a quota where the scheme has none. */
export function workingSteps({ hasCounty }: Apart, { quota }: Policy): DecisionStep[] {
  const unprinted: DecisionStep[] = quota === null ? ['quota'] : [];
  const working: readonly DecisionStep[] = WORKING;
  return [...unprinted, ...working].filter((step) => {
    if (step === 'countyOrder') return hasCounty;
    return (step !== 'stateOrder' && step !== 'otherOrder') || !hasCounty;
  });
}

/** What names a subject: a team by its village, a unit by itself. */
type NameKey = 'county' | 'township' | 'village' | 'code' | 'name' | 'category';
/** Who is behind it: of a team its unit and those who lead it, of a unit its head and how many villages it helps. */
type PeopleKey = 'unit' | 'leader' | 'firstSecretary' | 'head' | 'villages';
type FactKey = NameKey | PeopleKey;

/** The columns of a sheet of evaluated subjects; those of indicators by the indicator's number. */
export type EvaluatedKey =
  | FactKey
  | `metric ${string}`
  | `score ${string}`
  | `group ${string}`
  | 'halfYear'
  | 'review'
  | 'bar'
  | DecisionStep;

export function metricKey({ id }: Indicator): EvaluatedKey {
  return `metric ${id}`;
}

/** A veto gives no score: what it judges is the metric. */
export function scoreKey(indicator: Indicator): EvaluatedKey {
  return isVeto(indicator) ? metricKey(indicator) : `score ${indicator.id}`;
}

/** What a sheet of evaluated subjects is about. */
export interface Evaluated extends Apart {
  readonly kind: GeneratedKind;
  readonly table: string;
  readonly title: string;
  readonly applied: AppliedScheme;
  readonly subjects: readonly SubjectResult[];
  /** What names a subject, to the left of its metrics. */
  readonly names: readonly ListColumn<SubjectResult, EvaluatedKey>[];
  /** Who is behind it: not printed here, but in the sheets that are drawn from this one. */
  readonly people: readonly ListColumn<SubjectResult, EvaluatedKey>[];
  readonly hasBar: boolean;
  readonly notes: readonly string[];
}

/** Indicators of one 一级指标, in the order of the scheme; of several where there are too many for a page. */
export interface ScoreGroup {
  readonly key: EvaluatedKey;
  /** Null: what has no room of its own. */
  readonly name: string | null;
  readonly indicators: readonly Indicator[];
}

/** The groups of a scheme, no more than there is room for: those of the least scores are then one. */
export function scoreGroups(indicators: readonly Indicator[], room: number): ScoreGroup[] {
  const scored = indicators.filter((indicator) => !isVeto(indicator));
  const names = [...new Set(scored.map(({ group }) => group))];
  const own = names.length <= room ? names : weightiest(scored, names, room - 1);
  const groups = own.map((name): ScoreGroup => ({
    key: `group ${name}`,
    name,
    indicators: scored.filter(({ group }) => group === name),
  }));
  const rest = scored.filter(({ group }) => !own.includes(group));
  return rest.length === 0 ? groups : [...groups, { key: 'group ', name: null, indicators: rest }];
}

function weightiest(scored: readonly Indicator[], names: readonly string[], count: number): string[] {
  const full = (name: string): number =>
    scored.filter(({ group }) => group === name).reduce((sum, own) => sum + own.full, 0);
  const first = [...names].sort((a, b) => full(b) - full(a)).slice(0, Math.max(0, count));
  return names.filter((name) => first.includes(name));
}

/** Rows between head and list: advanced places, places for the highest grade, full scores, what the columns are. */
export const FIXED_ROWS = 4;

/** What the formulas of a sheet of evaluated subjects refer to besides its list. */
export interface FixedCells {
  readonly indicators: readonly Indicator[];
  readonly groups: readonly ScoreGroup[];
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
  facts: Pick<FixedCells, 'indicators' | 'groups' | 'policy' | 'hasBar' | 'gradesAdvanced'>,
): FixedCells {
  return {
    ...facts,
    cut: `$B$${headRows + 1}`,
    top: `$B$${headRows + 2}`,
    fullRow: headRows + 3,
  };
}
