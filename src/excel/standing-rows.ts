import type { SeenRow } from './find-rows';

/** Rows that are read together lie no further apart. */
const LARGEST_GAP = 4;

/**
 * Queues a look at rows that were found a moment ago, to be sent before something is written into them; `haveMoved`
 * tells afterwards whether one of them no longer holds what it held.
 */
export function lookAtRows(
  sheets: ReadonlyMap<string, Excel.Worksheet>,
  rows: readonly SeenRow[],
): { haveMoved(): boolean } {
  const runs = [...sheets].flatMap(([name, sheet]) =>
    runsOf(rows.filter((row) => row.sheet === name && (row.seen ?? []).length > 0)).map((run) => {
      const columns = run.flatMap(({ seen = [] }) => seen.map(({ column }) => column));
      const left = columns.reduce((least, column) => Math.min(least, column), Infinity);
      const right = columns.reduce((most, column) => Math.max(most, column), 0);
      const top = run[0]?.row ?? 1;
      const height = (run.at(-1)?.row ?? top) - top + 1;
      const range = sheet.getRangeByIndexes(top - 1, left, height, right - left + 1).load('values');
      return { run, left, top, range };
    }),
  );
  return {
    haveMoved: () =>
      runs.some(({ run, left, top, range }) => {
        const values = range.values as unknown[][];
        range.untrack();
        return !run.every((row) => holds(values[row.row - top] ?? [], left, row));
      }),
  };
}

function holds(line: readonly unknown[], left: number, { seen = [] }: SeenRow): boolean {
  const key = seen.filter(({ isKey }) => isKey);
  return (key.length > 0 ? key : seen).every(
    ({ column, value }) => (line[column - left] ?? '') === (value ?? ''),
  );
}

function runsOf(rows: readonly SeenRow[]): SeenRow[][] {
  const runs: SeenRow[][] = [];
  let last = -Infinity;
  for (const row of [...rows].sort((a, b) => a.row - b.row)) {
    const run = runs.at(-1);
    if (run && row.row - last <= LARGEST_GAP) run.push(row);
    else runs.push([row]);
    last = row.row;
  }
  return runs;
}
