import { sayingColumn, type FieldKey, type Registry } from '../registry';
import { isBlank } from './cells';

/** What a roster says of a cadre. */
export const CADRE_CELLS = ['cadreName', 'cadreId', 'cadreIdNo', 'unit'] as const;

/** Households of one cadre, at most: farther up nobody is looked for. */
const LONGEST_GROUP = 60;

type Pairings = NonNullable<Registry['tables']['pairings']>;

/**
 * The row whose cadre a row means that has a household and no word of a cadre: the next one above that names one,
 * with nothing between but rows of the same kind. Where merged cells were taken apart only the first of a group is
 * filled. It is a guess that a clerk has to agree to. -1 where there is none.
 */
export function rowOfCadreAbove(pairings: Pairings, row: number): number {
  const part = pairings.partOf(row);
  if (isBlank(pairings, sayingColumn(pairings, 'householdId', row) as FieldKey<'pairings'>, row)) return -1;
  for (let above = row; above >= Math.max(part.offset, row - LONGEST_GROUP); above--) {
    const isNext =
      part.excelRows[row - part.offset] === (part.excelRows[above - part.offset] ?? 0) + row - above;
    if (!isNext) return -1;
    if (pairings.text('cadreName', above) !== null) return above;
    if (!CADRE_CELLS.every((name) => isBlank(pairings, name, above))) return -1;
  }
  return -1;
}
