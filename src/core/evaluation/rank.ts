import { isVeto, type Indicator } from './indicator';
import type { AppliedScheme, Score, SubjectResult } from './result';
import { secondGrade, type Policy } from './scheme';

/**
 * Totals descending; ties by the scores in the scheme's order; what is still equal shares a rank. Subjects
 * without a total are listed last and have none.
 */
export function rank(indicators: readonly Indicator[], subjects: readonly SubjectResult[]): SubjectResult[] {
  const ladder = indicators.flatMap((indicator, index) => (isVeto(indicator) ? [] : [index]));
  const compare = (a: SubjectResult, b: SubjectResult): number => {
    const byTotal = (b.total ?? 0) - (a.total ?? 0);
    if (byTotal !== 0) return byTotal;
    for (const index of ladder) {
      const difference = standing(b.scores[index]) - standing(a.scores[index]);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  const complete = subjects.filter(({ total }) => total !== null).sort(compare);
  const ranks: number[] = [];
  complete.forEach((subject, index) => {
    const before = complete[index - 1];
    ranks.push(before && compare(before, subject) === 0 ? (ranks[index - 1] ?? 0) : index + 1);
  });
  return [
    ...complete.map((subject, index) => {
      const own = ranks[index] ?? 0;
      return { ...subject, rank: own, isTied: own === ranks[index - 1] || own === ranks[index + 1] };
    }),
    ...subjects.filter(({ total }) => total === null),
  ];
}

/** In a tie an indicator that gives no score stands below every score. */
function standing(score: Score | undefined): number {
  return typeof score === 'number' ? score : -1;
}

/**
 * Caps the highest grade: in the order of ranks, so many keep it, the others have the second. A tie across the
 * last place keeps it for none of those tied, as the quota would not hold otherwise.
 */
export function capTopGrade(
  ranked: readonly SubjectResult[],
  policy: Policy,
  topPlaces: number | null,
): SubjectResult[] {
  const top = policy.grades[0]?.grade;
  const ranks = ranked.flatMap(({ rank: own, scoreGrade }) =>
    own !== null && scoreGrade === top ? [own] : [],
  );
  return ranked.map((subject) => {
    const { rank: own, scoreGrade } = subject;
    if (own === null || scoreGrade !== top || topPlaces === null) return { ...subject, grade: scoreGrade };
    const upTo = ranks.filter((other) => other <= own).length;
    return { ...subject, grade: upTo <= topPlaces ? scoreGrade : secondGrade(policy) };
  });
}

/** Complete, without veto, and barred by nothing: whatever the scores, the grade alone decides. */
export function isCandidate({ rank: own, vetoes, bars }: SubjectResult): boolean {
  return own !== null && vetoes.length === 0 && bars.length === 0;
}

/** A candidate whose grade is good enough. */
export function isEligible(
  subject: SubjectResult,
  { gradesAdvanced }: Pick<AppliedScheme, 'gradesAdvanced'>,
): boolean {
  return isCandidate(subject) && subject.grade !== null && gradesAdvanced.includes(subject.grade);
}

/**
 * The first of those eligible, as many as there are places, of subjects in the order of their ranks; a tie across the
 * cut is left open, and places may be left.
 */
export function advance(
  ranked: readonly SubjectResult[],
  scheme: Pick<AppliedScheme, 'places' | 'gradesAdvanced'>,
): SubjectResult[] {
  const { places } = scheme;
  const ranks = ranked.flatMap((subject) => (isEligible(subject, scheme) ? [subject.rank ?? 0] : []));
  return ranked.map((subject) => {
    if (!isEligible(subject, scheme)) return subject;
    const own = subject.rank ?? 0;
    const before = ranks.filter((other) => other < own).length;
    const upTo = ranks.filter((other) => other <= own).length;
    if (upTo <= places) return { ...subject, advanced: '是' };
    return before < places ? { ...subject, advanced: '待定' } : subject;
  });
}
