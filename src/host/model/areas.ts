import { columnName, intersection, MAX_COLUMNS, MAX_ROWS, parseRect, type Rect } from './address';

/** The rectangles of a list as files have it (`sqref`): `A1:B9 D4`. */
export function parseAreas(list: string): Rect[] {
  return list.split(/[\s,]+/).flatMap((area) => parseRect(area) ?? []);
}

/** A list of rectangles for a file, where whole columns and rows are told by their first and last cells. */
export function formatAreas(rects: readonly Rect[]): string {
  return rects.map(corners).join(' ');
}

/** What is left of rectangles when others are taken out of them. */
export function without(rects: readonly Rect[], taken: readonly Rect[]): Rect[] {
  return taken.reduce<Rect[]>((left, gone) => left.flatMap((rect) => cut(rect, gone)), [...rects]);
}

export function common(rects: readonly Rect[], rect: Rect): Rect[] {
  return rects.flatMap((own) => intersection(own, rect) ?? []);
}

function corners({ row, column, rows, columns }: Rect): string {
  const first = `${columnName(column)}${row + 1}`;
  if (rows === 1 && columns === 1) return first;
  const right = Math.min(column + columns, MAX_COLUMNS) - 1;
  return `${first}:${columnName(right)}${Math.min(row + rows, MAX_ROWS)}`;
}

/** The strips above, below, left and right of what is taken. */
function cut(rect: Rect, gone: Rect): Rect[] {
  const inner = intersection(rect, gone);
  if (!inner) return [rect];
  const bottom = inner.row + inner.rows;
  const right = inner.column + inner.columns;
  return [
    { ...rect, rows: inner.row - rect.row },
    { ...rect, row: bottom, rows: rect.row + rect.rows - bottom },
    { ...inner, column: rect.column, columns: inner.column - rect.column },
    { ...inner, column: right, columns: rect.column + rect.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
