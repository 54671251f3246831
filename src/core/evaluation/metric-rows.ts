import { isPoorIn, linkTo } from '../linkage';
import type { TableKey } from '../registry';
import type { Subject } from './indicator';
import { isProjectOfYear } from './team-metrics';
import {
  designatedVillages,
  FUND_SOURCES,
  isFund,
  isHeadVisit,
  meetingsAttended,
  type Sources,
} from './unit-metrics';

export interface MetricRows {
  readonly table: TableKey;
  readonly rows: readonly number[];
  /** The column that the metric sums; absent where it counts rows. */
  readonly sumOf?: string;
}

/** The rows behind a metric of a team (row of `villages`) or unit; null for shares and means, which count nothing. */
export function metricRows(
  sources: Sources,
  subject: Subject,
  metric: string,
  row: number,
): MetricRows | null {
  return subject === '工作队' ? teamRows(sources, metric, row) : unitRows(sources, metric, row);
}

function teamRows({ registry, links, settings, coverage }: Sources, metric: string, village: number) {
  const { tables } = registry;
  const inVillage = (table: TableKey, test: (row: number) => boolean): MetricRows =>
    referring(table, linkTo(links, 'villages', table)?.target, village, test);
  const { projects, households } = tables;
  switch (metric) {
    case 'teamSize':
      return inVillage('cadres', (row) => coverage.facts.cadres.resident[row] === 1);
    case 'projects':
      return projects ? inVillage('projects', (row) => isProjectOfYear(projects, row, settings.year)) : null;
    case 'poorHouseholds':
      if (!households) return null;
      return inVillage(
        'households',
        (row) => households.excluded[row] === 0 && isPoorIn(households, row, settings.year),
      );
    default:
      return null;
  }
}

function unitRows(sources: Sources, metric: string, unit: number): MetricRows | null {
  const { registry, links, settings, coverage } = sources;
  const { visits, projects } = registry.tables;
  const ofUnit = (table: TableKey, test: (row: number) => boolean): MetricRows =>
    referring(table, linkTo(links, 'units', table)?.target, unit, test);
  switch (metric) {
    case 'villagesHelped':
      return { table: 'villages', rows: [...(designatedVillages(sources).get(unit)?.all ?? [])] };
    case 'cadresSent':
      return ofUnit('cadres', (row) => coverage.facts.cadres.active[row] === 1);
    case 'headVisits':
      return visits ? ofUnit('visits', (row) => isHeadVisit(visits, row, settings.year)) : null;
    case 'fundsIntroduced':
    case 'fundsInvested': {
      if (!projects) return null;
      const source = FUND_SOURCES[metric];
      return {
        ...ofUnit('projects', (row) => isFund(projects, row, source, settings.year)),
        sumOf: 'paid',
      };
    }
    case 'meetings':
      return {
        table: 'activities',
        rows: [...(meetingsAttended(registry, links, settings).get(unit) ?? [])],
      };
    default:
      return null;
  }
}

function referring(
  table: TableKey,
  target: Int32Array | undefined,
  to: number,
  test: (row: number) => boolean,
): MetricRows {
  const rows: number[] = [];
  target?.forEach((at, row) => {
    if (at === to && test(row)) rows.push(row);
  });
  return { table, rows };
}
