import { Drawn, type DrawnColumn } from './drawn';
import { groupName } from './evaluated-columns';
import type { Evaluated, EvaluatedKey } from './evaluated-places';
import { GENERATED_SHEETS, type GeneratedKind } from '../registry';
import type { Results } from '../results';
import { List, type ColumnTotal } from './list';
import type { SheetLayout } from './plan';
import { listSheet } from './sections';
import { textsOf } from './sheet-head';
import { evaluatedTeams } from './team-sheet';
import { evaluatedUnits } from './unit-sheet';

/** 工作队排名: the teams by rank on paper, drawn from 工作队考核, which must be written with it. */
export function teamRankingSheet(results: Results): SheetLayout {
  const { columns, peopleColumns } = textsOf(results).evaluation.teams;
  return rankingSheet(results, 'teamRanking', evaluatedTeams(results), [
    ['county', columns.county, 9],
    ['township', columns.township, 11],
    ['village', columns.village, 10],
    ['unit', peopleColumns.unit, 32],
    ['leader', peopleColumns.leader, 9],
    ['firstSecretary', peopleColumns.firstSecretary, 9],
  ]);
}

/** 单位排名: the same for units, drawn from 单位考核. */
export function unitRankingSheet(results: Results): SheetLayout {
  const { columns, peopleColumns } = textsOf(results).evaluation.units;
  return rankingSheet(results, 'unitRanking', evaluatedUnits(results), [
    ['name', columns.name, 36],
    ['category', columns.category, 10],
    ['county', columns.county, 12],
    ['head', peopleColumns.head, 9],
    ['villages', peopleColumns.villages, 9],
  ]);
}

type Told = readonly [key: EvaluatedKey, header: string, width: number];

/** All subjects in the order of their totals, those without one last: a changed score moves them. */
function rankingSheet(
  results: Results,
  kind: Extract<GeneratedKind, 'teamRanking' | 'unitRanking'>,
  evaluated: Evaluated,
  told: readonly Told[],
): SheetLayout {
  const texts = textsOf(results).awards.ranking;
  const drawn = new Drawn(results, evaluated);
  const { subjects } = evaluated;
  const list = new List({
    role: 'centred',
    table: `${evaluated.table}_ranked`,
    hasTotals: subjects.length > 0,
    lines: Array.from(subjects, (_, index) => index + 1),
    columns: columnsOf(results, drawn, told),
  });
  const title = kind === 'teamRanking' ? texts.teams : texts.units;
  const others = othersOf(results, drawn);
  const remarks = [
    ...texts.remarks(GENERATED_SHEETS[evaluated.kind].name),
    ...(others.length > 0 ? [texts.others(others)] : []),
    ...textsOf(results).evaluation.ownWords,
  ];
  return listSheet(results, { kind, title: title(results.settings.year), units: ['score'], remarks }, list);
}

function columnsOf(results: Results, drawn: Drawn, told: readonly Told[]): DrawnColumn<EvaluatedKey>[] {
  const { evaluation, awards } = textsOf(results);
  const { groups, policy } = drawn.places;
  const label: ColumnTotal<EvaluatedKey | 'source'> = { cells: [() => awards.ranking.mean], format: 'text' };
  const score = (key: EvaluatedKey, header: string): DrawnColumn<EvaluatedKey> =>
    drawn.column(key, header, key, { width: 9, format: 'amount', total: meanOf(key) });
  return [
    drawn.column('rank', evaluation.steps.rank, 'rank', { width: 6, format: 'count', total: label }),
    ...told.map(([key, header, width]) =>
      drawn.column(key, header, key, {
        width,
        shown: drawn.shownOf(drawn.evaluated.subjects, key),
        ...(key === 'villages' ? { format: 'count' } : {}),
      }),
    ),
    ...groups.map(({ key, name, indicators }) =>
      score(key, awards.ranking.group(groupName(results, name), fullOf(indicators))),
    ),
    ...(policy.halfYearWeight > 0 ? [score('halfYear', evaluation.halfYear)] : []),
    score('total', evaluation.steps.total),
    drawn.column('grade', evaluation.steps.grade, 'grade', { width: 9 }),
    drawn.column('advanced', evaluation.steps.advanced, 'advanced', { width: 8 }),
    drawn.source((place) => drawn.rowOf('standing', place)),
  ];
}

function meanOf(key: EvaluatedKey): ColumnTotal<EvaluatedKey | 'source'> {
  return { cells: [(list) => ({ formula: `=IFERROR(AVERAGE(${list.lines(key)}),"")` })] };
}

function fullOf(indicators: readonly { readonly full: number }[]): number {
  return Number(indicators.reduce((sum, { full }) => sum + full, 0).toFixed(2));
}

/** The groups of indicators that have no column of their own. */
function othersOf(results: Results, { places }: Drawn): string[] {
  const others = places.groups.find(({ name }) => name === null);
  const names = new Set(others?.indicators.map(({ group }) => group));
  return [...names].map((name) => groupName(results, name));
}
