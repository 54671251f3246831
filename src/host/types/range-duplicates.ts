import { intersection } from '../model/address';
import { markDependents } from '../model/dependents';
import { HostError, invalidArgument } from '../model/host-error';
import { refuseLocked } from '../model/protection';
import { apiValue } from '../model/read-write';
import { type HostObject, of, officeType, type Session } from '../protocol/office-type';
import { noticeCells } from './range-content';
import type { RangeTarget } from './range-target';

interface Removal {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.removeduplicatesresult */
const result = officeType<Removal>('RemoveDuplicatesResult', '1.9', {
  scalars: {
    Removed: { get: ({ removed }) => removed },
    UniqueRemaining: { get: ({ uniqueRemaining }) => uniqueRemaining },
  },
});

/** Takes out rows that repeat an earlier one in some columns; the others move up, and blanks follow them. */
export function removeDuplicates(
  target: RangeTarget,
  [columns, includesHeader]: readonly unknown[],
  session: Session,
): HostObject {
  const { sheet, rect } = target;
  const keys = keyColumns(columns, rect.columns);
  refuseLocked(session.workbook, sheet, rect);
  const places = Array.from({ length: rect.rows }, (_, index) => rect.row + index);
  if ([...sheet.cells.formulaPlaces()].some((place) => intersection(rect, { ...place, rows: 1, columns: 1 })))
    throw new HostError('NotImplemented', 'Range.removeDuplicates among formulas is not implemented.');
  const seen = new Set<string>();
  const first = includesHeader === true ? rect.row + 1 : rect.row;
  const kept = places.filter((row) => {
    if (row < first) return true;
    const key = JSON.stringify(
      keys.map((column) => {
        const value = apiValue(sheet.cells.get(row, rect.column + column));
        return typeof value === 'string' ? value.toLowerCase() : value;
      }),
    );
    return !seen.has(key) && seen.add(key);
  });
  for (let column = rect.column; column < rect.column + rect.columns; column++) {
    const contents = kept.map((row) => sheet.cells.get(row, column));
    places.forEach((row, index) => sheet.cells.set(row, column, contents[index]));
  }
  markDependents(session.workbook, sheet);
  noticeCells(target, session);
  return of(result, { removed: places.length - kept.length, uniqueRemaining: seen.size });
}

function keyColumns(columns: unknown, count: number): number[] {
  if (!Array.isArray(columns) || columns.length === 0) throw invalidArgument();
  const keys = columns as unknown[];
  if (!keys.every((key) => Number.isInteger(key) && Number(key) >= 0 && Number(key) < count))
    throw invalidArgument();
  return keys.map(Number);
}
