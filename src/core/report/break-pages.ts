import { paperFor, scaleOn } from './paper';
import type { Band, RowGroup } from './plan';
import { printedHeight } from './row-heights';

/** Rows that go over to the last page with what closes the sheet, and that stay on the page before it. */
const KEPT = 6;

interface Row {
  readonly band: number;
  readonly row: number;
  readonly height: number;
}

/**
 * A sheet that does not end with a few rows on a page of their own: where what closes it would be torn apart or stand
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
  const starts = pageStarts(rows, bands, widths);
  const closingRow = rows.findIndex(({ band }) => band >= above.length);
  const last = starts.at(-1) ?? 0;
  if (last === 0 || last <= closingRow - KEPT) return bands;
  const before = starts.at(-2) ?? 0;
  const at = rows[closingRow - KEPT];
  if (!at || closingRow - KEPT < before + KEPT) return bands;
  return bands.map((band, index) => (index === at.band ? { ...band, breaks: [at.row] } : band));
}

/** The rows that begin a page; the first begins with the sheet. */
function pageStarts(rows: readonly Row[], bands: readonly Band[], widths: readonly number[]): number[] {
  const paper = paperFor(widths);
  const height = paper.height / scaleOn(paper, widths);
  const header = rows.find(({ band }) => bands[band]?.role === 'header')?.height ?? 0;
  const starts = [0];
  let filled = 0;
  rows.forEach((row, index) => {
    if (filled + row.height > height) {
      starts.push(index);
      filled = header;
    }
    filled += row.height;
  });
  return starts;
}
