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
import { placesBelow, stepsOf, type Places } from './evaluated-places';
import { head, lines, list, sheetPlan, textsOf, type ListColumn, type Results } from './layout';
import type { FigureQuestion } from './figure-question';
import type { Band, PlanCell, SheetLayout } from './plan';
import { schemeBands } from './scheme-bands';

/** What a sheet of evaluated subjects is about. */
export interface Evaluated {
  readonly kind: GeneratedKind;
  readonly table: string;
  readonly title: string;
  readonly applied: AppliedScheme;
  readonly subjects: readonly SubjectResult[];
  /** What names a subject, to the left of its metrics. */
  readonly facts: readonly (Pick<ListColumn, 'header' | 'width'> & {
    cell(subject: SubjectResult): string | null;
  })[];
  readonly hasBar: boolean;
  readonly hasCounty: boolean;
  readonly notes: readonly string[];
}

/** Metrics and scores as values; totals, ranks, grades and advanced as formulas over them. */
export function evaluatedSheet(results: Results, evaluated: Evaluated): SheetLayout {
  const { applied, subjects, table } = evaluated;
  const places = placesOf(results, evaluated);
  const columns = [
    ...factColumns(results, evaluated),
    ...halfYearColumns(results, evaluated),
    ...wordColumns(results, evaluated),
    ...decisionColumns(results, evaluated, places),
  ];
  return sheetPlan(
    columns,
    [...headOf(results, evaluated), ...fixedBands(results, evaluated)],
    [
      ...list(columns, subjects.length, table),
      ...underTable(results, applied),
      ...schemeBands(results, applied.indicators),
    ],
  );
}

/** Where the sheet of these subjects has what. */
export function placesOf(results: Results, evaluated: Evaluated): Places {
  const headRows = headOf(results, evaluated).reduce((sum, band) => sum + band.rows, 0);
  const { applied, facts, subjects, ...shape } = evaluated;
  const { indicators, policy } = applied;
  return placesBelow(headRows, {
    ...shape,
    facts: facts.length,
    indicators,
    policy,
    subjects: subjects.length,
  });
}

function headOf(results: Results, { title, applied, notes }: Evaluated): Band[] {
  const texts = textsOf(results).evaluation;
  const { notSubmitted } = applied;
  const missing = notSubmitted.length > 0 ? [texts.notSubmitted(notSubmitted.map(({ name }) => name))] : [];
  return head(results, title, [texts.steer, texts.scaling, ...notes, ...missing]);
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

/** What names each subject, its metrics and its scores. */
function factColumns(results: Results, { applied, subjects, facts }: Evaluated): ListColumn[] {
  const texts = textsOf(results).evaluation;
  const { indicators } = applied;
  const at = (row: number): SubjectResult => subjects[row] as SubjectResult;
  return [
    ...facts.map((fact): ListColumn => ({
      header: fact.header,
      width: fact.width,
      format: 'text',
      names: true,
      cell: (row) => fact.cell(at(row)),
    })),
    ...indicators.map((indicator, index): ListColumn => ({
      header: texts.metric(nameOf(indicators, index)),
      width: 10,
      format: 'amount',
      cell: (row) => known(at(row).metrics[index]),
      explain: (row) => questionOf(results, indicator, at(row).row),
    })),
    ...indicators.map((indicator, index): ListColumn => ({
      header: texts.score(nameOf(indicators, index), indicator.full),
      width: 9,
      format: 'amount',
      cell: (row) => shownScore(at(row).scores[index], texts.notApplicable),
    })),
  ];
}

/** Which rows a metric counts; of paired households also those that it lacks. */
function questionOf(results: Results, { subject, metric }: Indicator, row: number): FigureQuestion | null {
  if (subject === '工作队' && metric === 'pairedRatio') {
    const place = { level: 'village', village: row } as const;
    return { figure: 'ratio', part: 'paired', whole: 'households', place };
  }
  const rows = metricRows(results, subject, metric, row);
  return rows && { figure: 'rows', ...rows };
}

/** What the half-year came to, where it counts. */
function halfYearColumns(results: Results, { applied, subjects }: Evaluated): ListColumn[] {
  if (applied.policy.halfYearWeight === 0) return [];
  return [
    {
      header: textsOf(results).evaluation.halfYear,
      width: 10,
      format: 'amount',
      cell: (row) => subjects[row]?.halfYear ?? null,
    },
  ];
}

/** What was found beside the scores: own assessments that are off, and what else bars. */
function wordColumns(results: Results, { subjects, hasBar }: Evaluated): ListColumn[] {
  const texts = textsOf(results).evaluation;
  const words = (header: string, of: (subject: SubjectResult) => readonly string[]): ListColumn => ({
    header,
    width: 14,
    format: 'text',
    cell: (row) => of(subjects[row] as SubjectResult).join('；') || null,
  });
  const review = words(texts.review, ({ reviews }) =>
    reviews.map(({ name, own, verified }) => texts.reviewed(name, own, verified)),
  );
  const bar = words(texts.steps.bar, ({ bars }) => bars.map((reason) => texts.bars[reason]));
  return hasBar ? [review, bar] : [review];
}

function decisionColumns(results: Results, { applied, hasCounty }: Evaluated, places: Places): ListColumn[] {
  const texts = textsOf(results).evaluation;
  return stepsOf(applied.policy, hasCounty).map((step): ListColumn => ({
    header: texts.steps[step],
    width: step === 'veto' ? 14 : 8,
    format: step === 'total' || step === 'yearTotal' ? 'amount' : 'count',
    cell: (row) => ({ formula: decisionFormula(step, places, places.firstRow + row, texts) }),
  }));
}

/** How totals, ties and grades were decided. */
function underTable(results: Results, { indicators, policy }: AppliedScheme): Band[] {
  const texts = textsOf(results).evaluation;
  const ladder = indicators.filter((indicator) => !isVeto(indicator)).map(({ name }) => name);
  const { halfYearWeight: weight } = policy;
  const combined = weight > 0 ? [texts.combined(percent(weight), percent(1 - weight))] : [];
  return [lines('note', ['', ...combined, texts.ladder(ladder), texts.grades(policy.grades)])];
}

function percent(share: number): string {
  return `${String(Number((share * 100).toFixed(6)))}%`;
}

/** Headers are unique within a list: of two indicators of one name both carry their numbers. */
function nameOf(indicators: readonly Indicator[], index: number): string {
  const { id = '', name = '' } = indicators[index] ?? {};
  return indicators.filter((other) => other.name === name).length > 1 ? `${id} ${name}` : name;
}

function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

function shownScore(score: Score | undefined, notApplicable: string): PlanCell {
  if (score === 'notApplicable') return notApplicable;
  return score === undefined || score === 'missing' ? null : score;
}
