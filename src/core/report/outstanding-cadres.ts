import { requiredDaysOf, RESIDENT_CADRES, rowsIn } from '../coverage';
import { residentDaysOf } from '../linkage';
import { cadreRecords, lowestGrade, type SubjectResult } from '../evaluation';
import type { Results } from '../results';
import type { Chosen } from './chosen';
import { keyedList } from './list';
import { placeCell } from './place-cells';
import type { SheetLayout } from './plan';
import { textCell } from './register-cells';
import { listSheet } from './sections';
import { textsOf } from './sheet-head';

interface Candidate {
  readonly number: number;
  readonly cadre: number;
  readonly village: number;
  readonly team: SubjectResult;
  /** 驻村天数, and their share of those that were required of him; NaN where nobody says. */
  readonly days: number;
  readonly share: number;
  readonly households: number;
  readonly visits: number;
}

/** 先进个人推荐: First Secretaries and other resident cadres by their team's result, then by their own days and visits. */
export function outstandingCadres(results: Results, chosen: Chosen): SheetLayout {
  const texts = textsOf(results).handouts.outstanding;
  const { registry, settings } = results;
  const { cadres } = registry.tables;
  const candidates = candidatesOf(results, chosen);
  const list = keyedList({
    table: 'zhucun_outstanding',
    role: 'wrapped',
    lines: candidates,
    headers: texts.columns,
    columns: {
      number: { width: 5, cell: ({ number }) => String(number) },
      group: {
        width: 9,
        cell: ({ cadre }) => (isFirstSecretary(results, cadre) ? texts.firstSecretary : texts.resident),
      },
      name: { width: 9, names: true, cell: ({ cadre }) => textCell(cadres, 'name', cadre) },
      post: { width: 10, cell: ({ cadre }) => textCell(cadres, 'post', cadre) },
      unit: { width: 22, names: true, cell: ({ cadre }) => textCell(cadres, 'unit', cadre) },
      county: { width: 10, cell: ({ village }) => placeCell(registry, village, 'county') },
      township: { width: 10, cell: ({ village }) => placeCell(registry, village, 'township') },
      village: { width: 10, cell: ({ village }) => placeCell(registry, village, 'village') },
      rank: { width: 7, format: 'count', cell: ({ team }) => team.rank },
      total: { width: 8, format: 'amount', cell: ({ team }) => team.total },
      grade: { width: 8, cell: ({ team }) => team.grade },
      days: { width: 8, format: 'count', cell: ({ days }) => known(days) },
      share: { width: 8, format: 'ratio', cell: ({ share }) => known(share) },
      households: { width: 8, format: 'count', cell: ({ households }) => households },
      visits: { width: 8, format: 'count', cell: ({ visits }) => known(visits) },
      proposed: { width: 8, cell: () => null },
    },
  });
  const filed = {
    kind: 'outstandingCadres',
    title: texts.title(settings.year),
    units: ['days', 'households', 'times'],
    remarks: candidates.length === 0 ? [texts.none] : texts.remarks(settings.requiredDays),
  } as const;
  return listSheet(results, filed, list);
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

/** Those of a team with a total, which is not of the lowest grade and has no veto. */
function candidatesOf(results: Results, chosen: Chosen): Candidate[] {
  const { registry, links, settings, coverage, evaluation, scheme } = results;
  const { cadres } = registry.tables;
  const records = cadreRecords(registry, links, settings, coverage);
  const lowest = lowestGrade(scheme.policies['工作队']);
  const teams = new Map(evaluation.teams.map((team) => [team.row, team]));
  return rowsIn(results, RESIDENT_CADRES)
    .filter((cadre) => chosen.has('cadres', cadre))
    .flatMap((cadre): Omit<Candidate, 'number'>[] => {
      const village = links.cadres.villageCode?.target[cadre] ?? -1;
      const team = teams.get(village);
      if (!cadres || !team || team.rank === null || team.vetoes.length > 0 || team.grade === lowest)
        return [];
      const [households, visits] = [records.households[cadre] ?? 0, records.visits[cadre] ?? NaN];
      const days = residentDaysOf(cadres, cadre, settings.year);
      const share = days / requiredDaysOf(cadres, cadre, settings);
      return [{ cadre, village, team, days, share, households, visits }];
    })
    .sort(
      (a, b) =>
        Number(isFirstSecretary(results, b.cadre)) - Number(isFirstSecretary(results, a.cadre)) ||
        (a.team.rank ?? Infinity) - (b.team.rank ?? Infinity) ||
        downwards(a.days, b.days) ||
        downwards(a.visits, b.visits) ||
        a.cadre - b.cadre,
    )
    .map((candidate, index) => ({ ...candidate, number: index + 1 }));
}

function isFirstSecretary({ registry }: Results, cadre: number): boolean {
  return registry.tables.cadres?.text('post', cadre) === '第一书记';
}

/** The larger first; what is not known last. */
function downwards(a: number, b: number): number {
  return (Number.isNaN(b) ? -1 : b) - (Number.isNaN(a) ? -1 : a);
}
