import type { Table, TableKey } from '../registry';
import { digestOfLines, shortDigest, type Digest, type Joining } from './digest';
import { rowTexts, type RowTexts } from './row-texts';

/** Neighbouring rows of a sheet that follow one another in the table; 1-based. */
export type RowRun = readonly [sheet: string, first: number, count: number];

/** What is kept of a table: a digest of all of it, and for each row enough to say which one has changed. */
export interface TableDigest {
  readonly table: TableKey;
  readonly rows: number;
  /** Over the rows in an order of their own: sorting them changes nothing. */
  readonly digest: string;
  readonly keys: Uint32Array;
  readonly contents: Uint32Array;
  /** Where the rows stand. */
  readonly runs: readonly RowRun[];
}

export async function digestTable(table: Table, digest: Digest, joining: Joining): Promise<TableDigest> {
  const texts = rowTexts(table, joining);
  const keys = new Uint32Array(table.rows);
  const contents = new Uint32Array(table.rows);
  for (let row = 0; row < table.rows; row++) {
    keys[row] = shortDigest(texts.key(row));
    contents[row] = shortDigest(texts.content(row));
  }
  return {
    table: table.key,
    rows: table.rows,
    digest: await digestOfLines(inOrder(texts, keys), joining, digest),
    keys,
    contents,
    runs: runsOf(table),
  };
}

/** Rows by the digest of their key; numbers sort many times faster than texts. */
export function orderByKey(keys: Uint32Array): Int32Array {
  const shift = 2 ** 21;
  const sortable = Float64Array.from(keys, (key, row) => key * shift + row).sort();
  return Int32Array.from(sortable, (value) => value % shift);
}

/** The rows' contents by the digest of their key, and where that is the same by themselves. */
function* inOrder(texts: RowTexts, keys: Uint32Array): Generator<string> {
  const order = orderByKey(keys);
  for (let at = 0; at < order.length;) {
    let end = at + 1;
    while (end < order.length && keys[order[end] ?? 0] === keys[order[at] ?? 0]) end += 1;
    const same = Array.from(order.subarray(at, end), (row) => texts.content(row));
    yield* same.length === 1 ? same : same.sort();
    at = end;
  }
}

function runsOf({ parts }: Table): RowRun[] {
  const runs: [string, number, number][] = [];
  for (const { sheet, excelRows } of parts) {
    let last: [string, number, number] | null = null;
    for (const row of excelRows) {
      if (last && last[1] + last[2] === row) last[2] += 1;
      else runs.push((last = [sheet, row, 1]));
    }
  }
  return runs;
}

/** Where row `index` of the table stood. */
export function placeIn(runs: readonly RowRun[], index: number): { sheet: string; row: number } {
  let left = index;
  for (const [sheet, first, count] of runs) {
    if (left < count) return { sheet, row: first + left };
    left -= count;
  }
  throw new RangeError(`no row ${index}`);
}
