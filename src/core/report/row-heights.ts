import { linesOf, sumOf } from './paper';
import type { Band, BandRole } from './plan';

/** Points that a row of a band is high, by what it is; of wrapped texts the height of one line. */
const HEIGHTS: Readonly<Record<BandRole, number>> = {
  annex: 18,
  title: 34,
  filing: 20,
  meta: 15,
  heading: 24,
  header: 32,
  body: 18,
  grid: 18,
  wrapped: 15,
  form: 31,
  card: 22,
  writing: 22,
  paragraph: 26,
  signed: 26,
  total: 18,
  signature: 30,
  remark: 15,
  note: 15,
};

/** Bodies of more rows are lists to work with at the screen: a height of its own for each row is too much to keep. */
const MOST_ROWS = 20_000;
const LINE = 15;
/** Above and below a wrapped text. */
const PADDING = 4;

/** Points that each row of a band is made high; null: as its content needs. */
export function heightOf({ role, rows, height }: Pick<Band, 'role' | 'rows' | 'height'>): number | null {
  if (height !== undefined) return height;
  if (role === 'wrapped' || role === 'meta' || role === 'note' || rows > MOST_ROWS) return null;
  return HEIGHTS[role];
}

/** What a row of a band comes to on paper. */
export function printedHeight(band: Band, row: number, widths: readonly number[]): number {
  if (band.role !== 'wrapped') return heightOf(band) ?? HEIGHTS[band.role];
  const lines = widths.map((width, column) => {
    const cell = band.cell(row, column);
    return typeof cell === 'string' ? linesOf(cell, width) : 1;
  });
  return Math.max(1, ...lines) * LINE;
}

/** Points that a text takes which is wrapped across columns. */
export function wrappedHeight(role: BandRole, text: string, widths: readonly number[]): number {
  return HEIGHTS[role] + (linesOf(text, sumOf(widths)) - 1) * LINE + PADDING;
}

/** A letter is set larger than tables are. */
const LETTER_SIZE = 14 / 11;

/** Points that a paragraph of a letter takes across columns. */
export function paragraphHeight(text: string, widths: readonly number[]): number {
  return HEIGHTS.paragraph * linesOf(text, sumOf(widths) / LETTER_SIZE);
}

/** Cards are set smaller, and their texts break only where they are full. */
const [CARD_SIZE, CARD_LINE] = [10 / 11, 13];

/** Points that a text takes in a cell of a card that is so many characters wide. */
export function cardHeight(text: string, width: number): number {
  return HEIGHTS.card + (linesOf(text, width / CARD_SIZE) - 1) * CARD_LINE;
}

/** Points that headers take above columns of these widths. */
export function headerHeight(headers: readonly string[], widths: readonly number[]): number {
  const lines = headers.map((header, column) => linesOf(header, (widths[column] ?? 0) || 1));
  return Math.max(2, ...lines) * LINE + PADDING;
}
