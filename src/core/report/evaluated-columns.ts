import {
  isVeto,
  metricRows,
  metricUnit,
  type Indicator,
  type Score,
  type SubjectResult,
} from '../evaluation';
import { decisionFormula, groupFormula } from './evaluated-formulas';
import {
  metricKey,
  printedSteps,
  scoreKey,
  workingSteps,
  type DecisionStep,
  type Evaluated,
  type EvaluatedKey,
  type FixedCells,
} from './evaluated-places';
import type { FigureQuestion } from './figure-question';
import type { Results } from '../results';
import { textsOf } from './sheet-head';
import type { ListColumn } from './list';
import { question } from './mechanism-lines';
import type { CellFormat, PlanCell } from './plan';

type EvaluatedColumn = ListColumn<SubjectResult, EvaluatedKey>;

/** What names a subject, its metrics, its scores, the decision; then what is worked with and not printed. */
export function evaluatedColumns(
  results: Results,
  evaluated: Evaluated,
  fixed: FixedCells,
): EvaluatedColumn[] {
  const { applied, names, people, hasBar } = evaluated;
  const printed = printedSteps(applied.policy);
  const working = workingSteps(evaluated, applied.policy);
  const column = (step: DecisionStep): EvaluatedColumn => decisionColumn(results, step, fixed);
  return [
    ...names,
    ...metricColumns(results, evaluated),
    ...scoreColumns(results, evaluated),
    ...halfYearColumns(results, evaluated),
    ...printed.map(column),
    ...[
      ...people,
      ...groupColumns(results, fixed),
      reviewColumn(results),
      ...(hasBar ? [barColumn(results)] : []),
      ...working.map(column),
    ].map((own): EvaluatedColumn => ({ ...own, isWorking: true })),
  ];
}

/** The subject's metrics; these and its scores are kept in the order of the indicators. */
function metricColumns(results: Results, { applied }: Evaluated): EvaluatedColumn[] {
  const texts = textsOf(results).evaluation;
  const { indicators } = applied;
  return indicators.map((indicator, index): EvaluatedColumn => ({
    key: metricKey(indicator),
    header: texts.metric(nameOf(results, indicators, indicator)),
    width: widthsFor(indicators).metric,
    format: metricFormat(indicator),
    cell: ({ metrics, scores }) =>
      isVeto(indicator) && scores[index] === 'notApplicable' ? texts.notApplicable : known(metrics[index]),
    explain: ({ row }) => questionOf(results, indicator, row),
  }));
}

/** Many indicators stand on one A3 page only where their columns are narrow. */
function widthsFor({ length }: readonly Indicator[]): Readonly<Record<'metric' | 'score', number>> {
  return length > 8 ? { metric: 7.5, score: 6 } : { metric: 9, score: 8 };
}

const FORMATS: Readonly<Partial<Record<NonNullable<ReturnType<typeof metricUnit>>, CellFormat>>> = {
  people: 'count',
  items: 'count',
  villages: 'count',
  households: 'count',
  yes: 'count',
  share: 'ratio',
};

function metricFormat({ metric }: Indicator): CellFormat {
  const unit = metricUnit(metric);
  return (unit && FORMATS[unit]) ?? 'amount';
}

/** A veto gives none. */
function scoreColumns(results: Results, { applied }: Evaluated): EvaluatedColumn[] {
  const texts = textsOf(results).evaluation;
  const { indicators } = applied;
  return indicators.flatMap((indicator, index): EvaluatedColumn[] =>
    isVeto(indicator)
      ? []
      : [
          {
            key: scoreKey(indicator),
            header: texts.score(nameOf(results, indicators, indicator), indicator.full),
            width: widthsFor(indicators).score,
            format: 'amount',
            cell: ({ scores }) => shownScore(scores[index], texts.notApplicable),
          },
        ],
  );
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
  return [{ key: 'halfYear', header, width: 8, format: 'amount', cell: ({ halfYear }) => halfYear }];
}

function groupColumns(results: Results, { groups, ...fixed }: FixedCells): EvaluatedColumn[] {
  const texts = textsOf(results).evaluation;
  return groups.map((group): EvaluatedColumn => ({
    key: group.key,
    header: texts.group(groupName(results, group.name)),
    width: 8,
    format: 'amount',
    cell: (_, row, list) => ({ formula: groupFormula(group, { ...fixed, groups, list }, row) }),
  }));
}

/** What a group of indicators is called: those without a name, and those without room, are others. */
export function groupName(results: Results, name: string | null): string {
  const texts = textsOf(results).evaluation;
  return name === null || name === '' ? texts.otherGroups : texts.word(name);
}

/** Own assessments that are off. */
function reviewColumn(results: Results): EvaluatedColumn {
  const texts = textsOf(results).evaluation;
  return {
    key: 'review',
    header: texts.review,
    width: 14,
    cell: ({ reviews }) =>
      reviews
        .map(({ name, own, verified }) => texts.reviewed(name && texts.word(name), own, verified))
        .join('；') || null,
  };
}

/** What else than a veto keeps from being advanced. */
function barColumn(results: Results): EvaluatedColumn {
  const texts = textsOf(results).evaluation;
  return {
    key: 'bar',
    header: texts.steps.bar,
    width: 14,
    cell: ({ bars }) => bars.map((reason) => texts.bars[reason]).join('；') || null,
  };
}

const WIDTHS: Readonly<Partial<Record<DecisionStep, number>>> = {
  yearTotal: 7,
  total: 7,
  veto: 8,
  scoreGrade: 7,
  rank: 5,
  tied: 5,
  quota: 6,
  grade: 7,
  advanced: 5,
};

function decisionColumn(results: Results, step: DecisionStep, fixed: FixedCells): EvaluatedColumn {
  const texts = textsOf(results).evaluation;
  return {
    key: step,
    header: texts.steps[step],
    width: WIDTHS[step] ?? 8,
    format: step === 'total' || step === 'yearTotal' ? 'amount' : 'count',
    cell: (_, row, list) => ({ formula: decisionFormula(step, { ...fixed, list }, row, texts) }),
  };
}

/** Headers are unique within a list: of two indicators of one name both carry their numbers. */
function nameOf(results: Results, indicators: readonly Indicator[], { id, name }: Indicator): string {
  const shown = textsOf(results).evaluation.word(name);
  return indicators.filter((other) => other.name === name).length > 1 ? `${id} ${shown}` : shown;
}

function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

function shownScore(score: Score | undefined, notApplicable: string): PlanCell {
  if (score === 'notApplicable') return notApplicable;
  return score === undefined || score === 'missing' ? null : score;
}
