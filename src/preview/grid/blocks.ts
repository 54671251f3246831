import type { IRange } from '@univerjs/core';
import type { Rect } from '../../host';

/** Cells come and go in blocks of so many. */
const ROWS = 64;
const COLUMNS = 32;

export type Area = Pick<IRange, 'startRow' | 'endRow' | 'startColumn' | 'endColumn'>;

/** The blocks that an area lies in, with `margin` more of them above and below, as far as the sheet goes. */
export function blocksOf(area: Area, margin: number, sheet: { rows: number; columns: number }): Rect[] {
  const blocks: Rect[] = [];
  const top = Math.max(0, (Math.floor(area.startRow / ROWS) - margin) * ROWS);
  const bottom = Math.min(sheet.rows - 1, area.endRow + margin * ROWS);
  const left = Math.floor(Math.max(0, area.startColumn) / COLUMNS) * COLUMNS;
  const right = Math.min(sheet.columns - 1, area.endColumn);
  for (let row = top; row <= bottom; row += ROWS)
    for (let column = left; column <= right; column += COLUMNS)
      blocks.push({
        row,
        column,
        rows: Math.min(ROWS, sheet.rows - row),
        columns: Math.min(COLUMNS, sheet.columns - column),
      });
  return blocks;
}

export function overlap(one: Rect, other: Rect): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

export function keyOf({ row, column }: Rect): string {
  return `${row},${column}`;
}
