import type { CoverageFigures } from '../coverage';
import type { Links } from '../linkage';
import type { Registry } from '../registry';
import type { Settings } from '../settings';
import { isSubmitted, meets, type Indicator, type TeamMetric } from './indicator';
import { manualScores, scoreKey } from './manual-scores';
import { advance, gradeOf, LOWEST_GRADE, rank } from './rank';
import type { EvaluationResult, Score, SubjectResult } from './result';
import { scoreOf, totalOf } from './score';
import { teamMetrics, type TeamMetrics } from './team-metrics';

/**
 * The year's evaluation of the teams by a scheme. An indicator does not apply (缺项) to a team that misses its
 * condition, nor to anyone where a whole table or column behind it was not submitted; a blank cell is missing data.
 */
export function evaluate(
  registry: Registry,
  links: Links,
  settings: Settings,
  coverage: CoverageFigures,
  scheme: readonly Indicator[],
): EvaluationResult {
  const indicators = scheme.filter(({ subject }) => subject === '工作队');
  const submitted = indicators.map((indicator) => isSubmitted(registry, indicator));
  const manual = manualScores(registry);
  const teams = teamMetrics(registry, links, settings, coverage);
  const applies = teams.map((team) =>
    indicators.map(
      ({ condition }, index) =>
        submitted[index] === true && (!condition || meets(condition, metricOf(team, condition.metric))),
    ),
  );
  const metrics = teams.map((team) =>
    indicators.map(({ id, method, metric }) =>
      method === '人工' ? (manual.get(scoreKey(codeOf(registry, team), id)) ?? NaN) : metricOf(team, metric),
    ),
  );
  const means = indicators.map((_, index) =>
    mean(metrics.filter((__, team) => applies[team]?.[index] === true).map((line) => line[index] ?? NaN)),
  );
  const results = teams.map((team, line) => {
    const values = metrics[line] ?? [];
    const scores = indicators.map((indicator, index): Score =>
      applies[line]?.[index] === true
        ? scoreOf(indicator, values[index] ?? NaN, means[index] ?? NaN)
        : 'notApplicable',
    );
    return resultOf(registry, team.village, indicators, values, scores);
  });
  return {
    indicators,
    notSubmitted: indicators.filter((_, index) => submitted[index] === false),
    teams: advance(rank(results), settings.advancedTeams),
  };
}

function resultOf(
  registry: Registry,
  village: number,
  indicators: readonly Indicator[],
  metrics: readonly number[],
  scores: readonly Score[],
): SubjectResult {
  const vetoes = indicators.filter(
    ({ method, target }, index) =>
      method === '否决' && scores[index] === 0 && (metrics[index] ?? NaN) > (target ?? Infinity),
  );
  const total = totalOf(indicators, scores);
  return {
    subject: registry.tables.villages?.text('code', village) ?? '',
    name: registry.tables.villages?.text('village', village) ?? '',
    village,
    metrics,
    scores,
    total,
    rank: null,
    isTied: false,
    vetoes: vetoes.map(({ name }) => name),
    grade: total === null ? null : vetoes.length > 0 ? LOWEST_GRADE : gradeOf(total),
    advanced: '否',
  };
}

function metricOf(team: TeamMetrics, metric: string): number {
  // Readers of schemes let known metrics through only; a metric of 人工 is never asked for.
  return team.values[metric as TeamMetric];
}

function codeOf(registry: Registry, { village }: TeamMetrics): string {
  return registry.tables.villages?.text('code', village) ?? '';
}

function mean(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.length === 0 ? NaN : known.reduce((sum, value) => sum + value, 0) / known.length;
}
