import type { BorderLineStyle, CellStyle } from '../../xlsx';
import type { Rect } from '../model/address';
import { HostError, invalidArgument } from '../model/host-error';
import { of, officeType, type Session } from '../protocol/office-type';
import { colorOf, rgb } from './range-colour';
import { restyle, shared } from './range-style';
import type { RangeTarget } from './range-target';

type Border = NonNullable<CellStyle['border']>;
type Side = 'top' | 'bottom' | 'left' | 'right';
type Line = NonNullable<Border[Side]>;

/** Lines as files name them, and Office.js' words for them; the first of a word is what it means by itself. */
const LINES: readonly (readonly [file: BorderLineStyle, style: string, weight: string])[] = [
  ['thin', 'Continuous', 'Thin'],
  ['hair', 'Continuous', 'Hairline'],
  ['medium', 'Continuous', 'Medium'],
  ['thick', 'Continuous', 'Thick'],
  ['dashed', 'Dash', 'Thin'],
  ['mediumDashed', 'Dash', 'Medium'],
  ['dotted', 'Dot', 'Thin'],
  ['double', 'Double', 'Thick'],
  ['dashDot', 'DashDot', 'Thin'],
  ['mediumDashDot', 'DashDot', 'Medium'],
  ['dashDotDot', 'DashDotDot', 'Thin'],
  ['mediumDashDotDot', 'DashDotDot', 'Medium'],
  ['slantDashDot', 'SlantDashDot', 'Medium'],
];

function wordsOf(line: Line | undefined): { readonly style: string; readonly weight: string } {
  const [, style, weight] = LINES.find(([file]) => file === line?.style) ?? ['', 'None', 'Thin'];
  return { style, weight };
}

/** The sides of cells that an edge of a range is made of; a line between two cells is a side of both. */
const EDGES = {
  EdgeTop: ({ row, column, columns }: Rect) => [[{ row, column, rows: 1, columns }, 'top']],
  EdgeBottom: ({ row, column, rows, columns }: Rect) => [
    [{ row: row + rows - 1, column, rows: 1, columns }, 'bottom'],
  ],
  EdgeLeft: ({ row, column, rows }: Rect) => [[{ row, column, rows, columns: 1 }, 'left']],
  EdgeRight: ({ row, column, rows, columns }: Rect) => [
    [{ row, column: column + columns - 1, rows, columns: 1 }, 'right'],
  ],
  InsideHorizontal: ({ row, column, rows, columns }: Rect) => [
    [{ row, column, rows: rows - 1, columns }, 'bottom'],
    [{ row: row + 1, column, rows: rows - 1, columns }, 'top'],
  ],
  InsideVertical: ({ row, column, rows, columns }: Rect) => [
    [{ row, column, rows, columns: columns - 1 }, 'right'],
    [{ row, column: column + 1, rows, columns: columns - 1 }, 'left'],
  ],
} as const satisfies Readonly<Record<string, (rect: Rect) => readonly (readonly [Rect, Side])[]>>;

interface BorderTarget {
  readonly range: RangeTarget;
  readonly edge: keyof typeof EDGES;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeborder */
const rangeBorder = officeType<BorderTarget>('RangeBorder', '1.1', {
  scalars: {
    SideIndex: { get: ({ edge }) => edge },
    Style: {
      get: (target, session) => sharedLine(target, session, (line) => wordsOf(line).style),
      set: (target, value, session) => {
        const ofStyle = LINES.filter(([, style]) => style === value);
        if ((ofStyle.length === 0 && value !== 'None') || isNone(target)) throw invalidArgument();
        redraw(target, session, (line) => {
          const own = ofStyle.find(([, , weight]) => weight === wordsOf(line).weight) ?? ofStyle[0];
          return own && { ...line, style: own[0] };
        });
      },
    },
    Weight: {
      get: (target, session) => sharedLine(target, session, (line) => wordsOf(line).weight),
      set: (target, value, session) => {
        const ofWeight = LINES.filter(([, , weight]) => weight === value);
        if (ofWeight.length === 0 || isNone(target)) throw invalidArgument();
        redraw(target, session, (line) => {
          const own = ofWeight.find(([, style]) => style === wordsOf(line).style) ?? ofWeight[0];
          return own && { ...line, style: own[0] };
        });
      },
    },
    Color: {
      get: (target, session) => sharedLine(target, session, (line) => rgb(line?.color)),
      set: (target, value, session) => {
        const color = colorOf(value);
        if (isNone(target)) throw invalidArgument();
        // Black goes without saying.
        const own = rgb(color) === rgb(undefined) ? {} : { color };
        redraw(target, session, (line) =>
          line && rgb(line.color) === rgb(color) ? line : { style: line?.style ?? 'thin', ...own },
        );
      },
    },
  },
});

/** What all sides that make an edge have in common; null where they differ. */
function sharedLine<T>(
  { range: { sheet, rect }, edge }: BorderTarget,
  session: Session,
  read: (line: Line | undefined) => T,
): T | null {
  const found = EDGES[edge](rect).map(([part, side]) =>
    shared({ sheet, rect: part }, session, ({ border }) => read(border?.[side])),
  );
  return found.every((one) => one === found[0]) ? (found[0] ?? null) : null;
}

function redraw(
  { range: { sheet, rect }, edge }: BorderTarget,
  session: Session,
  change: (line: Line | undefined) => Line | undefined,
): void {
  for (const [part, side] of EDGES[edge](rect))
    restyle({ sheet, rect: part }, session, (style) => {
      const line = change(style.border?.[side]);
      if (line === style.border?.[side]) return style;
      const { [side]: _, ...others } = style.border ?? {};
      const border = line ? { ...others, [side]: line } : others;
      const { border: __, ...plain } = style;
      return Object.keys(border).length === 0 ? plain : { ...plain, border };
    });
}

/** A single row has no lines between rows. */
function isNone({ range: { rect }, edge }: BorderTarget): boolean {
  return edge === 'InsideHorizontal' ? rect.rows === 1 : edge === 'InsideVertical' && rect.columns === 1;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangebordercollection */
export const rangeBorders = officeType<RangeTarget>('RangeBorderCollection', '1.1', {
  item: (range, key) => {
    const edge = Object.keys(EDGES).find((known): known is keyof typeof EDGES => known === key);
    if (!edge)
      throw new HostError(
        'NotImplemented',
        `RangeBorderCollection.getItem(${String(key)}) is not implemented.`,
      );
    return of(rangeBorder, { range, edge });
  },
});

/** The lines around a cell, as its properties tell them. */
export function linesOf({ border }: CellStyle): Readonly<Record<Side, Readonly<Record<string, string>>>> {
  const told = (side: Side) => ({ ...wordsOf(border?.[side]), color: rgb(border?.[side]?.color) });
  return { top: told('top'), bottom: told('bottom'), left: told('left'), right: told('right') };
}
