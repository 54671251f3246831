import {
  ACTIVE_CADRES,
  ACTIVE_POSTINGS,
  countOfEach,
  follow,
  groupedBy,
  groupsOf,
  HEAD_VISITS,
  held,
  INTRODUCED_PROJECTS,
  INVESTED_PROJECTS,
  MEETINGS_OF_UNITS,
  ofUnits,
  pointedAt,
  RESIDENT_CADRES,
  select,
  STATE_UNITS,
  sumOfEach,
  where,
  within,
} from '../coverage';
import { any, count, told, type JudgedSources, type Metrics } from './metric';
import { daysAgainstRequired } from './served-days';
import { TEAMS } from './team-metrics';

/** The units that are judged: those with an active 定点帮扶 posting to a village that is found. */
export const UNITS = select('units', (from) => {
  const villageOf = follow(from.links.postings.villageCode?.target);
  const designating = where(
    ACTIVE_POSTINGS,
    () => (postings, row) => postings.text('kind', row) === '定点帮扶' && villageOf(row) >= 0,
  );
  const designated = new Set<number>();
  ofUnits(designating).visit(from, (_, unit) => designated.add(unit));
  return (_, row) => designated.has(row);
});

/** Villages with an active posting of the unit. */
export const VILLAGES_HELPED = pointedAt(ofUnits(ACTIVE_POSTINGS), 'villages', ({ links }) =>
  follow(links.postings.villageCode?.target),
);

const CENTRAL_OR_PROVINCIAL = where(select('units'), () => (units, row) => {
  const category = units.text('category', row);
  return STATE_UNITS.some((state) => state === category);
});

/** Metrics of a unit. All need units and postings. */
export const UNIT_METRICS = {
  villagesHelped: count(countOfEach(VILLAGES_HELPED)),
  cadresSent: count(countOfEach(ofUnits(ACTIVE_CADRES)), { needs: ['cadres'] }),
  headVisits: count(countOfEach(ofUnits(HEAD_VISITS)), { needs: ['visits'] }),
  teamMean: told(meanOfTeams, { needs: ['villages', 'cadres'] }),
  fundsIntroduced: count(sumOfEach(ofUnits(INTRODUCED_PROJECTS), 'paid'), { needs: ['projects'] }),
  fundsInvested: count(sumOfEach(ofUnits(INVESTED_PROJECTS), 'paid'), { needs: ['projects'] }),
  meetings: count(countOfEach(within(MEETINGS_OF_UNITS, held('定点单位对接', '定点单位座谈会'))), {
    needs: ['activities', 'attendance'],
  }),
  residentDays: told(daysAgainstRequired(ofUnits(RESIDENT_CADRES)), { needs: [['cadres', 'days']] }),
  /** What conditions ask for: whether it is a unit of the centre or the province, teams of its villages. */
  centralOrProvincial: any(countOfEach(groupedBy(CENTRAL_OR_PROVINCIAL, () => (unit) => unit))),
  teams: count(countOfEach(within(VILLAGES_HELPED, TEAMS)), { needs: ['villages', 'cadres'] }),
} as const satisfies Metrics;
export type UnitMetric = keyof typeof UNIT_METRICS;

/** The mean total of those teams that have one. */
function meanOfTeams(from: JudgedSources): (unit: number) => number {
  const helped = groupsOf(from, VILLAGES_HELPED);
  return (unit) => {
    const known = (helped.get(unit) ?? []).flatMap((village) => from.teamTotals.get(village) ?? []);
    return known.reduce((sum, total) => sum + total, 0) / known.length;
  };
}
