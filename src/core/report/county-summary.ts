import type { Results } from '../results';
import { keyedList } from './list';
import { isCity, PlaceColumns, shareOf } from './places-below';
import type { SheetLayout } from './plan';
import { listSheet } from './sections';
import { textsOf } from './sheet-head';

/** 县级汇总上报表: the year's main figures, a line for each county; for a county, for each of its townships. */
export function countySummarySheet(results: Results): SheetLayout {
  const { summaries, units } = textsOf(results);
  const texts = summaries.countySummary;
  const columns = new PlaceColumns(results);
  const city = isCity(results);
  const narrow = { width: 8 };
  const wide = { width: 8.8 };
  const list = keyedList({
    table: 'zhucun_county_summary',
    hasTotals: true,
    lines: columns.lines(['headVisits', 'solvedMatters', 'liftedHouseholds', 'projects']),
    headers: { ...texts.columns, place: summaries.place(city) },
    columns: {
      place: {
        width: 12,
        names: true,
        cell: ({ name }) => name ?? summaries.unplaced,
        total: { cells: [() => summaries.total] },
      },
      poorVillages: { ...narrow, unit: units.villages, ...columns.coverage('poorVillages', 'poorVillages') },
      poorPopulation: { ...wide, unit: units.people, ...columns.figure('poorPopulation', 'poorPopulation') },
      designated: { ...wide, unit: units.villages, ...columns.coverage('designated', 'designated') },
      designatedRatio: { ...narrow, unit: units.ratio, ...shareOf('designated', 'poorVillages') },
      withTeam: { ...wide, unit: units.villages, ...columns.coverage('withTeam', 'withTeam') },
      withFirstSecretary: {
        ...wide,
        unit: units.villages,
        ...columns.coverage('withFirstSecretary', 'withFirstSecretary'),
      },
      households: { ...wide, unit: units.households, ...columns.coverage('households', 'households') },
      paired: { ...wide, unit: units.households, ...columns.coverage('paired', 'paired') },
      pairedRatio: { ...narrow, unit: units.ratio, ...shareOf('paired', 'households') },
      cadres: { ...wide, unit: units.people, ...cadres(results, columns) },
      headVisits: { ...wide, unit: units.times, ...columns.figure('headVisits', 'headVisits') },
      solvedMatters: {
        ...wide,
        unit: summaries.matterUnit,
        ...columns.figure('solvedMatters', 'solvedMatters'),
      },
      lifted: { ...wide, unit: units.households, ...columns.figure('lifted', 'liftedHouseholds') },
      exited: { ...wide, unit: units.villages, ...columns.figure('exited', 'exitedVillages') },
      projects: { ...narrow, unit: units.projects, ...columns.figure('projects', 'projects') },
      funds: { width: 10.5, unit: units.money, ...columns.figure('funds', 'funds'), format: 'amount' },
    },
  });
  const filed = {
    kind: 'countySummary',
    title: texts.title(results.settings.year),
    units: ['villages', 'people', 'households', 'money', 'ratio'],
    remarks: texts.remarks,
  } as const;
  return listSheet(results, filed, list);
}

/** A cadre of two places counts once in what holds both: the total is no sum. */
function cadres(results: Results, columns: PlaceColumns): ReturnType<PlaceColumns['coverage']> {
  const own = columns.coverage<'cadres'>('cadres', 'cadres');
  return { ...own, total: { ...own.total, cells: [() => results.coverage.city.cadres] } };
}
