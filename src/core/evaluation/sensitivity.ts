import { isVeto } from './indicator';
import { isEligible } from './rank';
import type { AppliedScheme, SubjectResult } from './result';
import { gradeOf } from './scheme';
import { combinedTotal, totalOf } from './score';

/**
 * Points that lie between each eligible subject and the cut: of those advanced down to the first who is not, of
 * the others up to the last place (below 0). 0 for those left open. No entry where nobody is on the other side.
 */
export function pointsToCut(
  ranked: readonly SubjectResult[],
  applied: AppliedScheme,
): ReadonlyMap<string, number> {
  const { places } = applied;
  const eligible = ranked.filter((subject) => isEligible(subject, applied));
  const firstOut = eligible.find(({ advanced }) => advanced !== '是')?.total;
  const lastIn = eligible[places - 1]?.total;
  const points = new Map<string, number>();
  for (const { subject, total, advanced } of eligible) {
    const other = advanced === '是' ? firstOut : advanced === '否' ? lastIn : total;
    if (other === undefined || other === null || total === null) continue;
    points.set(subject, Math.round((total - other) * 100) / 100);
  }
  return points;
}

/** A subject whose grade is another as soon as one indicator is left out. */
export interface HingedGrade {
  readonly result: SubjectResult;
  /** By their index in the scheme: the grade without each, by the other scores scaled to the whole. */
  readonly hinges: readonly { readonly indicator: number; readonly grade: string }[];
}

/** Subjects whose grade by score hangs on one indicator, in the order of their ranks. A veto is no such hinge. */
export function hingedGrades(ranked: readonly SubjectResult[], applied: AppliedScheme): HingedGrade[] {
  const { indicators, policy } = applied;
  return ranked.flatMap((result) => {
    if (result.total === null || result.vetoes.length > 0) return [];
    const hinges = indicators.flatMap((indicator, index) => {
      if (isVeto(indicator) || typeof result.scores[index] !== 'number') return [];
      const others = result.scores.map((score, at) => (at === index ? 'notApplicable' : score));
      const yearTotal = totalOf(indicators, others, policy.bonusCap);
      const total = combinedTotal(policy, result.halfYear, yearTotal);
      const grade = total === null ? result.scoreGrade : gradeOf(policy, total);
      return grade === null || grade === result.scoreGrade ? [] : [{ indicator: index, grade }];
    });
    return hinges.length === 0 ? [] : [{ result, hinges }];
  });
}
