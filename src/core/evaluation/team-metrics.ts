import { isOfYear, layerCount, type CoverageFigures } from '../coverage';
import { isInForce, isPoorIn, leftPovertyIn, type Links, linkTo, villagesOf } from '../linkage';
import { calendarOf, type Registry, type Table, type TableKey } from '../registry';
import type { Settings } from '../settings';
import type { TeamMetric } from './metrics';

/** What a team is judged by; NaN where the data for it is missing. */
export interface TeamMetrics {
  /** Row of `villages`. */
  readonly village: number;
  readonly values: Readonly<Record<TeamMetric, number>>;
}

/** Sums over the rows that belong to a village. */
interface Tally {
  readonly rows: Float64Array;
  readonly sum: Float64Array;
}

/** Metrics of every team: poor villages with an active resident cadre (spec: evaluation, Metrics for teams). */
export function teamMetrics(
  registry: Registry,
  links: Links,
  settings: Settings,
  coverage: CoverageFigures,
): TeamMetrics[] {
  const { villages } = registry.tables;
  if (!villages) return [];
  const size = villages.rows;
  const { facts } = coverage;
  const days = residentTally(registry, links, coverage, size, (cadres, row) => cadres.number('days', row));
  const trained = trainedTally(registry, links, settings, coverage, size);
  const visits = visitTally(registry, links, settings, size);
  const projects = projectTallies(registry, links, settings, size);
  const poverty = povertyTallies(registry, links, settings, size);
  const faults = faultTally(registry, links, size);
  const teams: TeamMetrics[] = [];
  for (let village = 0; village < size; village++) {
    const teamSize = facts.villages.team[village] ?? 0;
    if (villages.excluded[village] === 1 || !villages.isTrue('poor', village) || teamSize === 0) continue;
    const households = facts.villages.households[village] ?? 0;
    const poorAtStart = poverty.start[village] ?? 0;
    const errorRatio = ratio(faults.sum[village], faults.rows[village]);
    teams.push({
      village,
      values: {
        teamSize,
        hasFirstSecretary: (facts.villages.firstSecretaries[village] ?? 0) > 0 ? 1 : 0,
        residentDays: ratio(days.sum[village], days.rows[village]) / settings.requiredDays,
        pairedRatio: ratio(facts.villages.paired[village], households),
        visitsPerPairing: ratio(visits.sum[village], visits.rows[village]),
        trainingRatio: trained ? ratio(trained.sum[village], teamSize) : NaN,
        fundsPerHousehold: projects ? ratio(projects.paid.sum[village], poorAtStart) : NaN,
        projectsFinished: projects
          ? ratio(projects.finished.sum[village], projects.finished.rows[village])
          : NaN,
        povertyReduction: ratio(poverty.left[village], poorAtStart),
        layers: layerCount(facts.villages.layers[village] ?? 0),
        dataQuality: 1 - errorRatio,
        errorRatio,
        errors: faults.sum[village] ?? 0,
        projects: projects ? (projects.finished.rows[village] ?? 0) : NaN,
        poorHouseholds: poorAtStart,
      },
    });
  }
  return teams;
}

function ratio(part: number | undefined, whole: number | undefined): number {
  return whole === undefined || whole === 0 ? NaN : (part ?? 0) / whole;
}

function tally(size: number): Tally {
  return { rows: new Float64Array(size), sum: new Float64Array(size) };
}

function add({ rows, sum }: Tally, village: number, value: number): void {
  if (village < 0 || Number.isNaN(value)) return;
  rows[village] = (rows[village] ?? 0) + 1;
  sum[village] = (sum[village] ?? 0) + value;
}

function residentTally(
  registry: Registry,
  links: Links,
  coverage: CoverageFigures,
  size: number,
  valueOf: (cadres: Table<'cadres'>, row: number) => number,
): Tally {
  const result = tally(size);
  const { cadres } = registry.tables;
  const villageOf = links.cadres.villageCode?.target;
  for (let row = 0; cadres && villageOf && row < cadres.rows; row++) {
    if (coverage.facts.cadres.resident[row] === 1) add(result, villageOf[row] ?? -1, valueOf(cadres, row));
  }
  return result;
}

/** Resident cadres who attended a 业务培训 of the year; null when attendance is not registered. */
function trainedTally(
  registry: Registry,
  links: Links,
  settings: Settings,
  coverage: CoverageFigures,
  size: number,
): Tally | null {
  const { attendance, activities, cadres } = registry.tables;
  const cadreOf = links.attendance.cadreId?.target;
  const activityOf = links.attendance.activityId?.target;
  if (!attendance || !activities || !cadres || !cadreOf || !activityOf) return null;
  const trained = new Uint8Array(cadres.rows);
  for (let row = 0; row < attendance.rows; row++) {
    const activity = activityOf[row] ?? -1;
    const cadre = cadreOf[row] ?? -1;
    if (activity < 0 || cadre < 0 || attendance.excluded[row] === 1 || !attendance.isTrue('attended', row))
      continue;
    const date = activities.number('date', activity);
    const isTraining = activities.text('kind', activity) === '业务培训' && !Number.isNaN(date);
    if (isTraining && calendarOf(date).year === settings.year) trained[cadre] = 1;
  }
  return residentTally(registry, links, coverage, size, (_, row) => trained[row] ?? 0);
}

function visitTally(registry: Registry, links: Links, settings: Settings, size: number): Tally {
  const result = tally(size);
  const { pairings } = registry.tables;
  const householdOf = links.pairings.householdId?.target;
  const villageOf = links.households.villageCode?.target;
  for (let row = 0; pairings && householdOf && villageOf && row < pairings.rows; row++) {
    const household = householdOf[row] ?? -1;
    if (household < 0 || pairings.excluded[row] === 1) continue;
    if (!isInForce(pairings, row, settings.asOf)) continue;
    add(result, villageOf[household] ?? -1, pairings.number('visits', row));
  }
  return result;
}

function projectTallies(
  registry: Registry,
  links: Links,
  settings: Settings,
  size: number,
): { paid: Tally; finished: Tally } | null {
  const { projects } = registry.tables;
  const villageOf = links.projects.villageCode?.target;
  if (!projects || !villageOf) return null;
  const paid = tally(size);
  const finished = tally(size);
  for (let row = 0; row < projects.rows; row++) {
    if (!isProjectOfYear(projects, row, settings.year)) continue;
    const village = villageOf[row] ?? -1;
    add(paid, village, projects.number('paid', row));
    add(finished, village, projects.text('status', row) === '完工' ? 1 : 0);
  }
  return { paid, finished };
}

export function isProjectOfYear(projects: Table<'projects'>, row: number, year: number): boolean {
  if (projects.excluded[row] === 1) return false;
  return isOfYear(projects.number('start', row), projects.number('finish', row), year);
}

interface Poverty {
  readonly start: Float64Array;
  readonly left: Float64Array;
}

/** Households of a village that were poor at the start of the year, and those that left poverty in it. */
function povertyTallies(registry: Registry, links: Links, settings: Settings, size: number): Poverty {
  const result = { start: new Float64Array(size), left: new Float64Array(size) };
  const { households } = registry.tables;
  const villageOf = links.households.villageCode?.target;
  for (let row = 0; households && villageOf && row < households.rows; row++) {
    const village = villageOf[row] ?? -1;
    if (village < 0 || households.excluded[row] === 1) continue;
    if (leftPovertyIn(households, row, settings.year)) result.left[village] = (result.left[village] ?? 0) + 1;
    if (isPoorIn(households, row, settings.year)) result.start[village] = (result.start[village] ?? 0) + 1;
  }
  return result;
}

/** Rows of a village's sheets, and how many of them have an error. */
function faultTally(registry: Registry, links: Links, size: number): Tally {
  const result = tally(size);
  const count = (key: TableKey, villageOf: (row: number) => number): void => {
    const table = registry.tables[key] as Table | undefined;
    for (let row = 0; table && row < table.rows; row++) add(result, villageOf(row), table.faulty[row] ?? 0);
  };
  count('villages', (row) => row);
  for (const key of [
    'households',
    'postings',
    'cadres',
    'leaders',
    'visits',
    'projects',
    'outreach',
  ] as const) {
    const target = linkTo(links, 'villages', key)?.target;
    count(key, (row) => target?.[row] ?? -1);
  }
  const villageOfHousehold = links.households.villageCode?.target;
  const householdOf = links.members.householdId?.target;
  count('members', (row) => villageOfHousehold?.[householdOf?.[row] ?? -1] ?? -1);
  count('pairings', villagesOf(links, 'pairings'));
  return result;
}
