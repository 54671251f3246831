import type { Band, RowGroup } from './plan';
import { Printing, printedRows, type PrintedRow } from './printed-rows';

/** Rows that at least go over to the last page with what closes the sheet, and that stay on the page before it. */
const KEPT = 6;
/** More are not taken from the page before. */
const MOST_KEPT = 40;
/** Rows that stay on a page which ends early. */
const FEWEST = 4;

/**
 * A sheet whose pages end where a person would end them: no heading or header stands at the end of one, no chart is
 * torn, and the last page has a few rows besides what closes the sheet. Where pages end is estimated from the heights
 * of the rows.
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
  const rows = printedRows(bands, widths, folded);
  const printing = new Printing(rows, bands, widths);
  const breaks = breaksAtGroups(printing);
  const closingRow = rows.findIndex(({ band }) => band >= above.length);
  const last = breakBeforeClosing(printing, breaks.at(-1) ?? 0, closingRow);
  return withBreaks(
    bands,
    [...breaks, ...(last === null ? [] : [last])].flatMap((at) => rows[at] ?? []),
  );
}

/** Rows at which a page is made to begin, since what begins there would be torn. */
function breaksAtGroups(printing: Printing): number[] {
  const breaks: number[] = [];
  for (;;) {
    const from = breaks.at(-1) ?? 0;
    const torn = firstTorn(printing, from);
    if (torn === undefined) return breaks;
    breaks.push(torn);
  }
}

/** Where the first of those groups begins that stay together, would be torn, and can be kept together. */
function firstTorn(printing: Printing, from: number): number | undefined {
  const { rows } = printing;
  const printed = printing.startsFrom(from);
  const canMove = (first: number, end: number): boolean =>
    first > from && printing.fits(first, end) && printed.every((starts) => isFilled(starts, first, FEWEST));
  return printed
    .flat()
    .filter((start) => start > from && rows[start - 1]?.isJoined)
    .toSorted((a, b) => a - b)
    .map((start) => groupAround(rows, start))
    .find(([first, end]) => canMove(first, end))?.[0];
}

/** The rows that stay together with one: the first, and the one after the last. */
function groupAround(rows: readonly PrintedRow[], row: number): readonly [first: number, end: number] {
  let first = row;
  while (first > 0 && rows[first - 1]?.isJoined) first--;
  let end = row + 1;
  while (rows[end - 1]?.isJoined) end++;
  return [first, end];
}

/** Where the last page begins, if it must begin earlier than it would; as few pages as can be, the last as short. */
function breakBeforeClosing(printing: Printing, from: number, closingRow: number): number | null {
  const { rows } = printing;
  const printed = printing.startsFrom(from);
  const isPoor = (starts: readonly number[]): boolean => {
    const last = starts.at(-1) ?? 0;
    return last > closingRow - KEPT && last > from && !rows[last]?.isTold;
  };
  if (!printed.some(isPoor)) return null;
  const candidates = Array.from({ length: MOST_KEPT - KEPT + 1 }, (_, more) => closingRow - KEPT - more)
    .filter((row) => row > from && !rows[row - 1]?.isJoined)
    .filter((row) => printed.every((starts) => isFilled(starts, row, KEPT)))
    .map((row) => ({ row, after: printing.startsFrom(row) }))
    .filter(({ after }) => !after.some((starts) => starts.length > 1 && isPoor(starts)))
    .map(({ row, after }) => ({ row, pages: pagesBefore(printed, row) + after.flat().length }));
  const fewest = Math.min(...candidates.map(({ pages }) => pages));
  return candidates.find(({ pages }) => pages === fewest)?.row ?? null;
}

/** In all programs together. */
function pagesBefore(printed: readonly (readonly number[])[], row: number): number {
  return printed.flat().filter((start) => start < row).length;
}

/** Whether a page that ends above a row has so many rows. */
function isFilled(starts: readonly number[], row: number, least: number): boolean {
  return row - (starts.findLast((start) => start < row) ?? 0) >= least;
}

function withBreaks(bands: readonly Band[], rows: readonly PrintedRow[]): Band[] {
  return bands.map((band, index) => {
    const breaks = rows.filter((row) => row.band === index).map(({ row }) => row);
    return breaks.length === 0 ? band : { ...band, breaks };
  });
}
