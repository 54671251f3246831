import type { Rect } from './address';
import { invalidArgument } from './host-error';
import type { Sheet } from './sheet';

/** Levels of groups within each other, at most; the rows outside of them are one level more. */
const MOST_LEVELS = 7;

/** Groups rows: each lies one level deeper, as in Excel. */
export function groupRows({ outlineLevels }: Sheet, { row, rows }: Rect): void {
  for (let at = row; at < row + rows; at++) {
    if ((outlineLevels.get(at) ?? 0) >= MOST_LEVELS) throw invalidArgument();
  }
  for (let at = row; at < row + rows; at++) outlineLevels.set(at, (outlineLevels.get(at) ?? 0) + 1);
}

/** Takes the innermost group off the rows; what was folded in it is shown. */
export function ungroupRows({ outlineLevels, hiddenRows }: Sheet, { row, rows }: Rect): void {
  for (let at = row; at < row + rows; at++) {
    const level = outlineLevels.get(at) ?? 0;
    if (level === 0) continue;
    if (level === 1) outlineLevels.delete(at);
    else outlineLevels.set(at, level - 1);
    hiddenRows.delete(at);
  }
}

/** Shows so many levels and folds what lies deeper. Rows that are in no group stay as they are. */
export function showLevels({ outlineLevels, hiddenRows }: Sheet, levels: number): void {
  for (const [row, level] of outlineLevels) {
    if (level >= levels) hiddenRows.add(row);
    else hiddenRows.delete(row);
  }
}

/** Folds or unfolds the grouped rows of a range; rows that are in no group stay as they are. */
export function foldRows({ outlineLevels, hiddenRows }: Sheet, { row, rows }: Rect, isFolded: boolean): void {
  for (const at of outlineLevels.keys()) {
    if (at < row || at >= row + rows) continue;
    if (isFolded) hiddenRows.add(at);
    else hiddenRows.delete(at);
  }
}

/** Rows beside a folded group, on the side where its button is: what a file says of them. */
export function foldedBeside({ outlineLevels, hiddenRows, summaryBelow }: Sheet): Set<number> {
  const found = new Set<number>();
  for (const [row, level] of outlineLevels) {
    const beside = summaryBelow ? row + 1 : row - 1;
    if (hiddenRows.has(row) && (outlineLevels.get(beside) ?? 0) < level) found.add(beside);
  }
  found.delete(-1);
  return found;
}
