import { isOfYear, type CoverageFigures } from '../coverage';
import { activeOn, type Links } from '../linkage';
import { calendarOf, type Registry, type Table, type TextOf } from '../registry';
import type { Settings } from '../settings';
import type { UnitMetric } from './metrics';
import type { Bar, SubjectResult } from './result';

/** What a unit is judged by; NaN where the data for it is missing. */
export interface UnitMetrics {
  /** Row of `units`. */
  readonly unit: number;
  readonly values: Readonly<Record<UnitMetric, number>>;
  readonly bars: readonly Bar[];
}

/** What the metrics are gathered from. */
export interface Sources {
  readonly registry: Registry;
  readonly links: Links;
  readonly settings: Settings;
  readonly coverage: CoverageFigures;
}

/** 资金来源 of the projects that a metric sums. */
export const FUND_SOURCES = { fundsIntroduced: '定点单位引进', fundsInvested: '定点单位直接投入' } as const;

const MEETINGS: ReadonlySet<TextOf<'activities', 'kind'> | null> = new Set([
  '定点单位对接',
  '定点单位座谈会',
]);

/** Metrics of every designated unit: one with an active 定点帮扶 posting (spec: evaluation, Metrics for units). */
export function unitMetrics(sources: Sources, teams: readonly SubjectResult[]): UnitMetrics[] {
  const { registry, links, settings } = sources;
  const { units } = registry.tables;
  if (!units) return [];
  const designated = designatedVillages(sources);
  const cadres = cadreTallies(sources);
  const visits = headVisits(registry, links, settings, units.rows);
  const introduced = fundsOf(sources, FUND_SOURCES.fundsIntroduced);
  const invested = fundsOf(sources, FUND_SOURCES.fundsInvested);
  const meetings = meetingsAttended(registry, links, settings);
  const totals = new Map(teams.map(({ row, total }) => [row, total]));
  return [...designated]
    .filter(([unit]) => units.excluded[unit] === 0)
    .sort(([a], [b]) => a - b)
    .map(([unit, { all }]) => ({
      unit,
      values: {
        villagesHelped: all.size,
        cadresSent: cadres.sent[unit] ?? 0,
        headVisits: visits[unit] ?? 0,
        teamMean: meanTotal(all, totals),
        fundsIntroduced: introduced[unit] ?? 0,
        fundsInvested: invested[unit] ?? 0,
        meetings: meetings.get(unit)?.size ?? 0,
        residentDays: (cadres.days[unit] ?? 0) / (cadres.known[unit] ?? 0) / settings.requiredDays,
        teams: [...all].filter((village) => totals.has(village)).length,
      },
      bars: [...all].every((village) => totals.has(village)) ? [] : ['missingTeam'],
    }));
}

interface Helped {
  /** Villages with an active posting of the unit. */
  readonly all: Set<number>;
  isDesignated: boolean;
}

/** Units with an active 定点帮扶 posting, and the villages that they help. */
export function designatedVillages({ registry, links, settings }: Sources): Map<number, Helped> {
  const { postings } = registry.tables;
  const unitOf = links.postings.unit?.target;
  const villageOf = links.postings.villageCode?.target;
  const helped = new Map<number, Helped>();
  for (let row = 0; postings && unitOf && row < postings.rows; row++) {
    const unit = unitOf[row] ?? -1;
    const village = villageOf?.[row] ?? -1;
    if (unit < 0 || village < 0 || postings.excluded[row] === 1) continue;
    if (!activeOn(postings.number('start', row), postings.number('end', row), settings.asOf)) continue;
    const own = helped.get(unit) ?? { all: new Set(), isDesignated: false };
    own.all.add(village);
    if (postings.text('kind', row) === '定点帮扶') own.isDesignated = true;
    helped.set(unit, own);
  }
  return new Map([...helped].filter(([, { isDesignated }]) => isDesignated));
}

/** The mean total of those teams that have one. */
function meanTotal(villages: ReadonlySet<number>, totals: ReadonlyMap<number, number | null>): number {
  const known = [...villages].flatMap((village) => totals.get(village) ?? []);
  return known.reduce((sum, total) => sum + total, 0) / known.length;
}

/** Active cadres of each unit, and the days of the resident ones whose days are known. */
function cadreTallies({ registry, links, coverage }: Sources) {
  const { cadres, units } = registry.tables;
  const size = units?.rows ?? 0;
  const tallies = {
    sent: new Float64Array(size),
    days: new Float64Array(size),
    known: new Float64Array(size),
  };
  const unitOf = links.cadres.unit?.target;
  for (let row = 0; cadres && unitOf && row < cadres.rows; row++) {
    const unit = unitOf[row] ?? -1;
    if (unit < 0 || coverage.facts.cadres.active[row] !== 1) continue;
    add(tallies.sent, unit, 1);
    const days = cadres.number('days', row);
    if (coverage.facts.cadres.resident[row] !== 1 || Number.isNaN(days)) continue;
    add(tallies.days, unit, days);
    add(tallies.known, unit, 1);
  }
  return tallies;
}

function headVisits(registry: Registry, links: Links, { year }: Settings, size: number): Float64Array {
  const counts = new Float64Array(size);
  const { visits } = registry.tables;
  const unitOf = links.visits.unit?.target;
  for (let row = 0; visits && unitOf && row < visits.rows; row++) {
    if (isHeadVisit(visits, row, year)) add(counts, unitOf[row] ?? -1, 1);
  }
  return counts;
}

export function isHeadVisit(visits: Table<'visits'>, row: number, year: number): boolean {
  if (visits.excluded[row] === 1 || !visits.isTrue('isHead', row)) return false;
  const date = visits.number('date', row);
  return !Number.isNaN(date) && calendarOf(date).year === year;
}

/** 到位资金 of the year's projects from a source, by the unit that provides it. */
function fundsOf({ registry, links, settings }: Sources, source: TextOf<'projects', 'source'>): Float64Array {
  const { projects, units } = registry.tables;
  // Money is added in hundredths of a yuan, so that sums of decimals come out exact.
  const sums = new Float64Array(units?.rows ?? 0);
  const unitOf = links.projects.provider?.target;
  for (let row = 0; projects && unitOf && row < projects.rows; row++) {
    if (!isFund(projects, row, source, settings.year)) continue;
    add(sums, unitOf[row] ?? -1, Math.round(projects.number('paid', row) * 1e6));
  }
  return sums.map((sum) => sum / 1e6);
}

/** Whether a project of the year is paid for from a source. */
export function isFund(
  projects: Table<'projects'>,
  row: number,
  source: TextOf<'projects', 'source'>,
  year: number,
): boolean {
  if (projects.excluded[row] === 1 || projects.text('source', row) !== source) return false;
  if (Number.isNaN(projects.number('paid', row))) return false;
  return isOfYear(projects.number('start', row), projects.number('finish', row), year);
}

/** Meetings of the year that a cadre of the unit attended; several cadres at one count once. */
export function meetingsAttended(
  registry: Registry,
  links: Links,
  { year }: Settings,
): ReadonlyMap<number, ReadonlySet<number>> {
  const attended = new Map<number, Set<number>>();
  const { attendance, activities } = registry.tables;
  const activityOf = links.attendance.activityId?.target;
  const cadreOf = links.attendance.cadreId?.target;
  const unitOf = links.cadres.unit?.target;
  for (let row = 0; attendance && activities && row < attendance.rows; row++) {
    const activity = activityOf?.[row] ?? -1;
    const unit = unitOf?.[cadreOf?.[row] ?? -1] ?? -1;
    if (activity < 0 || unit < 0) continue;
    if (attendance.excluded[row] === 1 || activities.excluded[activity] === 1) continue;
    if (!attendance.isTrue('attended', row) || !MEETINGS.has(activities.text('kind', activity))) continue;
    const date = activities.number('date', activity);
    if (Number.isNaN(date) || calendarOf(date).year !== year) continue;
    const own = attended.get(unit) ?? new Set();
    attended.set(unit, own.add(activity));
  }
  return attended;
}

function add(sums: Float64Array, index: number, value: number): void {
  if (index >= 0) sums[index] = (sums[index] ?? 0) + value;
}
