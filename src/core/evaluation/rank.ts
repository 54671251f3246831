import type { Score, SubjectResult } from './result';

export const LOWEST_GRADE = '不合格';

/** Grades by total, highest first (spec: evaluation, set (a)). */
export const GRADES = [
  { grade: '优秀', from: 90 },
  { grade: '良好', from: 80 },
  { grade: '合格', from: 60 },
  { grade: LOWEST_GRADE, from: -Infinity },
] as const;

export function gradeOf(total: number): string {
  return GRADES.find(({ from }) => total >= from)?.grade ?? LOWEST_GRADE;
}

/**
 * Totals descending; ties by the scores in the scheme's order; what is still equal shares a rank. Subjects
 * without a total are listed last and have none.
 */
export function rank(subjects: readonly SubjectResult[]): SubjectResult[] {
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

function compare(a: SubjectResult, b: SubjectResult): number {
  const byTotal = (b.total ?? 0) - (a.total ?? 0);
  if (byTotal !== 0) return byTotal;
  for (const [index, score] of a.scores.entries()) {
    const difference = standing(b.scores[index]) - standing(score);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** In a tie an indicator that does not apply stands below every score. */
function standing(score: Score | undefined): number {
  return typeof score === 'number' ? score : -1;
}

/** The first `places` without veto, of subjects in the order of their ranks; a tie across the cut is left open. */
export function advance(ranked: readonly SubjectResult[], places: number): SubjectResult[] {
  const ranks = ranked.flatMap(({ rank: own, vetoes }) => (own !== null && vetoes.length === 0 ? [own] : []));
  return ranked.map((subject) => {
    const { rank: own, vetoes } = subject;
    if (own === null || vetoes.length > 0) return subject;
    const before = ranks.filter((other) => other < own).length;
    const upTo = ranks.filter((other) => other <= own).length;
    if (upTo <= places) return { ...subject, advanced: '是' };
    return before < places ? { ...subject, advanced: '待定' } : subject;
  });
}
