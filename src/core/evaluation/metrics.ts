import type { FieldKey, Registry, Table, TableKey } from '../registry';
import type { Indicator, Subject } from './indicator';

/** A table without which nobody has a metric, or one of its columns. */
type Source = { [K in TableKey]: K | readonly [K, FieldKey<K>] }[TableKey];
type Metrics = Readonly<Record<string, readonly Source[]>>;

/** Metrics of a team (spec: evaluation), with what they are computed from besides villages and cadres. */
const TEAM_METRICS = {
  teamSize: [],
  hasFirstSecretary: [],
  residentDays: [['cadres', 'days']],
  pairedRatio: ['households', 'pairings'],
  visitsPerPairing: ['households', ['pairings', 'visits']],
  trainingRatio: ['activities', 'attendance'],
  fundsPerHousehold: ['households', 'projects'],
  projectsFinished: ['projects'],
  povertyReduction: ['households'],
  layers: ['units', 'postings'],
  dataQuality: [],
  /** Rows with an error, and their share. */
  errors: [],
  errorRatio: [],
  /** What conditions ask for: projects of the year, households poor at its start. */
  projects: ['projects'],
  poorHouseholds: ['households'],
} as const satisfies Metrics;
export type TeamMetric = keyof typeof TEAM_METRICS;

/** Metrics of a unit (spec: evaluation), with what they are computed from besides units and postings. */
const UNIT_METRICS = {
  villagesHelped: [],
  cadresSent: ['cadres'],
  headVisits: ['visits'],
  teamMean: ['villages', 'cadres'],
  fundsIntroduced: ['projects'],
  fundsInvested: ['projects'],
  meetings: ['activities', 'attendance'],
  residentDays: [['cadres', 'days']],
  /** What conditions ask for: teams of its villages. */
  teams: ['villages', 'cadres'],
} as const satisfies Metrics;
export type UnitMetric = keyof typeof UNIT_METRICS;

const METRICS: Readonly<Record<Subject, Metrics>> = { 工作队: TEAM_METRICS, 单位: UNIT_METRICS };

export function isMetric(subject: Subject, metric: string): boolean {
  return Object.hasOwn(METRICS[subject], metric);
}

/** Whether what an indicator is computed from was submitted at all. */
export function isSubmitted(registry: Registry, { subject, method, metric }: Indicator): boolean {
  const sources = method === '人工' ? (['scores'] as const) : (METRICS[subject][metric] ?? []);
  return sources.every((source) => {
    if (typeof source === 'string') return registry.tables[source] !== undefined;
    const [key, field] = source;
    return (registry.tables[key] as Table | undefined)?.has(field) === true;
  });
}
