import type { FigureRows, FigureSources } from '../coverage';
import { type Registry, tableOf } from '../registry';
import type { Indicator, Subject } from './indicator';
import { behindDeclared, type CoverageShare, type MetricBehind, type Metrics } from './metric';
import { TEAM_METRICS, type TeamMetric } from './team-metrics';
import { UNIT_METRICS, type UnitMetric } from './unit-metrics';

export type MetricId = TeamMetric | UnitMetric;

const METRICS: Readonly<Record<Subject, Metrics>> = { 工作队: TEAM_METRICS, 单位: UNIT_METRICS };

export function metricsOf(subject: Subject): readonly string[] {
  return Object.keys(METRICS[subject]);
}

/** What a metric was called in schemes that offices have written already. */
const FORMER_NAMES: Readonly<Record<string, MetricId>> = { errorRatio: 'errorRate' };

/** The metric that a scheme names; undefined where there is none. */
export function metricNamed(subject: Subject, written: string): string | undefined {
  const metric = Object.hasOwn(FORMER_NAMES, written) ? FORMER_NAMES[written] : written;
  return metric !== undefined && Object.hasOwn(METRICS[subject], metric) ? metric : undefined;
}

/** Whether what an indicator is computed from was submitted at all. */
export function isSubmitted(registry: Registry, { subject, method, metric }: Indicator): boolean {
  const sources = method === '人工' ? (['scores'] as const) : (METRICS[subject][metric]?.needs ?? []);
  return sources.every((source) => {
    if (typeof source === 'string') return registry.tables[source] !== undefined;
    const [key, field] = source;
    return tableOf(registry, key)?.has(field) === true;
  });
}

/** What a metric of a team (row of `villages`) or unit is made of; null where it is not counted from rows. */
export function metricBehind(
  sources: FigureSources,
  subject: Subject,
  metric: string,
  row: number,
): MetricBehind | null {
  const declared = METRICS[subject][metric];
  return declared ? behindDeclared(declared, sources, row) : null;
}

/** The rows that a metric counts or sums, or the counts of coverage that it relates; null for other shares and means. */
export function metricRows(
  sources: FigureSources,
  subject: Subject,
  metric: string,
  row: number,
): FigureRows | CoverageShare | null {
  const declared = METRICS[subject][metric];
  if (declared?.kind === 'ratio') return declared.coverage;
  if (declared?.kind !== 'count') return null;
  const [rows, ...ofOtherTables] = behindDeclared(declared, sources, row)?.parts.flat() ?? [];
  return rows && ofOtherTables.length === 0 ? rows : null;
}
