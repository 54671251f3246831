import {
  both,
  countedRows,
  COUNTED_HOUSEHOLDS,
  countOfEach,
  everyRow,
  filled,
  FIRST_SECRETARIES,
  follow,
  groupedBy,
  inVillages,
  layerCount,
  COUNTED_PAIRINGS,
  PROJECTS,
  RESIDENT_CADRES,
  select,
  sumOfEach,
  together,
  TRAINED_CADRES,
  where,
  type CoverageCount,
  type Measure,
} from '../coverage';
import { leftPovertyIn } from '../linkage';
import { daysAgainstRequired } from './served-days';
import { any, count, ratio, told, type Metric, type Metrics } from './metric';

/** The teams that are judged: those of poor villages with an active resident cadre. */
export const TEAMS = select('villages', ({ coverage }) => {
  const { team } = coverage.facts.villages;
  return (villages, row) => villages.isTrue('poor', row) && (team[row] ?? 0) > 0;
});

const RESIDENTS = countOfEach(inVillages(RESIDENT_CADRES));
const TO_BE_PAIRED = countOfEach(inVillages(COUNTED_HOUSEHOLDS));
/** Who was registered in the year or later was not poor at its start. */
const POOR_AT_START = where(
  COUNTED_HOUSEHOLDS,
  ({ settings: { year } }) =>
    (households, row) =>
      !(households.number('registeredYear', row) >= year),
);
const LEFT_POVERTY = where(
  POOR_AT_START,
  ({ settings: { year } }) =>
    (households, row) =>
      leftPovertyIn(households, row, year),
);
const VILLAGE_PROJECTS = countOfEach(inVillages(PROJECTS));
const FINISHED = where(PROJECTS, () => (projects, row) => projects.text('status', row) === '完工');

/** Visits are told of pairings whose household is found, and are those of its village. */
const VISITED = groupedBy(filled(COUNTED_PAIRINGS, 'visits'), ({ links }) => {
  const householdOf = follow(links.pairings.householdId?.target);
  const villageOf = follow(links.households.villageCode?.target);
  return (row) => villageOf(householdOf(row));
});

/** A village's sheets: every row, whether it counts or not. */
const SHEETS = (
  [
    'villages',
    'households',
    'postings',
    'cadres',
    'leaders',
    'visits',
    'projects',
    'outreach',
    'members',
    'pairings',
  ] as const
).map((table) => everyRow(table));
const ROWS = together(SHEETS.map((rows) => countOfEach(inVillages(rows))));
const ERRORS = together(
  SHEETS.map((rows) => countOfEach(inVillages(where(rows, () => (table, row) => table.faulty[row] === 1)))),
);

/** Metrics of a team. All need villages and cadres. */
export const TEAM_METRICS = {
  teamSize: count(RESIDENTS),
  hasFirstSecretary: any(countOfEach(inVillages(both(RESIDENT_CADRES, FIRST_SECRETARIES)))),
  residentDays: told(daysAgainstRequired(inVillages(RESIDENT_CADRES)), { needs: [['cadres', 'days']] }),
  pairedRatio: ofCoverage('paired', 'households', ['households', 'pairings']),
  visitsPerPairing: ratio(sumOfEach(VISITED, 'visits'), countOfEach(VISITED), {
    needs: ['households', ['pairings', 'visits']],
  }),
  trainingRatio: ratio(countOfEach(inVillages(TRAINED_CADRES)), RESIDENTS, {
    needs: ['activities', 'attendance'],
    unknownWithout: ['activities', 'attendance'],
  }),
  fundsPerHousehold: ratio(sumOfEach(inVillages(PROJECTS), 'paid'), TO_BE_PAIRED, {
    needs: ['households', 'projects'],
    unknownWithout: ['projects'],
  }),
  projectsFinished: ratio(countOfEach(inVillages(FINISHED)), VILLAGE_PROJECTS, { needs: ['projects'] }),
  povertyReduction: ratio(countOfEach(inVillages(LEFT_POVERTY)), countOfEach(inVillages(POOR_AT_START)), {
    needs: ['households'],
  }),
  layers: told(
    ({ coverage }) => {
      const { layers } = coverage.facts.villages;
      return (village) => layerCount(layers[village] ?? 0);
    },
    { needs: ['units', 'postings'] },
  ),
  dataQuality: ratio(ERRORS, ROWS, { adjusted: (share) => 1 - share }),
  /** Rows with an error, and their share. */
  errors: count(ERRORS),
  errorRate: ratio(ERRORS, ROWS),
  /** What conditions ask for: projects of the year, households to be paired and those poor at its start. */
  projects: count(VILLAGE_PROJECTS, { needs: ['projects'], unknownWithout: ['projects'] }),
  poorHouseholds: count(TO_BE_PAIRED, { needs: ['households'] }),
  poorAtStart: count(countOfEach(inVillages(POOR_AT_START)), { needs: ['households'] }),
} as const satisfies Metrics;
export type TeamMetric = keyof typeof TEAM_METRICS;

/** A ratio of 覆盖汇总 at the team's village. */
function ofCoverage(part: CoverageCount, whole: CoverageCount, needs: Metric['needs']): Metric {
  const inEach = (count: CoverageCount): Measure => countOfEach(inVillages(countedRows(count)));
  return ratio(inEach(part), inEach(whole), { coverage: { part, whole }, needs });
}
