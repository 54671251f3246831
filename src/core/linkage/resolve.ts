import type { Column } from '../registry';
import { AMBIGUOUS, NONE, type Resolved, type ResolvedByMethod } from './links';

export const NO_METHOD = 255;

/** Rows by text, or by a number that stands for texts; several rows of one key are kept in order. */
export type RowIndex<K = string> = ReadonlyMap<K, readonly number[]>;

export function indexRows<K>(rows: number, keyOf: (row: number) => K | null): RowIndex<K> {
  const index = new Map<K, number[]>();
  for (let row = 0; row < rows; row++) {
    const key = keyOf(row);
    if (key === null) continue;
    const known = index.get(key);
    if (known) known.push(row);
    else index.set(key, [row]);
  }
  return index;
}

/**
 * A reference by the key of another table, both folded alike. A key given twice there is that table's own
 * finding (U01); references then mean its first row.
 */
export function resolveByKey(column: Column, index: RowIndex, fold: (text: string) => string): Resolved {
  const rows = column.codes.length;
  const targetOfEntry = column.entries.map((entry) => index.get(fold(entry))?.[0] ?? NONE);
  const target = new Int32Array(rows).fill(NONE);
  for (let row = 0; row < rows; row++) {
    const code = column.code(row);
    if (code >= 0) target[row] = targetOfEntry[code] ?? NONE;
  }
  return { target, matches: new Int32Array(rows) };
}

/** One step of a search: the rows it finds, or undefined where it has nothing to go by. */
export type Step = (row: number) => readonly number[] | undefined;

/**
 * Tries the steps in order: one row ends the search, several make it ambiguous, none goes on. `repeats` tells rows
 * that say the same as the one above them.
 */
export function resolveBySteps(
  rows: number,
  steps: readonly Step[],
  repeats: (row: number) => boolean = () => false,
): ResolvedByMethod {
  const target = new Int32Array(rows).fill(NONE);
  const matches = new Int32Array(rows);
  const method = new Uint8Array(rows).fill(NO_METHOD);
  for (let row = 0; row < rows; row++) {
    if (row > 0 && repeats(row)) {
      target[row] = target[row - 1] ?? NONE;
      matches[row] = matches[row - 1] ?? 0;
      method[row] = method[row - 1] ?? NO_METHOD;
      continue;
    }
    for (let step = 0; step < steps.length; step++) {
      const found = steps[step]?.(row);
      if (!found || found.length === 0) continue;
      target[row] = found.length === 1 ? (found[0] ?? NONE) : AMBIGUOUS;
      matches[row] = found.length;
      method[row] = step;
      break;
    }
  }
  return { target, matches, method };
}
