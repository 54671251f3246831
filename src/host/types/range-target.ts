import { intersection, type Rect } from '../model/address';
import type { OfficeTargets } from '../protocol/office-type';

/** What a Range stands for. */
export type RangeTarget = OfficeTargets['Range'];

/** The used part of a range, so that whole columns are not walked to their end. */
export function usedPart({ sheet, rect }: RangeTarget, valuesOnly: boolean): Rect | null {
  const used = sheet.cells.used(valuesOnly);
  return used && intersection(rect, used);
}
