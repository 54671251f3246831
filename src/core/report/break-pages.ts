import { paperFor, scaleOn } from './paper';
import type { Band, RowGroup } from './plan';
import { printedHeight } from './row-heights';

/** Rows that at least go over to the last page with what closes the sheet, and that stay on the page before it. */
const KEPT = 6;
/** More are not taken from the page before. */
const MOST_KEPT = 40;

interface Row {
  readonly band: number;
  readonly row: number;
  readonly height: number;
}

/** Excel's own measure, and that of a program which has none of Excel's fonts: its columns are a third wider. */
const SCALES = [1, 0.74];

/**
 * A sheet that does not end with a few rows on a page of their own: where what closes it might be torn apart or stand
 * alone, the last page begins some rows earlier. Where pages end is estimated from the heights of the rows.
 *
 * @param widths of the printed columns, in characters
 * @param folded rows that are not in view
 */
export function breakPages(
  above: readonly Band[],
  closing: readonly Band[],
  widths: readonly number[],
  folded: readonly RowGroup[] = [],
): Band[] {
  const bands = [...above, ...closing];
  const hidden = new Set(
    folded.flatMap(({ row, rows: count }) => Array.from({ length: count }, (_, at) => row + at)),
  );
  const rows = bands
    .flatMap((band, index) => Array.from({ length: band.rows }, (_, row) => ({ band, index, row })))
    .filter((_, at) => !hidden.has(at))
    .map(({ band, index, row }): Row => ({ band: index, row, height: printedHeight(band, row, widths) }));
  const closingRow = rows.findIndex(({ band }) => band >= above.length);
  const printed = SCALES.map((scale) => pageStarts(rows, bands, widths, scale));
  if (!printed.some((starts) => (starts.at(-1) ?? 0) > closingRow - KEPT)) return bands;
  const at = Array.from({ length: MOST_KEPT - KEPT + 1 }, (_, more) => closingRow - KEPT - more).find((row) =>
    printed.every((starts) => row - startBefore(starts, row) >= KEPT),
  );
  const first = at === undefined ? undefined : rows[at];
  if (!first) return bands;
  return bands.map((band, index) => (index === first.band ? { ...band, breaks: [first.row] } : band));
}

/** Where the page begins that a row stands on, if it does not begin one itself. */
function startBefore(starts: readonly number[], row: number): number {
  return starts.findLast((start) => start < row) ?? 0;
}

/** The rows that begin a page; the first begins with the sheet, others where the print is told to go on. */
function pageStarts(
  rows: readonly Row[],
  bands: readonly Band[],
  widths: readonly number[],
  smaller: number,
): number[] {
  const paper = paperFor(widths);
  const height = paper.height / (scaleOn(paper, widths) * smaller);
  const header = rows.find(({ band }) => bands[band]?.role === 'header')?.height ?? 0;
  const starts = [0];
  let filled = 0;
  rows.forEach((row, index) => {
    const isTold = index > 0 && rows[index - 1]?.band !== row.band && bands[row.band - 1]?.breakAfter;
    if (isTold || filled + row.height > height) {
      starts.push(index);
      filled = header;
    }
    filled += row.height;
  });
  return starts;
}
