import type { TableKey } from '../registry';
import { earlierRows } from './earlier-rows';
import type { Places, RowSet } from './row-sets';

/** Rows of one file gave way to a later file that submits their township again. */
export interface Replacement {
  readonly earlier: string;
  readonly later: string;
  readonly rows: number;
  /** Which of the submissions the earlier one is. */
  readonly index: number;
}

/** Whether rows of one file may give way to a later one at all. */
export type MayReplace = (earlier: RowSet, later: RowSet, places: Places) => boolean;

/** Goes through pairs of submissions in their order. */
export function dropRepeated(
  submitted: readonly RowSet[],
  places: Places,
  mayReplace: MayReplace,
): { readonly kept: readonly RowSet[]; readonly replacements: readonly Replacement[] } {
  const kept = [...submitted];
  const replacements: Replacement[] = [];
  kept.forEach((later, at) => {
    for (let index = 0; index < at; index++) {
      const earlier = kept[index];
      if (!earlier || !mayReplace(earlier, later, places)) continue;
      const repeated = earlierRows(later, earlier, places);
      if (repeated.size === 0) continue;
      const rows = [...repeated.values()].reduce((sum, list) => sum + list.length, 0);
      const names = { earlier: earlier.of.workbook.name, later: later.of.workbook.name };
      replacements.push({ ...names, rows, index });
      kept[index] = without(earlier, repeated);
    }
  });
  return { kept, replacements };
}

function without(set: RowSet, repeated: ReadonlyMap<TableKey, readonly number[]>): RowSet {
  const rows = new Map<TableKey, readonly number[]>();
  for (const [key, own] of set.rows) {
    const gone = new Set(repeated.get(key));
    const left = own.filter((row) => !gone.has(row));
    if (left.length > 0) rows.set(key, left);
  }
  return { ...set, rows };
}
