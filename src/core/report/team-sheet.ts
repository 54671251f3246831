import type { Indicator, Score } from '../evaluation';
import { columnLetter } from '../registry';
import { head, lines, list, sheetPlan, textsOf, type ListColumn, type Results } from './layout';
import type { Band, PlanCell, SheetPlan } from './plan';
import { DECISION, decisionFormula, type Places } from './team-formulas';

const PLACE_FIELDS = ['county', 'township', 'village', 'code'] as const;
/** The rows of advanced places and of full scores, between the head and the list's header. */
const FIXED_ROWS = 2;

/** 工作队考核: metrics and scores as values; totals, ranks, grades and advanced as formulas over them. */
export function teamSheet(results: Results): SheetPlan {
  const { evaluation, settings } = results;
  const texts = textsOf(results).teams;
  const { indicators, notSubmitted, teams } = evaluation;
  const judged = indicators.filter(({ method }) => method !== '否决');
  const notes = [texts.ladder(judged.map(({ name }) => name)), texts.scaling];
  if (notSubmitted.length > 0) notes.push(texts.notSubmitted(notSubmitted.map(({ name }) => name)));
  const top = head(results, texts.title, notes);
  const cutRow = top.reduce((sum, band) => sum + band.rows, 0) + 1;
  const places = placesOf(indicators, cutRow, teams.length);
  const columns = [...factColumns(results, indicators), ...decisionColumns(results, places)];
  return sheetPlan(
    'teamEvaluation',
    columns,
    [...top, ...fixedBands(results, settings.advancedTeams)],
    [...list(columns, teams.length, 'zhucun_teams'), ...schemeBands(results, indicators)],
  );
}

function placesOf(indicators: readonly Indicator[], cutRow: number, teams: number): Places {
  const letters = (from: number, count: number): string[] =>
    Array.from({ length: count }, (_, index) => columnLetter(from + index));
  const firstScore = PLACE_FIELDS.length + indicators.length;
  const steps = letters(firstScore + indicators.length, DECISION.length);
  const firstRow = cutRow + FIXED_ROWS + 1;
  return {
    indicators,
    firstRow,
    lastRow: firstRow + teams - 1,
    cut: `$B$${String(cutRow)}`,
    fullRow: cutRow + 1,
    metrics: letters(PLACE_FIELDS.length, indicators.length),
    scores: letters(firstScore, indicators.length),
    decision: Object.fromEntries(DECISION.map((step, index) => [step, steps[index]])) as Places['decision'],
  };
}

/** The number of advanced places and the full scores, in cells that the formulas refer to. */
function fixedBands(results: Results, advanced: number): Band[] {
  const texts = textsOf(results).teams;
  const { indicators } = results.evaluation;
  const firstScore = PLACE_FIELDS.length + indicators.length;
  const amounts = Array.from({ length: firstScore + indicators.length }, (_, index) =>
    index < firstScore ? ('text' as const) : ('amount' as const),
  );
  return [
    {
      role: 'meta',
      rows: 1,
      formats: ['text', 'count'],
      cell: (_, column) => (column === 0 ? texts.places : column === 1 ? advanced : null),
    },
    {
      role: 'meta',
      rows: 1,
      formats: amounts,
      cell: (_, column) => (column === 0 ? texts.full : (indicators[column - firstScore]?.full ?? null)),
    },
  ];
}

/** Place, metrics and scores of each team. */
function factColumns(results: Results, indicators: readonly Indicator[]): ListColumn[] {
  const { villages } = results.registry.tables;
  const { teams } = results.evaluation;
  const texts = textsOf(results).teams;
  return [
    ...PLACE_FIELDS.map((field, index): ListColumn => ({
      header: texts.columns[index] ?? '',
      width: field === 'code' ? 14 : 12,
      format: 'text',
      cell: (row) => villages?.text(field, teams[row]?.village ?? -1) ?? null,
    })),
    ...indicators.map((_, index): ListColumn => ({
      header: texts.metric(nameOf(indicators, index)),
      width: 10,
      format: 'amount',
      cell: (row) => known(teams[row]?.metrics[index]),
    })),
    ...indicators.map((indicator, index): ListColumn => ({
      header: texts.score(nameOf(indicators, index), indicator.full),
      width: 9,
      format: 'amount',
      cell: (row) => shownScore(teams[row]?.scores[index], texts.notApplicable),
    })),
  ];
}

function decisionColumns(results: Results, places: Places): ListColumn[] {
  const texts = textsOf(results).teams;
  return DECISION.map((step, index): ListColumn => ({
    header: texts.decision[index] ?? '',
    width: step === 'veto' ? 14 : 8,
    format: step === 'total' ? 'amount' : 'count',
    cell: (row) => ({ formula: decisionFormula(step, places, places.firstRow + row, texts) }),
  }));
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

/** The scheme as it was applied, under the table. */
function schemeBands(results: Results, indicators: readonly Indicator[]): Band[] {
  const texts = textsOf(results).teams;
  const cells: ((indicator: Indicator) => PlanCell)[] = [
    ({ id }) => id,
    ({ group }) => group,
    ({ name }) => name,
    ({ full }) => full,
    ({ method }) => method,
    ({ metric }) => metric || null,
    ({ target }) => target,
    ({ floor }) => floor,
    ({ steps }) => steps.map(({ from, score }) => `${String(from)}:${String(score)}`).join(';') || null,
    ({ condition }) => condition && `${condition.metric}${condition.sign}${String(condition.value)}`,
  ];
  const numeric = new Set([3, 6, 7]);
  const columns = cells.map((cell, index): ListColumn => ({
    header: texts.schemeColumns[index] ?? '',
    width: 0,
    format: numeric.has(index) ? 'amount' : 'text',
    cell: (row) => {
      const indicator = indicators[row];
      return indicator ? cell(indicator) : null;
    },
  }));
  return [lines('note', ['']), lines('heading', [texts.scheme]), ...list(columns, indicators.length)];
}
