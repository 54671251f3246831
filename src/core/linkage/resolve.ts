import { fieldsOf, type FieldKey, type Reference, type Step, type Table } from '../registry';
import { AMBIGUOUS, NO_METHOD, NONE, type Resolved } from './links';
import type { Referring } from './referring';
import { comparedColumns, searchBy } from './search';

/** The steps that a table has the columns for, each with its place among those declared. */
export function stepsFor(
  { steps }: Reference,
  table: Table,
  column: string,
): readonly { readonly step: Step; readonly method: number }[] {
  const declared = new Set(fieldsOf(table.key).map(([name]) => name));
  return steps
    .map((step, method) => ({ step, method }))
    .filter(({ step }) => comparedColumns(step, column).every((name) => declared.has(name)));
}

/**
 * Tries the steps of a reference in order: one row ends the search, several make it ambiguous, none goes on. Rosters
 * and registers go village by village, so a row often says the same as the one above it.
 */
export function resolve(ref: Reference, referring: Referring): Resolved {
  const { here, column } = referring;
  const taken = stepsFor(ref, here, column);
  const steps = taken.map(({ step, method }) => ({ step, method, search: searchBy(step, referring) }));
  const { rows } = here;
  const target = new Int32Array(rows).fill(NONE);
  const matches = new Int32Array(rows);
  const methods = new Uint8Array(rows).fill(NO_METHOD);
  const own = here.column(column as FieldKey);
  const repeats = repeating(
    here,
    column,
    taken.map(({ step }) => step),
  );
  for (let row = 0; row < rows; row++) {
    if (repeats(row)) {
      target[row] = target[row - 1] ?? NONE;
      matches[row] = matches[row - 1] ?? 0;
      methods[row] = methods[row - 1] ?? NO_METHOD;
      continue;
    }
    for (const { step, method, search } of steps) {
      const found = search(row);
      if (found) {
        const isOne = found.count === 1 || step.isFirstMeant === true;
        target[row] = isOne ? found.first : AMBIGUOUS;
        matches[row] = isOne ? 1 : found.count;
        methods[row] = method;
        break;
      }
      if (step.isFinal === true && own.code(row) >= 0) break;
    }
  }
  return { target, matches, method: methods };
}

/** Rows that say the same as the one above; where they are looked for by where they stand, that is not all there is to it. */
function repeating(here: Table, column: string, steps: readonly Step[]): (row: number) => boolean {
  if (steps.some(({ within }) => within !== undefined)) return () => false;
  const names = new Set([column, ...steps.flatMap((step) => comparedColumns(step, column))]);
  const columns = [...names].map((name) => here.column(name as FieldKey));
  return (row) => row > 0 && columns.every((said) => said.code(row) === said.code(row - 1));
}
