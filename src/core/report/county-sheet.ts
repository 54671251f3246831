import type { FigurePlace } from '../coverage';
import type { SubjectResult } from '../evaluation';
import { countyChartRows, countyCharts } from './county-charts';
import type { EvaluatedKey } from './evaluated-places';
import { placesOf } from './evaluated-sheet';
import type { FigureQuestion } from './figure-question';
import type { Results } from '../results';
import { lines, textsOf } from './sheet-head';
import { keyedList, type ListPlace } from './list';
import { sheetReference, type SheetLayout } from './plan';
import { listSheet } from './sections';
import { evaluatedTeams } from './team-sheet';

/** 县区对比: the teams' totals by county, by formulas over 工作队考核, which must be written with it. */
export function countyComparisonSheet(results: Results): SheetLayout {
  const { title, remarks, charts } = textsOf(results).evaluation.counties;
  const list = countyList(results);
  const filed = {
    kind: 'countyComparison',
    title: title(results.settings.year),
    units: ['teams', 'score', 'ratio'],
    remarks,
  } as const;
  const charted = list.length === 0 ? 0 : countyChartRows(list.length);
  const sheet = listSheet(results, filed, list, {
    below: [
      lines(
        'note',
        Array.from({ length: charted }, () => ''),
      ),
    ],
  });
  if (list.length === 0) return sheet;
  // The counties stand on one page; above their charts headers mean nothing.
  return { ...sheet, repeatedRow: 0, charts: countyCharts(list, charts(topGradeWord(results))) };
}

/** What the formulas of a line refer to in the list itself. */
type Place = ListPlace<'county' | 'ranked' | 'top'>;

function countyList(results: Results) {
  const texts = textsOf(results).evaluation.counties;
  const counties = countiesOf(results);
  const from = teamsColumns(results);
  // A name that begins like a comparison (=, <) must not be read as one.
  const own = (row: number, list: Place): string => `${from('county')},"="&${list.own('county', row)}`;
  /** The total of the team that stands at a place in its county. */
  const totalAt = (place: string, row: number, list: Place): string =>
    `SUMIFS(${from('total')},${own(row, list)},${from('countyOrder')},${place})`;
  const ifRanked = (formula: string, row: number, list: Place): string =>
    `IF(${list.own('ranked', row)}=0,"",${formula})`;
  const counted = (
    key: 'teams' | 'ranked' | 'top',
    formula: (row: number, list: Place) => string,
    isCounted: (team: SubjectResult) => boolean,
  ) => ({
    width: 10,
    format: 'count' as const,
    cell: (_: string, row: number, list: Place) => ({ formula: `=${formula(row, list)}` }),
    explain: (county: string) => teamsBehind(results, county, isCounted),
    total: {
      cells: [(list: ListPlace<typeof key>) => ({ formula: `=SUM(${list.lines(key)})` })],
      explain: () => teamsBehind(results, null, isCounted),
    },
  });
  const known = (
    formula: (row: number, list: Place) => string,
    ofCity: (row: number, list: Place) => string,
  ) => ({
    width: 10,
    format: 'amount' as const,
    cell: (_: string, row: number, list: Place) => ({
      formula: `=${ifRanked(formula(row, list), row, list)}`,
    }),
    total: {
      cells: [(list: Place, row: number) => ({ formula: `=${ifRanked(ofCity(row, list), row, list)}` })],
    },
  });
  const share = (row: number, list: Place): string => `${list.own('top', row)}/${list.own('ranked', row)}`;
  const topWord = topGradeWord(results);
  const top = topGrade(results);
  const understaffed = new Map(results.coverage.counties.map((place) => [place.county, place.understaffed]));
  return keyedList({
    table: 'zhucun_counties',
    hasTotals: counties.length > 0,
    lines: counties,
    headers: texts.columns(topWord),
    columns: {
      county: { width: 14, names: true, cell: (county) => county, total: { cells: [() => texts.city] } },
      className: { width: 28, cell: (county) => results.counties.get(county)?.className ?? null },
      teams: counted(
        'teams',
        (row, list) => `COUNTIFS(${own(row, list)})`,
        () => true,
      ),
      ranked: counted(
        'ranked',
        (row, list) => `COUNTIFS(${own(row, list)},${from('total')},">=0")`,
        ({ total }) => total !== null,
      ),
      mean: known(
        (row, list) => `SUMIFS(${from('total')},${own(row, list)})/${list.own('ranked', row)}`,
        () => `AVERAGE(${from('total')})`,
      ),
      median: known(
        (row, list) => {
          // The middle one, or the mean of the middle two.
          const middle = (add: 1 | 2) => totalAt(`INT((${list.own('ranked', row)}+${add})/2)`, row, list);
          return `(${middle(1)}+${middle(2)})/2`;
        },
        () => `MEDIAN(${from('total')})`,
      ),
      best: known(
        (row, list) => totalAt('1', row, list),
        () => `MAX(${from('total')})`,
      ),
      worst: known(
        (row, list) => totalAt(list.own('ranked', row), row, list),
        () => `MIN(${from('total')})`,
      ),
      top: counted(
        'top',
        (row, list) => `COUNTIFS(${own(row, list)},${from('grade')},"${topWord.replaceAll('"', '""')}")`,
        ({ grade }) => grade !== null && grade === top,
      ),
      topShare: { ...known(share, share), format: 'ratio' },
      understaffed: {
        width: 10,
        format: 'count',
        cell: (county) => understaffed.get(county) ?? 0,
        explain: (county) => understaffedIn({ level: 'counties', counties: [county] }),
        total: {
          cells: [(list) => ({ formula: `=SUM(${list.lines('understaffed')})` })],
          explain: () => understaffedIn({ level: 'city' }),
        },
      },
    },
  });
}

function understaffedIn(place: FigurePlace): FigureQuestion {
  return { figure: 'coverage', count: 'understaffed', place };
}

function topGrade({ evaluation }: Results): string {
  return evaluation.applied['工作队'].policy.grades[0]?.grade ?? '';
}

function topGradeWord(results: Results): string {
  return textsOf(results).evaluation.word(topGrade(results));
}

/** The columns of 工作队考核. */
function teamsColumns(results: Results): (key: EvaluatedKey) => string {
  const teams = evaluatedTeams(results);
  const { list } = placesOf(results, teams);
  return (key) => `${sheetReference(teams.kind)}${list.all(key)}`;
}

/** The teams, as their villages, that a cell counts; of all counties where none is named. */
function teamsBehind(
  { evaluation, registry }: Results,
  county: string | null,
  isCounted: (team: SubjectResult) => boolean,
): FigureQuestion {
  const { villages } = registry.tables;
  const own = evaluation.teams.filter(
    ({ row }) => county === null || villages?.text('county', row) === county,
  );
  return { figure: 'rows', table: 'villages', rows: own.filter(isCounted).map(({ row }) => row) };
}

/** Counties that have a team, in the order of the village register. */
function countiesOf({ evaluation, registry }: Results): string[] {
  const { villages } = registry.tables;
  const rows = evaluation.teams.map(({ row }) => row).sort((a, b) => a - b);
  return [...new Set(rows.flatMap((row) => villages?.text('county', row) ?? []))];
}
