import { isBonus, isWeighted, type Indicator } from './indicator';
import type { Score } from './result';
import type { Policy } from './scheme';

/** Half up to two decimals, judged on the decimal that a person sees (1.005 is 1.01). */
export function roundScore(value: number): number {
  const cents = Number(`${value.toPrecision(15)}e2`);
  return Number.isNaN(cents) ? Math.round(value * 100) / 100 : Math.round(cents + 1e-9) / 100;
}

/** A subject's score by one indicator. `mean` is over all subjects. */
export function scoreOf(indicator: Indicator, metric: number, mean: number): number | 'missing' {
  if (Number.isNaN(metric)) return 'missing';
  const { full, method, steps } = indicator;
  const target = indicator.target ?? 1;
  const floor = indicator.floor ?? 0;
  switch (method) {
    case '达标比例':
      return roundScore(full * partReached(metric, target));
    case '区间':
      return roundScore(full * partReached(metric - floor, target - floor));
    case '分档':
      return roundScore(steps.find(({ from }) => metric >= from)?.score ?? 0);
    case '扣分':
      return roundScore(Math.max(0, full - target * metric));
    case '标准化':
      return mean > 0 ? roundScore(full * Math.min(target, metric / mean)) : 'missing';
    case '人工':
      // What an assessor gives in several rows comes to no more than the full score.
      return roundScore(Math.min(full, metric));
    case '否决':
      return 0;
  }
}

/** Between 0 and 1. A target of nothing, as a median may be, is reached by whoever is not below it. */
function partReached(metric: number, target: number): number {
  if (target === 0) return metric >= 0 ? 1 : 0;
  return Math.min(1, Math.max(0, metric / target));
}

/**
 * The sum of the scores, scaled up to the scheme's full score where indicators do not apply, and what is added on
 * top up to a cap; null while data is missing, or where nothing applies.
 */
export function totalOf(
  indicators: readonly Indicator[],
  scores: readonly Score[],
  bonusCap: number | null,
): number | null {
  let sum = 0;
  let all = 0;
  let applicable = 0;
  let bonus = 0;
  for (const [index, indicator] of indicators.entries()) {
    const score = scores[index] ?? 'missing';
    if (isBonus(indicator)) {
      if (typeof score === 'number') bonus += score;
      continue;
    }
    if (score === 'missing') return null;
    if (!isWeighted(indicator)) continue;
    all += indicator.full;
    if (score === 'notApplicable') continue;
    applicable += indicator.full;
    sum += score;
  }
  if (applicable === 0) return null;
  const scaled = applicable === all ? sum : (sum * all) / applicable;
  return roundScore(roundScore(scaled) + Math.min(bonus, bonusCap ?? Infinity));
}

/** The half-year's and the year's total by their weights; null where one of them is missing. */
export function combinedTotal(
  { halfYearWeight: weight }: Policy,
  halfYear: number | null,
  yearTotal: number | null,
): number | null {
  if (weight === 0 || yearTotal === null) return yearTotal;
  return halfYear === null ? null : roundScore(weight * halfYear + (1 - weight) * yearTotal);
}

/** The most that a total can be, with all that is added on top. */
export function highestTotal(indicators: readonly Indicator[], { bonusCap }: Policy): number {
  const sum = (counted: (indicator: Indicator) => boolean): number =>
    indicators.filter(counted).reduce((total, { full }) => total + full, 0);
  return sum(isWeighted) + Math.min(sum(isBonus), bonusCap ?? Infinity);
}
