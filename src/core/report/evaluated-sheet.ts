import {
  isVeto,
  metricRows,
  type AppliedScheme,
  type Indicator,
  type Score,
  type SubjectResult,
} from '../evaluation';
import type { GeneratedKind } from '../registry';
import { decisionFormula } from './evaluated-formulas';
import {
  FIXED_ROWS,
  fixedCellsBelow,
  metricKey,
  scoreKey,
  stepsOf,
  type EvaluatedKey,
  type FixedCells,
  type EvaluatedPlaces,
} from './evaluated-places';
import type { FigureQuestion } from './figure-question';
import type { Results } from '../results';
import { head, textsOf } from './sheet-head';
import { List, type ListColumn } from './list';
import type { Band, PlanCell, SheetLayout } from './plan';
import { question } from './mechanism-lines';
import { schemeParts } from './scheme-bands';
import { listSheet, rowsOf, type Filed } from './sections';

/** What a sheet of evaluated subjects is about. */
export interface Evaluated {
  readonly kind: GeneratedKind;
  readonly table: string;
  readonly title: string;
  readonly applied: AppliedScheme;
  readonly subjects: readonly SubjectResult[];
  /** What names a subject, to the left of its metrics. */
  readonly facts: readonly ListColumn<SubjectResult, EvaluatedKey>[];
  readonly hasBar: boolean;
  readonly hasCounty: boolean;
  readonly notes: readonly string[];
}

/** Metrics and scores as values; totals, ranks, grades and advanced as formulas over them. */
export function evaluatedSheet(results: Results, evaluated: Evaluated): SheetLayout {
  const { applied } = evaluated;
  const list = evaluatedList(results, evaluated, fixedCellsOf(results, evaluated));
  return listSheet(results, filedAs(results, evaluated), list, {
    above: fixedBands(results, evaluated),
    below: schemeParts(results, applied.indicators),
  });
}

/** Where the sheet of these subjects has what. */
export function placesOf(results: Results, evaluated: Evaluated): EvaluatedPlaces {
  const fixed = fixedCellsOf(results, evaluated);
  const list = evaluatedList(results, evaluated, fixed);
  list.placeBelow(headRows(results, evaluated) + FIXED_ROWS);
  return { ...fixed, list };
}

function fixedCellsOf(results: Results, evaluated: Evaluated): FixedCells {
  const { applied, hasBar } = evaluated;
  const { indicators, policy } = applied;
  return fixedCellsBelow(headRows(results, evaluated), { indicators, policy, hasBar });
}

function headRows(results: Results, evaluated: Evaluated): number {
  return rowsOf(head(results, filedAs(results, evaluated), 1));
}

function evaluatedList(
  results: Results,
  evaluated: Evaluated,
  fixed: FixedCells,
): List<SubjectResult, EvaluatedKey> {
  return new List({
    table: evaluated.table,
    lines: evaluated.subjects,
    columns: [
      ...evaluated.facts,
      ...indicatorColumns(results, evaluated),
      ...halfYearColumns(results, evaluated),
      ...wordColumns(results, evaluated),
      ...decisionColumns(results, evaluated, fixed),
    ],
  });
}

/** How totals, ties and grades were decided is said below the list. */
function filedAs(results: Results, { kind, title, applied, notes }: Evaluated): Filed {
  const texts = textsOf(results).evaluation;
  const { indicators, notSubmitted, policy } = applied;
  const ladder = indicators.filter((indicator) => !isVeto(indicator)).map(({ name }) => name);
  const { halfYearWeight: weight } = policy;
  const missing = notSubmitted.map(({ name }) => name);
  return {
    kind,
    title,
    units: ['score'],
    remarks: [
      ...(weight > 0 ? [texts.combined(percent(weight), percent(1 - weight))] : []),
      texts.ladder(ladder),
      texts.grades(policy.grades),
      texts.scaling,
      ...notes,
      ...(missing.length > 0 ? [texts.notSubmitted(missing)] : []),
    ],
  };
}

/** The numbers of places and the full scores, in cells that the formulas refer to. */
function fixedBands(results: Results, { applied, facts }: Evaluated): Band[] {
  const texts = textsOf(results).evaluation;
  const { indicators, policy } = applied;
  const firstScore = facts.length + indicators.length;
  const counts: readonly (readonly [string, number | null])[] = [
    [texts.places, applied.places],
    [texts.topPlaces(policy.grades[0]?.grade ?? ''), applied.topPlaces],
  ];
  return [
    {
      role: 'meta',
      rows: counts.length,
      formats: ['text', 'count'],
      cell: (row, column) => counts[row]?.[column] ?? null,
    },
    {
      role: 'meta',
      rows: 1,
      formats: Array.from({ length: firstScore + indicators.length }, (_, index) =>
        index < firstScore ? 'text' : 'amount',
      ),
      cell: (_, column) => (column === 0 ? texts.full : (indicators[column - firstScore]?.full ?? null)),
    },
  ];
}

type EvaluatedColumn = ListColumn<SubjectResult, EvaluatedKey>;

/** The subject's metrics and its scores; both are kept in the order of the indicators. */
function indicatorColumns(results: Results, { applied }: Evaluated): EvaluatedColumn[] {
  const texts = textsOf(results).evaluation;
  const { indicators } = applied;
  return [
    ...indicators.map((indicator, index): EvaluatedColumn => ({
      key: metricKey(indicator),
      header: texts.metric(nameOf(indicators, indicator)),
      width: 10,
      format: 'amount',
      cell: ({ metrics }) => known(metrics[index]),
      explain: ({ row }) => questionOf(results, indicator, row),
    })),
    ...indicators.map((indicator, index): EvaluatedColumn => ({
      key: scoreKey(indicator),
      header: texts.score(nameOf(indicators, indicator), indicator.full),
      width: 9,
      format: 'amount',
      cell: ({ scores }) => shownScore(scores[index], texts.notApplicable),
    })),
  ];
}

/** Which rows a metric counts; of a ratio of coverage also those that it lacks. */
function questionOf(results: Results, { subject, metric }: Indicator, row: number): FigureQuestion | null {
  const rows = metricRows(results, subject, metric, row);
  if (rows === null) return null;
  return 'part' in rows
    ? { figure: 'ratio', ...rows, place: { level: 'village', village: row } }
    : question(rows);
}

/** What the half-year came to, where it counts. */
function halfYearColumns(results: Results, { applied }: Evaluated): EvaluatedColumn[] {
  if (applied.policy.halfYearWeight === 0) return [];
  const header = textsOf(results).evaluation.halfYear;
  return [{ key: 'halfYear', header, width: 10, format: 'amount', cell: ({ halfYear }) => halfYear }];
}

/** What was found beside the scores: own assessments that are off, and what else bars. */
function wordColumns(results: Results, { hasBar }: Evaluated): EvaluatedColumn[] {
  const texts = textsOf(results).evaluation;
  const review: EvaluatedColumn = {
    key: 'review',
    header: texts.review,
    width: 14,
    cell: ({ reviews }) =>
      reviews.map(({ name, own, verified }) => texts.reviewed(name, own, verified)).join('；') || null,
  };
  const bar: EvaluatedColumn = {
    key: 'bar',
    header: texts.steps.bar,
    width: 14,
    cell: ({ bars }) => bars.map((reason) => texts.bars[reason]).join('；') || null,
  };
  return hasBar ? [review, bar] : [review];
}

function decisionColumns(
  results: Results,
  { applied, hasCounty }: Evaluated,
  fixed: FixedCells,
): EvaluatedColumn[] {
  const texts = textsOf(results).evaluation;
  return stepsOf(applied.policy, hasCounty).map((step): EvaluatedColumn => ({
    key: step,
    header: texts.steps[step],
    width: step === 'veto' ? 14 : 8,
    format: step === 'total' || step === 'yearTotal' ? 'amount' : 'count',
    cell: (_, row, list) => ({ formula: decisionFormula(step, { ...fixed, list }, row, texts) }),
  }));
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(6))}%`;
}

/** Headers are unique within a list: of two indicators of one name both carry their numbers. */
function nameOf(indicators: readonly Indicator[], { id, name }: Indicator): string {
  return indicators.filter((other) => other.name === name).length > 1 ? `${id} ${name}` : name;
}

function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

function shownScore(score: Score | undefined, notApplicable: string): PlanCell {
  if (score === 'notApplicable') return notApplicable;
  return score === undefined || score === 'missing' ? null : score;
}
