import { isVeto, type SubjectResult } from '../evaluation';
import { ALL_UNITS } from '../words/settings';
import { evaluatedColumns } from './evaluated-columns';
import {
  FIXED_ROWS,
  fixedCellsBelow,
  scoreGroups,
  type Evaluated,
  type EvaluatedKey,
  type FixedCells,
  type EvaluatedPlaces,
} from './evaluated-places';
import type { Results } from '../results';
import { head, textsOf } from './sheet-head';
import { List } from './list';
import type { Band, SheetLayout } from './plan';
import { schemeParts } from './scheme-bands';
import { listSheet, rowsOf, type Filed } from './sections';

/** Metrics and scores as values; totals, ranks, grades and advanced as formulas over them. */
export function evaluatedSheet(results: Results, evaluated: Evaluated): SheetLayout {
  const list = evaluatedList(results, evaluated, fixedCellsOf(results, evaluated));
  return listSheet(results, filedAs(results, evaluated), list, {
    above: [...fixedBands(results, evaluated), headAbove(results, evaluated, list.printed)],
    below: schemeParts(results, evaluated.applied.indicators, list.widths.slice(0, list.printed)),
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
  const { indicators, policy, gradesAdvanced } = applied;
  const groups = scoreGroups(indicators, roomForGroups(evaluated));
  return fixedCellsBelow(headRows(results, evaluated), {
    indicators,
    groups,
    policy,
    hasBar,
    gradesAdvanced,
  });
}

/** How many of an A4 page's columns are left for groups of indicators in 考核得分排名表. */
function roomForGroups({ hasCounty, applied }: Evaluated): number {
  return (hasCounty ? 4 : 5) - (applied.policy.halfYearWeight > 0 ? 1 : 0);
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
    columns: evaluatedColumns(results, evaluated, fixed),
  });
}

/** How totals, ties and grades were decided is said below the list. */
function filedAs(results: Results, { kind, title, applied, notes, hasBar }: Evaluated): Filed {
  const texts = textsOf(results).evaluation;
  const { indicators, notSubmitted, policy, gradesAdvanced } = applied;
  const ladder = indicators.filter((indicator) => !isVeto(indicator)).map(({ name }) => texts.word(name));
  const { halfYearWeight: weight } = policy;
  const { advancedScope } = results.settings;
  const missing = notSubmitted.map(({ name }) => texts.word(name));
  return {
    kind,
    title,
    units: ['score'],
    remarks: [
      ...(weight > 0 ? [texts.combined(percent(weight), percent(1 - weight))] : []),
      texts.ladder(ladder),
      texts.grades(policy.grades.map(({ grade, from }) => ({ grade: texts.word(grade), from }))),
      texts.gradesAdvanced(gradesAdvanced.map(texts.word)),
      ...(hasBar && !advancedScope.includes(ALL_UNITS) ? [texts.scope(advancedScope)] : []),
      texts.scaling,
      ...notes,
      ...(missing.length > 0 ? [texts.notSubmitted(missing)] : []),
      ...texts.ownWords,
    ],
  };
}

/** The numbers of places and the full scores, in cells that the formulas refer to. */
function fixedBands(results: Results, { applied, names }: Evaluated): Band[] {
  const texts = textsOf(results).evaluation;
  const { indicators, policy } = applied;
  const firstScore = names.length + indicators.length;
  const scored = indicators.filter((indicator) => !isVeto(indicator));
  const counts: readonly (readonly [string, number | null])[] = [
    [texts.places, applied.places],
    [texts.topPlaces(texts.word(policy.grades[0]?.grade ?? '')), applied.topPlaces],
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
      formats: Array.from({ length: firstScore + scored.length }, (_, index) =>
        index < firstScore ? 'text' : 'amount',
      ),
      cell: (_, column) => (column === 0 ? texts.full : (scored[column - firstScore]?.full ?? null)),
    },
  ];
}

/** What the columns below are: whom, what was done, what that scores, and what comes of it. */
function headAbove(results: Results, { applied, names }: Evaluated, printed: number): Band {
  const texts = textsOf(results).evaluation.heads;
  const metrics = applied.indicators.length;
  const scores = applied.indicators.filter((indicator) => !isVeto(indicator)).length;
  const parts = [
    { text: texts.subject, columns: names.length },
    { text: texts.metrics, columns: metrics },
    { text: texts.scores, columns: scores },
    { text: texts.decision, columns: printed - names.length - metrics - scores },
  ];
  const spans = parts.map(({ text, columns }, at) => ({
    text,
    column: parts.slice(0, at).reduce((sum, part) => sum + part.columns, 0),
    columns,
  }));
  return {
    role: 'header',
    rows: 1,
    formats: [],
    columns: printed,
    spans: spans.filter(({ columns }) => columns > 1).map(({ column, columns }) => ({ column, columns })),
    cell: (_, column) => spans.find((span) => span.column === column && span.columns > 0)?.text ?? null,
  };
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(6))}%`;
}
