import type { CoverageFigures } from '../coverage';
import type { Links } from '../linkage';
import type { Registry } from '../registry';
import type { Settings } from '../settings';
import type { EvaluationResult, SubjectResult } from './result';
import type { Indicator } from './scheme';
import { roundScore, scoreOf } from './score';
import { teamMetrics } from './team-metrics';

/** Grades by total, highest first (spec: evaluation, set (a)). */
export const GRADES = [
  { grade: '优秀', from: 90 },
  { grade: '良好', from: 80 },
  { grade: '合格', from: 60 },
  { grade: '不合格', from: -Infinity },
] as const;

type Draft = { -readonly [Key in keyof SubjectResult]: SubjectResult[Key] };

/** The year's evaluation of the teams by a scheme. */
export function evaluate(
  registry: Registry,
  links: Links,
  settings: Settings,
  coverage: CoverageFigures,
  scheme: readonly Indicator[],
): EvaluationResult {
  const indicators = scheme.filter(({ subject }) => subject === '工作队');
  const subjects = teamMetrics(registry, links, settings, coverage);
  const manual = manualScores(registry);
  const metrics = subjects.map(({ village, values }) =>
    indicators.map(({ id, method, metric }) =>
      method === '人工'
        ? (manual.get(`${registry.tables.villages?.text('code', village) ?? ''}\u0000${id}`) ?? NaN)
        : (values[metric] ?? NaN),
    ),
  );
  const means = indicators.map((_, index) => mean(metrics.map((line) => line[index] ?? NaN)));
  const teams = subjects.map(({ village }, row) =>
    draft(registry, village, indicators, metrics[row] ?? [], means),
  );
  rank(teams);
  advance(teams, settings.advancedTeams);
  return { indicators, teams };
}

function draft(
  registry: Registry,
  village: number,
  indicators: readonly Indicator[],
  metrics: readonly number[],
  means: readonly number[],
): Draft {
  const { villages } = registry.tables;
  const scores = indicators.map((indicator, index) =>
    scoreOf(indicator, metrics[index] ?? NaN, means[index] ?? NaN),
  );
  const vetoes = indicators.filter(
    ({ method, target }, index) => method === '否决' && (metrics[index] ?? NaN) > (target ?? Infinity),
  );
  const isComplete = !scores.includes(null);
  const total = isComplete ? roundScore(scores.reduce<number>((sum, score) => sum + (score ?? 0), 0)) : null;
  const isVetoed = vetoes.length > 0;
  return {
    subject: villages?.text('code', village) ?? '',
    name: villages?.text('village', village) ?? '',
    village,
    metrics: [...metrics],
    scores,
    total,
    rank: null,
    isTied: false,
    vetoes: vetoes.map(({ name }) => name),
    grade: total === null ? null : isVetoed ? '不合格' : gradeOf(total),
    advanced: '否',
  };
}

export function gradeOf(total: number): string {
  return GRADES.find(({ from }) => total >= from)?.grade ?? '不合格';
}

/** Totals descending; ties by the scores in the scheme's order; what is still equal shares a rank. */
function rank(subjects: Draft[]): void {
  const complete = subjects.filter(({ total }) => total !== null).sort(compare);
  complete.forEach((subject, index) => {
    const before = complete[index - 1];
    subject.rank = before && compare(before, subject) === 0 ? before.rank : index + 1;
    if (before && before.rank === subject.rank) before.isTied = subject.isTied = true;
  });
}

function compare(a: SubjectResult, b: SubjectResult): number {
  const byTotal = (b.total ?? 0) - (a.total ?? 0);
  if (byTotal !== 0) return byTotal;
  for (let index = 0; index < a.scores.length; index++) {
    const difference = (b.scores[index] ?? 0) - (a.scores[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The first `places` without veto; a tie across the cut is left open. */
function advance(subjects: Draft[], places: number): void {
  const eligible = subjects.filter(({ rank, vetoes }) => rank !== null && vetoes.length === 0);
  eligible.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  const first = eligible[places];
  const last = eligible[places - 1];
  const tied = first && last && first.rank === last.rank ? first.rank : null;
  eligible.forEach((subject, index) => {
    if (tied !== null && subject.rank === tied) subject.advanced = '待定';
    else if (index < places) subject.advanced = '是';
  });
}

/** Mean of the assessors' scores, by subject and indicator. */
function manualScores(registry: Registry): Map<string, number> {
  const { scores } = registry.tables;
  const given = new Map<string, number[]>();
  for (let row = 0; scores && row < scores.rows; row++) {
    const subject = scores.text('subject', row);
    const indicator = scores.text('indicator', row);
    const score = scores.number('score', row);
    if (subject === null || indicator === null || Number.isNaN(score) || scores.faulty[row] === 1) continue;
    const key = `${subject}\u0000${indicator}`;
    given.set(key, [...(given.get(key) ?? []), score]);
  }
  return new Map([...given].map(([key, list]) => [key, mean(list)]));
}

function mean(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.length === 0 ? NaN : known.reduce((sum, value) => sum + value, 0) / known.length;
}
