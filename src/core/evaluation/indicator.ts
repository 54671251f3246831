import type { FieldKey, Registry, Table, TableKey } from '../registry';

export const METHODS = ['达标比例', '区间', '分档', '扣分', '标准化', '否决', '人工'] as const;
export type Method = (typeof METHODS)[number];

export const SUBJECTS = ['工作队', '单位'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** A table without which nobody has a metric, or one of its columns. */
type Source = { [K in TableKey]: K | readonly [K, FieldKey<K>] }[TableKey];
type Metrics = Readonly<Record<string, readonly Source[]>>;

/** Metrics of a team (spec: evaluation), with what they are computed from besides villages and cadres. */
export const TEAM_METRICS = {
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

/** Metrics of a unit (spec: evaluation). */
const UNIT_METRICS = new Set([
  'villagesHelped',
  'cadresSent',
  'headVisits',
  'teamMean',
  'fundsIntroduced',
  'fundsInvested',
  'meetings',
  'residentDays',
]);

export interface Step {
  readonly from: number;
  readonly score: number;
}

/** An indicator applies only to subjects that meet it: `projects>0`. */
export interface Condition {
  readonly metric: string;
  readonly sign: '>' | '>=' | '<' | '<=' | '=';
  readonly value: number;
}

/** One row of 考核指标. */
export interface Indicator {
  readonly id: string;
  readonly subject: Subject;
  readonly group: string;
  readonly name: string;
  readonly full: number;
  readonly method: Method;
  /** Empty for 人工. */
  readonly metric: string;
  /** Of 扣分 the deduction for each fault, of 标准化 the factor at which the score is capped. */
  readonly target: number | null;
  readonly floor: number | null;
  /** Highest first. */
  readonly steps: readonly Step[];
  readonly condition: Condition | null;
}

export function isMetric(subject: Subject, metric: string): boolean {
  return subject === '工作队' ? Object.hasOwn(TEAM_METRICS, metric) : UNIT_METRICS.has(metric);
}

/** Whether what a team's indicator is computed from was submitted at all. */
export function isSubmitted(registry: Registry, { method, metric }: Indicator): boolean {
  const sources = method === '人工' ? (['scores'] as const) : ((TEAM_METRICS as Metrics)[metric] ?? []);
  return sources.every((source) => {
    if (typeof source === 'string') return registry.tables[source] !== undefined;
    const [key, field] = source;
    return (registry.tables[key] as Table | undefined)?.has(field) === true;
  });
}

export function meets({ sign, value }: Condition, metric: number): boolean {
  switch (sign) {
    case '>':
      return metric > value;
    case '>=':
      return metric >= value;
    case '<':
      return metric < value;
    case '<=':
      return metric <= value;
    case '=':
      return metric === value;
  }
}
