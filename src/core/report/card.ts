import { cardHeight, heightOf } from './row-heights';
import { sumOf } from './paper';
import type { Band, PlanCell, Span } from './plan';

/** A cell of a card, and how many columns of the sheet it takes. */
export type CardCell = readonly [content: PlanCell, columns: number];

/** A column of a list in a card. */
export type CardColumn<Line> = readonly [header: string, columns: number, cell: (line: Line) => PlanCell];

interface CardRow {
  readonly cells: readonly CardCell[];
  readonly role: 'card' | 'writing';
  readonly height: number;
}

/** Rows of labels and values, boxed: those that are alike lie in one band. */
export class Card {
  private readonly rows: CardRow[] = [];

  constructor(private readonly widths: readonly number[]) {}

  row(...cells: readonly CardCell[]): this {
    return this.add('card', cells);
  }

  /** What is in it begins at the left, and there is room to write; of so many points where it is said. */
  writing(cells: readonly CardCell[], height = 0): this {
    return this.add('writing', cells, height);
  }

  /** Rows of a list under its header; at least one, to be filled in by hand or to say that there is none. */
  list<Line>(
    columns: readonly CardColumn<Line>[],
    lines: readonly Line[],
    { least = 1, none = null }: { readonly least?: number; readonly none?: string | null } = {},
  ): this {
    this.row(...columns.map(([header, wide]): CardCell => [header, wide]));
    for (const line of lines) this.row(...columns.map(([, wide, cell]): CardCell => [cell(line), wide]));
    for (let blank = lines.length; blank < least; blank++)
      this.row(...columns.map(([, wide], at): CardCell => [blank === 0 && at === 0 ? none : null, wide]));
    return this;
  }

  bands(): Band[] {
    const bands: Band[] = [];
    let from = 0;
    this.rows.forEach((row, at) => {
      const next = this.rows[at + 1];
      if (next && isAlike(row, next)) return;
      bands.push(this.band(this.rows.slice(from, at + 1)));
      from = at + 1;
    });
    return bands;
  }

  /** Points that its rows take. */
  get height(): number {
    return this.rows.reduce((sum, { height }) => sum + height, 0);
  }

  /** As a page of its own between what stands above it and below it. */
  pageBelow(above: readonly Band[], below: readonly Band[] = []): Band[] {
    const bands = [...above, ...this.bands(), ...below];
    return bands.map((band, at): Band => (at === bands.length - 1 ? { ...band, breakAfter: true } : band));
  }

  private add(role: CardRow['role'], cells: readonly CardCell[], least = 0): this {
    let at = 0;
    const heights = cells.map(([content, columns]) => {
      const width = sumOf(this.widths.slice(at, at + columns));
      at += columns;
      return typeof content === 'string' ? cardHeight(content, width) : 0;
    });
    this.rows.push({ role, cells, height: Math.max(least, cardHeight('', 1), ...heights) });
    return this;
  }

  private band(rows: readonly CardRow[]): Band {
    const [first] = rows;
    if (!first) throw new RangeError('a band without rows');
    const spans = spansOf(first);
    const at = new Map(spans.map(({ column }, index) => [column, index]));
    return {
      role: first.role,
      rows: rows.length,
      height: first.height,
      formats: this.widths.map(() => 'general'),
      spans: spans.filter(({ columns }) => columns > 1),
      cell: (row, column) => {
        const index = at.get(column);
        return index === undefined ? null : (rows[row]?.cells[index]?.[0] ?? null);
      },
    };
  }
}

function spansOf({ cells }: CardRow): Span[] {
  let at = 0;
  return cells.map(([, columns]) => {
    const span = { column: at, columns };
    at += columns;
    return span;
  });
}

function isAlike(row: CardRow, other: CardRow): boolean {
  return (
    row.role === other.role &&
    row.height === other.height &&
    row.cells.length === other.cells.length &&
    row.cells.every(([, columns], at) => other.cells[at]?.[1] === columns)
  );
}

/** Points that the rows of a card may take on a portrait A4 page, below its head, printed at `CARD_SCALE`. */
const ROOM = 755;
/** Percent at which cards and letters are as wide as the page, with room for programs that make columns a third wider. */
export const CARD_SCALE = 87;

/**
 * The fullest card that stands on one page: of its lists fewer lines are shown where there are too many, and what room
 * is left is there to write in.
 *
 * @param below what stands below it
 */
export function fittingCard(
  most: number,
  draw: (lines: number, spare: number) => Card,
  below: readonly Band[] = [],
): Card {
  const room = below.reduce((left, band) => left - band.rows * (heightOf(band) ?? 0), ROOM);
  for (let lines = most; ; lines--) {
    const card = draw(lines, 0);
    if (lines === 1 || card.height <= room) return draw(lines, Math.max(0, room - card.height));
  }
}
