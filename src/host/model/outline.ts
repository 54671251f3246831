import { MAX_COLUMNS, MAX_ROWS } from './address';
import { invalidArgument } from './host-error';
import type { Sheet } from './sheet';

/** Levels of groups within each other, at most; what lies outside of them is one level more. */
const MOST_LEVELS = 7;

/** How the lines of a sheet are grouped: its rows, or its columns. */
export interface Outline {
  /** How many groups a line lies in; lines in none are absent. */
  readonly levels: Map<number, number>;
  readonly hidden: Set<number>;
  /** Groups have their button on the line behind them, else on the one before. */
  readonly isSummaryBehind: boolean;
  /** How many lines a sheet has. */
  readonly lines: number;
}

/** Lines side by side. */
export interface Span {
  readonly first: number;
  readonly count: number;
}

export function rowOutline({ outlineLevels, hiddenRows, summaryBelow }: Sheet): Outline {
  return { levels: outlineLevels, hidden: hiddenRows, isSummaryBehind: summaryBelow, lines: MAX_ROWS };
}

export function columnOutline({ columnLevels, hiddenColumns, summaryRight }: Sheet): Outline {
  return { levels: columnLevels, hidden: hiddenColumns, isSummaryBehind: summaryRight, lines: MAX_COLUMNS };
}

/** Groups lines: each lies one level deeper, as in Excel. */
export function group({ levels }: Outline, { first, count }: Span): void {
  for (let at = first; at < first + count; at++) {
    if ((levels.get(at) ?? 0) >= MOST_LEVELS) throw invalidArgument();
  }
  for (let at = first; at < first + count; at++) levels.set(at, (levels.get(at) ?? 0) + 1);
}

/** Takes the innermost group off the lines; what was folded in it is shown. */
export function ungroup({ levels, hidden }: Outline, { first, count }: Span): void {
  for (let at = first; at < first + count; at++) {
    const level = levels.get(at) ?? 0;
    if (level === 0) continue;
    if (level === 1) levels.delete(at);
    else levels.set(at, level - 1);
    hidden.delete(at);
  }
}

/** Shows so many levels and folds what lies deeper. Lines that are in no group stay as they are. */
export function showLevels({ levels, hidden }: Outline, shown: number): void {
  for (const [at, level] of levels) {
    if (level >= shown) hidden.add(at);
    else hidden.delete(at);
  }
}

/** Folds or unfolds the grouped lines of a span; lines that are in no group stay as they are. */
export function fold({ levels, hidden }: Outline, { first, count }: Span, isFolded: boolean): void {
  for (const at of levels.keys()) {
    if (at < first || at >= first + count) continue;
    if (isFolded) hidden.add(at);
    else hidden.delete(at);
  }
}

/** Lines beside a folded group, on the side where its button is: what a file says of them. */
export function foldedBeside({ levels, hidden, isSummaryBehind, lines }: Outline): Set<number> {
  const found = new Set<number>();
  for (const [at, level] of levels) {
    const beside = isSummaryBehind ? at + 1 : at - 1;
    const isThere = beside >= 0 && beside < lines;
    if (isThere && hidden.has(at) && (levels.get(beside) ?? 0) < level) found.add(beside);
  }
  return found;
}

/** For how many levels of groups within each other there must be room. */
export function deepest({ levels }: Outline): number {
  let most = 0;
  for (const level of levels.values()) most = Math.max(most, level);
  return most;
}
