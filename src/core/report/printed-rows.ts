import { paperFor, scaleOn } from './paper';
import type { Band, BandRole, RowGroup } from './plan';
import { printedHeight } from './row-heights';

/** A row of a sheet as it is printed. */
export interface PrintedRow {
  /** Which band of the sheet it is of, and which of its rows. */
  readonly band: number;
  readonly row: number;
  readonly height: number;
  /** The sheet says that a page begins here. */
  readonly isTold: boolean;
  /** Nobody would have a page end below it. */
  readonly isJoined: boolean;
}

/** What a sheet of bands is printed as; folded rows are not. */
export function printedRows(
  bands: readonly Band[],
  widths: readonly number[],
  folded: readonly RowGroup[],
): PrintedRow[] {
  const hidden = new Set(
    folded.flatMap(({ row, rows }) => Array.from({ length: rows }, (_, at) => row + at)),
  );
  return bands
    .flatMap((band, index) => Array.from({ length: band.rows }, (_, row) => ({ band, index, row })))
    .filter((_, at) => !hidden.has(at))
    .map(({ band, index, row }) => ({
      band: index,
      row,
      height: printedHeight(band, row, widths),
      isTold: row === 0 && bands[index - 1]?.breakAfter === true,
      isJoined: isJoined(bands, index, row),
    }));
}

/** What stands above something. */
const LEADING: readonly BandRole[] = ['annex', 'title', 'filing', 'meta', 'heading', 'header'];
const LISTED: readonly BandRole[] = ['body', 'grid', 'wrapped', 'centred'];

/** A head stays with what it is of, a list's first line with its second, its last with the totals, a chart with itself. */
function isJoined(bands: readonly Band[], index: number, row: number): boolean {
  const band = bands[index];
  if (!band || band.breakAfter) return false;
  const { role, rows } = band;
  const next = row < rows - 1 ? role : bands.slice(index + 1).find((below) => below.rows > 0)?.role;
  if (LEADING.includes(role)) return true;
  if (role === 'note') return row < rows - 1 || next === 'header' || (next === 'heading' && rows === 1);
  if (role === 'total') return next === 'total';
  const isLast = row >= rows - 2 && bands[index + 1]?.role === 'total';
  return LISTED.includes(role) && (row === 0 || isLast);
}

/** How wide columns are: as Excel has them, and in a program that has none of Excel's fonts. */
const PROGRAMS = [1, 1.35];

/** Where pages begin in each program that prints the sheet. */
export class Printing {
  private readonly header: number;
  private readonly heights: readonly number[];

  constructor(
    readonly rows: readonly PrintedRow[],
    bands: readonly Band[],
    widths: readonly number[],
  ) {
    this.header = rows.find(({ band }) => bands[band]?.role === 'header')?.height ?? 0;
    const paper = paperFor(widths);
    this.heights = PROGRAMS.map(
      (wider) =>
        paper.height /
        scaleOn(
          paper,
          widths.map((width) => width * wider),
        ),
    );
  }

  /** For each program the rows that begin a page, where one begins at a row. */
  startsFrom(from: number): number[][] {
    return this.heights.map((height) => this.startsOn(height, from));
  }

  /** Whether rows stand on one page in each program. */
  fits(from: number, to: number): boolean {
    const height = this.rows.slice(from, to).reduce((sum, row) => sum + row.height, this.header);
    return this.heights.every((page) => height <= page);
  }

  private startsOn(height: number, from: number): number[] {
    const starts = [from];
    let filled = from === 0 ? 0 : this.header;
    for (let at = from; at < this.rows.length; at++) {
      const row = this.rows[at];
      if (!row) break;
      if (at > from && (row.isTold || filled + row.height > height)) {
        starts.push(at);
        filled = this.header;
      }
      filled += row.height;
    }
    return starts;
  }
}
