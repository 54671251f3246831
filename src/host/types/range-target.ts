import type { Rect } from '../model/address';
import type { OfficeTargets } from '../protocol/office-type';

/** What a Range stands for. */
export type RangeTarget = OfficeTargets['Range'];

/** From the first to the last used cell of a range, as Excel gives it. */
export function usedPart({ sheet, rect }: RangeTarget, valuesOnly: boolean): Rect | null {
  return sheet.cells.used(valuesOnly, rect);
}

/** True or false where all agree, else null. */
export function same(count: number, isSet: (index: number) => boolean): boolean | null {
  const first = isSet(0);
  for (let index = 1; index < count; index++) if (isSet(index) !== first) return null;
  return first;
}
