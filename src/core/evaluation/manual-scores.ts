import { foldName } from '../linkage';
import type { Registry } from '../registry';
import { SELF_ASSESSOR } from '../words/settings';

/** Scores by subject and indicator. */
export interface ManualScores {
  /** The sum of an assessor's rows, the mean of several assessors; NaN where nobody gave one. */
  verified(subject: string, indicator: string): number;
  /** What the subject gave itself; NaN where it gave none. */
  own(subject: string, indicator: string): number;
}

/** The 指标编号 under which a subject's own assessment gives its total. */
export const OWN_TOTAL = '总分';

/** The 指标编号 under which the totals of the half-year are given. */
export const HALF_YEAR = '半年';

/** By subject and indicator the sum of each assessor; nobody's name is one, too. */
type Given = Map<string, Map<string, number>>;

/** Scores given by people. Rows with an error do not count; a subject's own word is no score. */
export function manualScores(registry: Registry): ManualScores {
  const { scores } = registry.tables;
  const verified: Given = new Map();
  const own: Given = new Map();
  for (let row = 0; scores && row < scores.rows; row++) {
    const subject = scores.text('subject', row);
    const indicator = scores.text('indicator', row);
    const score = scores.number('score', row);
    if (subject === null || indicator === null || Number.isNaN(score) || scores.faulty[row] === 1) continue;
    const assessor = scores.text('assessor', row) ?? '';
    const given = assessor === SELF_ASSESSOR ? own : verified;
    const key = scoreKey(subject, indicator);
    const sums = given.get(key) ?? new Map<string, number>();
    given.set(key, sums.set(assessor, (sums.get(assessor) ?? 0) + score));
  }
  return {
    verified: (subject, indicator) => meanOf(verified, subject, indicator),
    own: (subject, indicator) => meanOf(own, subject, indicator),
  };
}

/** Units are named as they are linked: variants of the middle dot tell none apart. */
function scoreKey(subject: string, indicator: string): string {
  return `${foldName(subject)}\u0000${indicator}`;
}

function meanOf(given: Given, subject: string, indicator: string): number {
  const sums = given.get(scoreKey(subject, indicator));
  return sums ? [...sums.values()].reduce((sum, own) => sum + own, 0) / sums.size : NaN;
}
