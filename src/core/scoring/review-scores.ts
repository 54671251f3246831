import type { FieldKey, Table } from '../registry';
import type { Results } from '../results';
import { shown, shownText } from '../words/personal';
import { SELF_ASSESSOR } from '../words/settings';
import { handOut, type ScoreLine } from './hand-out';

/** Where a score stands. `row` is 1-based, the column 0-based. */
interface ScorePlace {
  readonly sheet: string;
  readonly row: number;
  readonly columnIndex: number | null;
}

/** What is told of any score: whose it is, and of what. */
interface Scored extends ScoreLine {
  /** Null: the sheet does not say. */
  readonly assessor: string | null;
  readonly at: ScorePlace;
}

interface MissingScore extends Scored {
  /** There is something that cannot count: an error of the last check. */
  readonly isFaulty: boolean;
}

/** A score that is far from the median of the other assessors'. */
interface Outlier extends Scored {
  readonly score: number;
  readonly median: number;
}

export interface AssessorScores {
  readonly assessor: string | null;
  readonly given: number;
  readonly missing: number;
  readonly outliers: number;
}

/** How far apart the scores of a subject are, by one indicator. */
interface Spread extends ScoreLine {
  readonly count: number;
  readonly low: number;
  readonly high: number;
  readonly mean: number;
  /** The lowest score. */
  readonly at: ScorePlace;
}

export interface ScoreReview {
  /** Scores that people have to give, and those of them that nobody has given. */
  readonly wanted: number;
  readonly unscored: number;
  readonly assessors: readonly AssessorScores[];
  readonly missing: readonly MissingScore[];
  /** Those farthest off come first. */
  readonly outliers: readonly Outlier[];
  /** Of at least two scores; the widest come first. */
  readonly spreads: readonly Spread[];
}

interface Given extends Scored {
  readonly score: number;
}

/** Apart from all that a clerk types. */
const BETWEEN = '\u0000';
/** Keeps binary fractions from making an outlier of what lies on the limit. */
const EPSILON = 1e-9;

/** What came back from the assessors. A subject's own word is no score. */
export function reviewScores(results: Pick<Results, 'registry' | 'evaluation' | 'settings'>): ScoreReview {
  const { lines } = handOut(results);
  const { given, waiting } = readScores(results, lines);
  const missing = [...waiting].filter(([key]) => !given.has(key)).map(([, score]) => score);
  const groups = groupsOf([...given.values()]);
  const outliers = [...groups.values()]
    .flatMap((group) => outliersOf(group, results.settings.scoreGap))
    .sort((a, b) => farOff(b) - farOff(a));
  return {
    wanted: lines.length,
    unscored: lines.filter((line) => !groups.has(lineKey(line))).length,
    assessors: assessorsOf([...given.values()], missing, outliers),
    missing,
    outliers,
    spreads: [...groups.values()]
      .flatMap(spreadOf)
      .sort((a, b) => (b.high - b.low) / b.full - (a.high - a.low) / a.full),
  };
}

interface ReadScores {
  readonly given: ReadonlyMap<string, Given>;
  readonly waiting: ReadonlyMap<string, MissingScore>;
}

function readScores(
  { registry, settings }: Pick<Results, 'registry' | 'settings'>,
  lines: readonly ScoreLine[],
): ReadScores {
  const { scores } = registry.tables;
  const given = new Map<string, Given>();
  const waiting = new Map<string, MissingScore>();
  const known = new Map(lines.map((line) => [lineKey(line), line]));
  for (let row = 0; scores && row < scores.rows; row++) {
    const assessor = scores.text('assessor', row);
    const line = lineAt(scores, row, known);
    if (assessor === SELF_ASSESSOR || !line) continue;
    const scored: Scored = {
      ...line,
      name: shown(line.name, settings),
      assessor: shownText(assessor, settings),
      at: placeOf(scores, row),
    };
    const key = [lineKey(line), assessor ?? ''].join(BETWEEN);
    const score = scores.number('score', row);
    const isFaulty = scores.faulty[row] === 1;
    if (isFaulty || Number.isNaN(score)) waiting.set(key, { ...scored, isFaulty });
    else given.set(key, addedTo(given.get(key), { ...scored, score }));
  }
  return { given, waiting };
}

/** Several rows of one assessor are one score: their sum, as the evaluation counts it. It stands at the first. */
function addedTo(before: Given | undefined, { score, ...scored }: Given): Given {
  return before ? { ...before, score: before.score + score } : { ...scored, score };
}

/** Of what a row is the score: as the scheme has it, else as the row itself says. */
function lineAt(
  scores: Table<'scores'>,
  row: number,
  known: ReadonlyMap<string, ScoreLine>,
): ScoreLine | null {
  const subject = scores.text('subject', row);
  const indicator = scores.text('indicator', row);
  if (subject === null || indicator === null) return null;
  const line = known.get([subject, indicator].join(BETWEEN));
  if (line) return line;
  const text = (field: FieldKey<'scores'>, instead: string): string => scores.text(field, row) ?? instead;
  const full = scores.number('full', row);
  if (Number.isNaN(full)) return null;
  return {
    subject,
    indicator,
    name: text('subjectName', subject),
    indicatorName: text('indicatorName', indicator),
    full,
  };
}

function placeOf(scores: Table<'scores'>, row: number): ScorePlace {
  const { sheet, row: excelRow, column } = scores.place(row, 'score');
  return { sheet, row: excelRow, columnIndex: column < 0 ? null : column };
}

function lineKey({ subject, indicator }: ScoreLine): string {
  return [subject, indicator].join(BETWEEN);
}

function groupsOf(given: readonly Given[]): Map<string, Given[]> {
  const groups = new Map<string, Given[]>();
  for (const score of given) {
    const key = lineKey(score);
    const group = groups.get(key);
    if (group) group.push(score);
    else groups.set(key, [score]);
  }
  return groups;
}

function outliersOf(group: readonly Given[], gap: number): Outlier[] {
  if (group.length < 2) return [];
  return group.flatMap((given) => {
    const median = medianOf(group.filter((other) => other !== given).map(({ score }) => score));
    return Math.abs(given.score - median) > gap * given.full + EPSILON ? [{ ...given, median }] : [];
  });
}

function medianOf(scores: readonly number[]): number {
  const sorted = [...scores].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}

function farOff({ score, median, full }: Outlier): number {
  return Math.abs(score - median) / full;
}

function spreadOf(group: readonly Given[]): Spread[] {
  const sorted = [...group].sort((a, b) => a.score - b.score);
  const [lowest] = sorted;
  const highest = sorted.at(-1);
  if (!lowest || !highest || group.length < 2) return [];
  const { subject, name, indicator, indicatorName, full, at } = lowest;
  const mean = group.reduce((sum, { score }) => sum + score, 0) / group.length;
  const line = { subject, name, indicator, indicatorName, full };
  return [{ ...line, count: group.length, low: lowest.score, high: highest.score, mean, at }];
}

function assessorsOf(
  given: readonly Scored[],
  missing: readonly Scored[],
  outliers: readonly Scored[],
): AssessorScores[] {
  const count = (scores: readonly Scored[]): Map<string | null, number> => {
    const counts = new Map<string | null, number>();
    for (const { assessor } of scores) counts.set(assessor, (counts.get(assessor) ?? 0) + 1);
    return counts;
  };
  const [ofGiven, ofMissing, ofOutliers] = [count(given), count(missing), count(outliers)];
  return [...new Set([...ofGiven.keys(), ...ofMissing.keys()])].map((assessor) => ({
    assessor,
    given: ofGiven.get(assessor) ?? 0,
    missing: ofMissing.get(assessor) ?? 0,
    outliers: ofOutliers.get(assessor) ?? 0,
  }));
}
