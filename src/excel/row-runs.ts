/** Neighbouring rows, from 0. */
export interface NeighbouringRows {
  readonly row: number;
  readonly count: number;
}

/** 1-based rows, ascending, as runs of neighbours. */
export function runsOf(rows: readonly number[]): NeighbouringRows[] {
  const runs: { row: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.row + last.count === row - 1) last.count += 1;
    else runs.push({ row: row - 1, count: 1 });
  }
  return runs;
}

/** Runs of no more than so many rows. */
export function inPieces({ row, count }: NeighbouringRows, most: number): NeighbouringRows[] {
  const pieces: NeighbouringRows[] = [];
  for (let at = 0; at < count; at += most) pieces.push({ row: row + at, count: Math.min(most, count - at) });
  return pieces;
}

/** Runs that are read in one request: so many rows at most, the longer runs being cut. */
export function inBlocks(runs: readonly NeighbouringRows[], most: number): NeighbouringRows[][] {
  const blocks: NeighbouringRows[][] = [];
  let rows = most;
  for (const run of runs.flatMap((whole) => inPieces(whole, most))) {
    if (rows + run.count > most) {
      blocks.push([]);
      rows = 0;
    }
    blocks.at(-1)?.push(run);
    rows += run.count;
  }
  return blocks;
}
