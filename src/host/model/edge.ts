import { MAX_COLUMNS, MAX_ROWS } from './address';
import type { Sheet } from './sheet';

export type Direction = 'Left' | 'Right' | 'Up' | 'Down';

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Where Ctrl and an arrow key lead from a cell: to the end of what is filled, over a gap to what is filled next, else
 * to the edge of the sheet.
 */
export function edgeFrom({ cells }: Sheet, row: number, column: number, direction: Direction): Place {
  const down = direction === 'Down' ? 1 : direction === 'Up' ? -1 : 0;
  const right = direction === 'Right' ? 1 : direction === 'Left' ? -1 : 0;
  const { rows, columns } = cells.extent;
  const place = (steps: number): Place => ({ row: row + steps * down, column: column + steps * right });
  const isFilled = (steps: number): boolean => {
    const there = place(steps);
    return (
      cells.get(there.row, there.column) !== undefined || cells.formula(there.row, there.column) !== undefined
    );
  };
  const last =
    direction === 'Down'
      ? MAX_ROWS - 1 - row
      : direction === 'Up'
        ? row
        : direction === 'Right'
          ? MAX_COLUMNS - 1 - column
          : column;
  // Nothing is filled beyond what the sheet holds.
  const lastFilled = direction === 'Down' ? rows - row : direction === 'Right' ? columns - column : last;
  if (last === 0) return place(0);
  let steps = 1;
  if (isFilled(0) && isFilled(1)) {
    while (steps < last && isFilled(steps + 1)) steps++;
    return place(steps);
  }
  while (steps <= lastFilled && steps <= last && !isFilled(steps)) steps++;
  return place(steps <= lastFilled && steps <= last ? steps : last);
}
