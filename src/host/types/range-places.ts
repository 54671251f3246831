import { intersection, isInside, MAX_COLUMNS, MAX_ROWS, type Rect } from '../model/address';
import { edgeFrom, type Direction } from '../model/edge';
import { invalidArgument, itemNotFound } from '../model/host-error';
import type { Workbook } from '../model/workbook';
import { isHostObject, of, type HostObject, type MethodMember, type Session } from '../protocol/office-type';
import { usedPart, type RangeTarget } from './range-target';

const whole = (value: unknown, fallback = 0): number => {
  if (value === undefined || value === null) return fallback;
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
  return value;
};

export function at(target: RangeTarget, rect: Rect): HostObject {
  if (!isInside(rect)) throw invalidArgument();
  return of('Range', { sheet: target.sheet, rect });
}

/** A range given as an argument: an object, or an address on the same sheet unless it names one. */
export function otherRange(other: unknown, { sheet }: RangeTarget, workbook: Workbook): RangeTarget {
  if (typeof other === 'string') return workbook.locate(other, sheet);
  if (!isHostObject(other)) throw invalidArgument();
  return other.target as RangeTarget;
}

/** The rectangle between two corners, however they lie. */
function between(row: number, column: number, otherRow: number, otherColumn: number): Rect {
  return {
    row: Math.min(row, otherRow),
    column: Math.min(column, otherColumn),
    rows: Math.abs(otherRow - row) + 1,
    columns: Math.abs(otherColumn - column) + 1,
  };
}

function common(target: RangeTarget, other: unknown, { workbook }: Session): HostObject | null {
  const { sheet, rect } = otherRange(other, target, workbook);
  const part = sheet === target.sheet ? intersection(target.rect, rect) : null;
  return part && at(target, part);
}

function used(target: RangeTarget, valuesOnly: unknown): HostObject | null {
  const part = usedPart(target, valuesOnly === true);
  return part && at(target, part);
}

function present(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound();
  return object;
}

/** The active cell, from which Ctrl and an arrow go. */
function startOf(target: RangeTarget, cell: unknown, { workbook }: Session): Rect {
  return cell === undefined || cell === null ? target.rect : otherRange(cell, target, workbook).rect;
}

function directionOf(value: unknown): Direction {
  if (value !== 'Left' && value !== 'Right' && value !== 'Up' && value !== 'Down') throw invalidArgument();
  return value;
}

/** Ranges that lie somewhere from a range: https://learn.microsoft.com/javascript/api/excel/excel.range */
export const placeMethods: Readonly<Record<string, MethodMember<RangeTarget>>> = {
  GetCell: {
    call: (target, [row, column]) =>
      at(target, {
        row: target.rect.row + whole(row),
        column: target.rect.column + whole(column),
        rows: 1,
        columns: 1,
      }),
  },
  GetRow: {
    call: (target, [row]) => at(target, { ...target.rect, row: target.rect.row + whole(row), rows: 1 }),
  },
  GetColumn: {
    call: (target, [column]) =>
      at(target, { ...target.rect, column: target.rect.column + whole(column), columns: 1 }),
  },
  GetLastRow: {
    call: (target) => at(target, { ...target.rect, row: target.rect.row + target.rect.rows - 1, rows: 1 }),
  },
  GetLastColumn: {
    call: (target) =>
      at(target, { ...target.rect, column: target.rect.column + target.rect.columns - 1, columns: 1 }),
  },
  GetLastCell: {
    call: (target) => {
      const { row, column, rows, columns } = target.rect;
      return at(target, { row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 });
    },
  },
  // The lower right corner moves, if need be past the upper left one.
  GetResizedRange: {
    since: '1.2',
    call: (target, [rows, columns]) => {
      const { rect } = target;
      const [bottom, right] = [rect.row + rect.rows - 1, rect.column + rect.columns - 1];
      return at(target, between(rect.row, rect.column, bottom + whole(rows), right + whole(columns)));
    },
  },
  GetOffsetRange: {
    call: (target, [rows, columns]) =>
      at(target, {
        ...target.rect,
        row: target.rect.row + whole(rows),
        column: target.rect.column + whole(columns),
      }),
  },
  GetEntireRow: { call: (target) => at(target, { ...target.rect, column: 0, columns: MAX_COLUMNS }) },
  GetEntireColumn: { call: (target) => at(target, { ...target.rect, row: 0, rows: MAX_ROWS }) },
  GetUsedRange: { call: (target, [valuesOnly]) => present(used(target, valuesOnly)) },
  GetUsedRangeOrNullObject: { since: '1.4', call: (target, [valuesOnly]) => used(target, valuesOnly) },
  GetBoundingRect: {
    call: (target, [other], { workbook }) => {
      const { rect } = otherRange(other, target, workbook);
      const row = Math.min(target.rect.row, rect.row);
      const column = Math.min(target.rect.column, rect.column);
      const bottom = Math.max(target.rect.row + target.rect.rows, rect.row + rect.rows);
      const right = Math.max(target.rect.column + target.rect.columns, rect.column + rect.columns);
      return at(target, { row, column, rows: bottom - row, columns: right - column });
    },
  },
  GetIntersection: { call: (target, [other], session) => present(common(target, other, session)) },
  GetIntersectionOrNullObject: {
    since: '1.4',
    call: (target, [other], session) => common(target, other, session),
  },
  GetRangeEdge: {
    since: '1.13',
    call: (target, [direction, cell], session) => {
      const { row, column } = startOf(target, cell, session);
      return at(target, {
        ...edgeFrom(target.sheet, row, column, directionOf(direction)),
        rows: 1,
        columns: 1,
      });
    },
  },
  GetExtendedRange: {
    since: '1.13',
    call: (target, [direction, cell], session) => {
      const { row, column } = startOf(target, cell, session);
      const edge = edgeFrom(target.sheet, row, column, directionOf(direction));
      const { rect } = target;
      const top = Math.min(rect.row, edge.row);
      const left = Math.min(rect.column, edge.column);
      const bottom = Math.max(rect.row + rect.rows - 1, edge.row);
      const right = Math.max(rect.column + rect.columns - 1, edge.column);
      return at(target, between(top, left, bottom, right));
    },
  },
};
