import { rowsIn, type CoverageFigures } from '../coverage';
import type { Links } from '../linkage';
import type { Registry } from '../registry';
import { ALL_UNITS, type Settings } from '../words/settings';
import { isBonus, isVeto, meets, type Indicator, type Subject } from './indicator';
import { HALF_YEAR, manualScores, OWN_TOTAL, type ManualScores } from './manual-scores';
import { valuesOf, type JudgedSources } from './metric';
import { isSubmitted } from './metrics';
import { advance, capTopGrade, rank } from './rank';
import type { AppliedScheme, Bar, EvaluationResult, Review, Score, SubjectResult } from './result';
import { gradeOf, gradesDownTo, lowestGrade, type Scheme } from './scheme';
import { combinedTotal, roundScore, scoreOf, totalOf } from './score';
import { withTarget } from './target';
import { TEAM_METRICS, TEAMS } from './team-metrics';
import { UNIT_METRICS, UNITS } from './unit-metrics';

/**
 * The year's evaluation of the teams and the designated units by a scheme. An indicator does not apply (缺项) to a
 * subject that misses its condition, nor to anyone where a whole table or column behind it was not submitted; a
 * blank cell is missing data.
 */
export function evaluate(
  registry: Registry,
  links: Links,
  settings: Settings,
  coverage: CoverageFigures,
  scheme: Scheme,
): EvaluationResult {
  const { villages, units } = registry.tables;
  const manual = manualScores(registry);
  const missingBars = scheme.chains.missingTeamBars;
  const judge = (applied: AppliedScheme, subjects: readonly Judged[]): SubjectResult[] =>
    judged(applied, subjects, manual, scheme.reviewGap);
  const from = { registry, links, settings, coverage, teamTotals: new Map<number, number | null>() };
  const ofTeams = valuesOf(TEAM_METRICS, from, rowsIn(from, TEAMS)).map(({ row, values }): Judged => ({
    subject: villages?.text('code', row) ?? '',
    name: villages?.text('village', row) ?? '',
    row,
    values,
    bars: [],
  }));
  const teamScheme = applied(from, scheme, '工作队', settings.advancedTeams, ofTeams);
  const teams = judge(teamScheme, ofTeams);
  const teamTotals = new Map(teams.map(({ row, total }) => [row, total]));
  const ofUnits = valuesOf(UNIT_METRICS, { ...from, teamTotals }, rowsIn(from, UNITS)).map(
    ({ row, values }): Judged => {
      const name = units?.text('name', row) ?? '';
      const bars: Bar[] = missingBars && values.teams < values.villagesHelped ? ['missingTeam'] : [];
      if (!isAsked(units?.text('category', row) ?? null, settings)) bars.push('outOfScope');
      return { subject: name, name, row, values, bars };
    },
  );
  const unitScheme = applied(from, scheme, '单位', settings.advancedUnits, ofUnits);
  return {
    teams,
    units: judge(unitScheme, ofUnits),
    applied: { 工作队: teamScheme, 单位: unitScheme },
  };
}

/** A subject with what it is judged by; NaN where data is missing. */
interface Judged extends Pick<SubjectResult, 'subject' | 'name' | 'row'> {
  readonly values: Readonly<Record<string, number>>;
  readonly bars: readonly Bar[];
}

/** Whether 先进单位 are chosen among the units of a category. */
function isAsked(category: string | null, { advancedScope }: Settings): boolean {
  return advancedScope.includes(ALL_UNITS) || (category !== null && advancedScope.includes(category));
}

function applied(
  { registry, settings }: Pick<JudgedSources, 'registry' | 'settings'>,
  scheme: Scheme,
  subject: Subject,
  places: number,
  subjects: readonly Judged[],
): AppliedScheme {
  const indicators = scheme.indicators
    .filter((indicator) => indicator.subject === subject)
    .map((indicator) => {
      const those = subjects.filter(({ values }) => isMeant(indicator, values));
      return withTarget(
        indicator,
        those.map(({ values }) => values[indicator.metric] ?? NaN),
        settings,
      );
    });
  const policy = scheme.policies[subject];
  return {
    indicators,
    notSubmitted: indicators.filter((indicator) => !isSubmitted(registry, indicator)),
    policy,
    // The billionth keeps a share such as 0.07 of 100 from losing a place to binary fractions.
    topPlaces: policy.quota === null ? null : Math.floor(policy.quota * subjects.length + 1e-9),
    places,
    gradesAdvanced: gradesDownTo(policy, settings.lowestAdvanced),
  };
}

/** Whether a subject meets the condition of an indicator. */
function isMeant({ condition }: Indicator, values: Judged['values']): boolean {
  return condition === null || meets(condition, values[condition.metric] ?? NaN);
}

function judged(
  scheme: AppliedScheme,
  subjects: readonly Judged[],
  manual: ManualScores,
  reviewGap: number,
): SubjectResult[] {
  const { indicators, notSubmitted, policy } = scheme;
  const metrics = subjects.map(({ subject, values }) =>
    indicators.map(({ id, method, metric }) =>
      method === '人工' ? manual.verified(subject, id) : (values[metric] ?? NaN),
    ),
  );
  const applies = subjects.map(({ values }) =>
    indicators.map((indicator) => !notSubmitted.includes(indicator) && isMeant(indicator, values)),
  );
  const means = indicators.map((_, index) =>
    mean(metrics.filter((__, line) => applies[line]?.[index] === true).map((own) => own[index] ?? NaN)),
  );
  const results = subjects.map((subject, line) => {
    const own = metrics[line] ?? [];
    const scores = indicators.map((indicator, index): Score => {
      if (applies[line]?.[index] !== true) return 'notApplicable';
      const score = scoreOf(indicator, own[index] ?? NaN, means[index] ?? NaN);
      // Who was given no bonus has none.
      return score === 'missing' && isBonus(indicator) ? 0 : score;
    });
    const halfYear = policy.halfYearWeight > 0 ? manual.verified(subject.subject, HALF_YEAR) : NaN;
    const result = resultOf(
      scheme,
      subject,
      own,
      scores,
      Number.isNaN(halfYear) ? null : roundScore(halfYear),
    );
    return { ...result, reviews: reviewsOf(result, indicators, manual, reviewGap) };
  });
  return advance(capTopGrade(rank(indicators, results), policy, scheme.topPlaces), scheme);
}

function resultOf(
  { indicators, policy }: AppliedScheme,
  { subject, name, row, bars }: Judged,
  metrics: readonly number[],
  scores: readonly Score[],
  halfYear: number | null,
): SubjectResult {
  const vetoes = indicators.filter(
    (indicator, index) =>
      isVeto(indicator) && scores[index] === 0 && (metrics[index] ?? NaN) > (indicator.target ?? Infinity),
  );
  const yearTotal = totalOf(indicators, scores, policy.bonusCap);
  const total = combinedTotal(policy, halfYear, yearTotal);
  const scoreGrade = total === null ? null : vetoes.length > 0 ? lowestGrade(policy) : gradeOf(policy, total);
  return {
    subject,
    name,
    row,
    metrics,
    scores,
    halfYear,
    yearTotal,
    total,
    rank: null,
    isTied: false,
    vetoes: vetoes.map((veto) => veto.name),
    bars,
    reviews: [],
    scoreGrade,
    grade: scoreGrade,
    advanced: '否',
  };
}

/** Where a subject's own assessment is off the verified score by more than the share allowed. */
function reviewsOf(
  { subject, scores, halfYear, total }: SubjectResult,
  indicators: readonly Indicator[],
  manual: ManualScores,
  gap: number,
): Review[] {
  const compared = [
    ...indicators.map(({ id, name }, index) => ({ id, name, verified: scores[index] })),
    { id: HALF_YEAR, name: HALF_YEAR, verified: halfYear },
    { id: OWN_TOTAL, name: null, verified: total },
  ];
  return compared.flatMap(({ id, name, verified }) => {
    const own = manual.own(subject, id);
    if (typeof verified !== 'number' || Number.isNaN(own)) return [];
    return Math.abs(own - verified) > gap * verified + 1e-9 ? [{ name, own, verified }] : [];
  });
}

function mean(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.length === 0 ? NaN : known.reduce((sum, value) => sum + value, 0) / known.length;
}
