import { blocksOf, holds, rangeOf, type SeenRow } from './find-rows';

/**
 * Queues a look at rows that were found a moment ago, to be sent before something is written into them; `haveMoved`
 * tells afterwards whether one of them no longer holds what it held.
 */
export function lookAtRows(
  sheets: ReadonlyMap<string, Excel.Worksheet>,
  rows: readonly SeenRow[],
): { haveMoved(): boolean } {
  const known = rows.filter(({ seen = [] }) => seen.length > 0);
  const blocks = [...sheets]
    .flatMap(([name, sheet]) =>
      blocksOf(
        sheet,
        known.filter((row) => row.sheet === name),
      ),
    )
    .map((block) => ({ ...block, range: rangeOf(block) }));
  return {
    haveMoved: () =>
      blocks.some(({ run, left, range }) => {
        const values = range.values as unknown[][];
        range.untrack();
        return !run.every((row) => holds(values[row.row - (run[0]?.row ?? 0)] ?? [], left, row));
      }),
  };
}
