import type { TableKey } from '../registry';
import { earlierRows, townshipsOf } from './earlier-rows';
import { Places, submittedRows, type ReadWorkbook, type RowSet } from './row-sets';
import { Townships } from './townships';

/** A submission without the rows that a later one takes the place of. */
export interface KeptSubmission {
  readonly of: ReadWorkbook;
  readonly dropped: ReadonlyMap<TableKey, ReadonlySet<number>>;
}

/** Rows of one file gave way to a later file that submits their township again. */
export interface Replacement {
  readonly earlier: string;
  readonly later: string;
  readonly rows: number;
}

/** Goes through pairs of submissions in their order; `isAsked` tells which are to be looked at. */
export function dropRepeated(
  submitted: readonly RowSet[],
  places: Places,
  isAsked: (earlier: RowSet, later: RowSet) => boolean = () => true,
): { readonly kept: readonly RowSet[]; readonly replacements: readonly (Replacement & { index: number })[] } {
  const kept = [...submitted];
  const replacements: (Replacement & { index: number })[] = [];
  kept.forEach((later, at) => {
    for (let index = 0; index < at; index++) {
      const earlier = kept[index];
      if (!earlier || !isAsked(earlier, later)) continue;
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

/**
 * Of files that are merged into a new workbook the later one counts where both are one and the same township's.
 * Files of several townships are merged as they are: what they list twice is found by the rules.
 */
export function keepLatest(submissions: readonly ReadWorkbook[]): {
  readonly kept: readonly KeptSubmission[];
  readonly replacements: readonly Replacement[];
} {
  const townships = new Townships();
  for (const { registry } of submissions) townships.learn(registry);
  const places = new Places(townships);
  const whole = submissions.map(submittedRows);
  const onlyTownship = new Map(whole.map((set) => [set.of, only(townshipsOf(set, places))]));
  const { kept, replacements } = dropRepeated(whole, places, (earlier, later) => {
    const township = onlyTownship.get(later.of) ?? null;
    return township !== null && onlyTownship.get(earlier.of) === township;
  });
  return {
    kept: kept.map((set, index) => ({ of: set.of, dropped: droppedOf(whole[index] ?? set, set) })),
    replacements,
  };
}

function only(townships: readonly number[]): number | null {
  return townships.length === 1 ? (townships[0] ?? null) : null;
}

function droppedOf(whole: RowSet, kept: RowSet): Map<TableKey, ReadonlySet<number>> {
  const dropped = new Map<TableKey, ReadonlySet<number>>();
  for (const [key, rows] of whole.rows) {
    const left = new Set(kept.rows.get(key));
    if (left.size < rows.length) dropped.set(key, new Set(rows.filter((row) => !left.has(row))));
  }
  return dropped;
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
