import type { EvaluationResult, Subject, SubjectResult } from '../../evaluation';
import { shown } from '../../words/personal';
import type { Settings } from '../../words/settings';

type Masking = Pick<Settings, 'maskIds'>;

/** Subjects that are named of those that move most. */
const TOP = 10;

/** One subject under the scheme that holds and under the one that is tried; null: without a rank or total. */
export interface Move {
  readonly subject: string;
  readonly name: string;
  readonly rankBefore: number | null;
  readonly rankAfter: number | null;
  readonly totalBefore: number | null;
  readonly totalAfter: number | null;
}

/** How a ranking would move. */
export interface TrialEffect {
  readonly subjects: number;
  /** Whose rank would be another. */
  readonly moved: number;
  /** Whose grade would be another. */
  readonly regraded: number;
  readonly entering: readonly Move[];
  readonly leaving: readonly Move[];
  /** Left open at the cut. */
  readonly open: readonly Move[];
  /** Those that move most, furthest first. */
  readonly movers: readonly Move[];
}

export function compareEvaluations(
  before: EvaluationResult,
  after: EvaluationResult,
  settings: Masking,
): Record<Subject, TrialEffect> {
  return {
    工作队: effectOn(before.teams, after.teams, settings),
    单位: effectOn(before.units, after.units, settings),
  };
}

function effectOn(
  before: readonly SubjectResult[],
  after: readonly SubjectResult[],
  settings: Masking,
): TrialEffect {
  const earlier = new Map(before.map((result) => [result.subject, result]));
  const pairs = after.flatMap((now) => {
    const then = earlier.get(now.subject);
    return then ? [{ then, now, move: moveOf(then, now, settings) }] : [];
  });
  const moved = pairs.filter(({ then, now }) => then.rank !== now.rank);
  const moves = (of: typeof pairs): Move[] => of.map(({ move }) => move);
  return {
    subjects: after.length,
    moved: moved.length,
    regraded: pairs.filter(({ then, now }) => then.grade !== now.grade).length,
    entering: moves(pairs.filter(({ then, now }) => now.advanced === '是' && then.advanced !== '是')),
    leaving: moves(pairs.filter(({ then, now }) => now.advanced !== '是' && then.advanced === '是')),
    open: moves(pairs.filter(({ now }) => now.advanced === '待定')),
    movers: moves([...moved].sort((a, b) => stepsOf(b.move) - stepsOf(a.move)).slice(0, TOP)),
  };
}

function moveOf(then: SubjectResult, now: SubjectResult, settings: Masking): Move {
  return {
    subject: shown(now.subject, settings),
    name: shown(now.name, settings),
    rankBefore: then.rank,
    rankAfter: now.rank,
    totalBefore: then.total,
    totalAfter: now.total,
  };
}

/** Who gains or loses a rank altogether moves furthest. */
function stepsOf({ rankBefore, rankAfter }: Move): number {
  return rankBefore === null || rankAfter === null ? Infinity : Math.abs(rankAfter - rankBefore);
}
