import type { Rect } from '../model/address';
import { invalidArgument, itemNotFound } from '../model/host-error';
import { shownText } from '../model/read-write';
import type { Sheet } from '../model/sheet';
import { type HostObject, type MethodMember, type Session, of } from '../protocol/office-type';
import { usedPart, type RangeTarget } from './range-target';

interface Criteria {
  readonly completeMatch?: boolean | null;
  readonly matchCase?: boolean | null;
  readonly searchDirection?: 'Forward' | 'Backwards' | null;
}

/** Cells of a range that show a text, row by row. */
function cellsWith(
  { sheet, rect }: RangeTarget,
  text: unknown,
  criteria: Criteria,
  session: Session,
): Rect[] {
  if (typeof text !== 'string' || text === '') throw invalidArgument();
  session.calculate();
  const part = usedPart({ sheet, rect }, true);
  if (!part) return [];
  const fold = (word: string): string => (criteria.matchCase ? word : word.toLowerCase());
  const wanted = fold(text);
  const found: Rect[] = [];
  for (let row = part.row; row < part.row + part.rows; row++) {
    for (let column = part.column; column < part.column + part.columns; column++) {
      const shown = fold(shownText(session.workbook, sheet, row, column));
      if (criteria.completeMatch ? shown === wanted : shown.includes(wanted))
        found.push({ row, column, rows: 1, columns: 1 });
    }
  }
  return found;
}

function find(target: RangeTarget, text: unknown, criteria: unknown, session: Session): HostObject | null {
  const how = (criteria ?? {}) as Criteria;
  const found = cellsWith(target, text, how, session);
  const rect = how.searchDirection === 'Backwards' ? found.at(-1) : found[0];
  return rect ? of('Range', { sheet: target.sheet, rect }) : null;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-find-member(1) */
export const searchMethods: Readonly<Record<string, MethodMember<RangeTarget>>> = {
  Find: {
    since: '1.9',
    call: (target, [text, criteria], session) => {
      const found = find(target, text, criteria, session);
      if (!found) throw itemNotFound();
      return found;
    },
  },
  FindOrNullObject: {
    since: '1.9',
    call: (target, [text, criteria], session) => find(target, text, criteria, session),
  },
};

/** All cells of a sheet that show a text; null where there is none. */
export function findAll(
  sheet: Sheet,
  whole: Rect,
  args: readonly unknown[],
  session: Session,
): HostObject | null {
  const [text, criteria] = args;
  const rects = cellsWith({ sheet, rect: whole }, text, criteria ?? {}, session);
  return rects.length === 0 ? null : of('RangeAreas', { sheet, rects });
}
