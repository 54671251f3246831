import type { ScoreReview } from '../../src/core/scoring';
import type { HandedOut, LedgerPort } from '../../src/taskpane/ledger-port';

const LINE = {
  subject: '410325101201',
  name: '嵩县田湖镇樊店村',
  indicator: 'T11',
  indicatorName: '群众评议',
  full: 5,
};
const at = (row: number) => ({ sheet: '评分表·张三', row, columnIndex: 6 });

/** One score that is missing and one that is far off; everybody but 张三 gets a sheet. */
export class ArrayScoring {
  asked: readonly string[] = [];
  kept: ScoreReview = {
    wanted: 150,
    unscored: 148,
    assessors: [
      { assessor: '张三', given: 1, missing: 1, outliers: 1 },
      { assessor: null, given: 1, missing: 0, outliers: 0 },
    ],
    missing: [{ ...LINE, assessor: '张三', isFaulty: false, at: at(9) }],
    outliers: [{ ...LINE, assessor: '张三', score: 1, median: 4.5, at: at(4) }],
    spreads: [{ ...LINE, count: 2, low: 1, high: 4.5, mean: 2.75, at: at(4) }],
  };

  readonly tasks: Pick<LedgerPort['engine'], 'scoreReview'> = {
    scoreReview: () => Promise.resolve(this.kept),
  };

  handOut(assessors: readonly string[]): Promise<HandedOut> {
    this.asked = assessors;
    const isKept = (name: string): boolean => name === '张三';
    return Promise.resolve({
      added: assessors.filter((name) => !isKept(name)).map((name) => `评分表·${name}`),
      kept: assessors.filter(isKept).map((name) => `评分表·${name}`),
    });
  }
}
