import { linesOf, POINTS_PER_CHARACTER, sumOf } from './paper';
import type { Band, BandRole } from './plan';

/** Points that a row of a band is high, by what it is; of wrapped texts the height of one line. */
const HEIGHTS: Readonly<Record<BandRole, number>> = {
  annex: 18,
  cover: 60,
  title: 34,
  filing: 20,
  meta: 15,
  heading: 24,
  header: 32,
  body: 18,
  grid: 18,
  wrapped: 15,
  centred: 15,
  form: 31,
  card: 22,
  writing: 22,
  total: 18,
  signature: 30,
  remark: 15,
  chapter: 30,
  paragraph: 24,
  closing: 28,
  note: 15,
};

const MOST_ROWS = 20_000;
const LINE = 15;
/** Above and below a wrapped text. */
const PADDING = 4;

/** Lists to work with at the screen: a look and a height for each of their rows is too much to keep. */
export function isForScreen({ rows }: Pick<Band, 'rows'>): boolean {
  return rows > MOST_ROWS;
}

/** Points that each row of a band is made high; null: as its content needs. */
export function heightOf({ role, rows, height }: Pick<Band, 'role' | 'rows' | 'height'>): number | null {
  if (height !== undefined) return height;
  if (isFitted(role) || role === 'meta' || role === 'note' || isForScreen({ rows })) return null;
  return HEIGHTS[role];
}

/** Whether rows are as tall as their texts need. */
export function isFitted(role: BandRole): boolean {
  return role === 'wrapped' || role === 'centred';
}

/** What a row of a band comes to on paper. */
export function printedHeight(band: Band, row: number, widths: readonly number[]): number {
  if (!isFitted(band.role)) return heightOf(band) ?? HEIGHTS[band.role];
  const across = band.spans?.map(({ column }) => column) ?? [];
  const lines = widths.map((width, column) => {
    const cell = band.shown?.(row, column) ?? band.cell(row, column);
    // Rows are not made taller for what stands across columns.
    return typeof cell === 'string' && !across.includes(column) ? linesOf(cell, width) : 1;
  });
  return Math.max(1, ...lines) * LINE;
}

/** Points that a text takes which is wrapped across columns. */
export function wrappedHeight(role: BandRole, text: string, widths: readonly number[]): number {
  return HEIGHTS[role] + (linesOf(text, sumOf(widths)) - 1) * LINE + PADDING;
}

/** The size of a letter's text in points, and from line to line. */
export const LETTER_SIZE = 14;
const LETTER_LINE = 24;

/** Points that a paragraph of a letter takes across columns. */
export function letterHeight(text: string, widths: readonly number[]): number {
  // A character takes half of its size where two make a Chinese one.
  const characters = (sumOf(widths) * POINTS_PER_CHARACTER) / (LETTER_SIZE / 2);
  return linesOf(text, characters) * LETTER_LINE;
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
