import { sumOfSeverities, type SeverityCounts } from '../../rules';
import type { Share } from '../year-end';

/** So many lines of a picture stand by themselves; what is left is summed. */
const MOST_SHOWN = 8;

/** One bar of a picture. */
export interface PictureLine<Figures> {
  /** Null: the office itself. */
  readonly name: string | null;
  readonly figures: Figures;
}

/** Figures to be drawn as bars: those where most is to be mended first. */
export interface Picture<Figures, Line extends PictureLine<Figures> = PictureLine<Figures>> {
  readonly lines: readonly Line[];
  /** How many of them, from the first on, are drawn by themselves. */
  readonly shown: number;
  /** What the others come to; null where there are none. */
  readonly rest: Figures | null;
  readonly total: Figures;
}

/** Lines of counts, in their own order. */
export function countsPicture(lines: readonly PictureLine<SeverityCounts>[]): Picture<SeverityCounts> {
  return picture(lines, lines.length, sumOfSeverities);
}

/**
 * Lines of shares, the smallest share first; those that are whole are summed where any is not. Null where there is
 * nothing of which anything could be done.
 */
export function sharesPicture<Line extends PictureLine<Share>>(
  lines: readonly Line[],
): Picture<Share, Line> | null {
  const counting = lines.filter(({ figures: { of } }) => of > 0);
  const left = ({ figures: { done, of } }: Line): number => of - done;
  const sorted = counting.toSorted(
    (one, other) =>
      left(other) / other.figures.of - left(one) / one.figures.of || other.figures.of - one.figures.of,
  );
  if (sorted.length === 0) return null;
  const short = sorted.filter((line) => left(line) > 0).length;
  return picture(sorted, short === 0 ? sorted.length : short, sumOfShares);
}

function picture<Figures, Line extends PictureLine<Figures>>(
  lines: readonly Line[],
  wanted: number,
  sum: (figures: readonly Figures[]) => Figures,
): Picture<Figures, Line> {
  const figures = lines.map((line) => line.figures);
  const most = Math.min(wanted, MOST_SHOWN);
  // A rest of one is drawn under its own name.
  const shown = most + 1 < lines.length ? most : lines.length;
  return {
    lines,
    shown,
    rest: shown < lines.length ? sum(figures.slice(shown)) : null,
    total: sum(figures),
  };
}

function sumOfShares(shares: readonly Share[]): Share {
  return shares.reduce((sum, { done, of }) => ({ done: sum.done + done, of: sum.of + of }), {
    done: 0,
    of: 0,
  });
}
