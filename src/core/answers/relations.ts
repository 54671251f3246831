import { linkTo, type Resolved } from '../linkage';
import type { TableKey } from '../registry';
import type { Results } from '../results';

/** The rows of a table that refer to each row of another, found in one pass. */
class RowsByTarget {
  private readonly starts: Int32Array;
  private readonly rows: Int32Array;

  constructor({ target }: Pick<Resolved, 'target'>, size: number) {
    this.starts = new Int32Array(size + 1);
    for (const at of target) if (at >= 0) this.starts[at + 1] = (this.starts[at + 1] ?? 0) + 1;
    for (let at = 0; at < size; at++)
      this.starts[at + 1] = (this.starts[at + 1] ?? 0) + (this.starts[at] ?? 0);
    this.rows = new Int32Array(this.starts[size] ?? 0);
    const next = this.starts.slice();
    target.forEach((at, row) => {
      if (at < 0) return;
      this.rows[next[at] ?? 0] = row;
      next[at] = (next[at] ?? 0) + 1;
    });
  }

  of(at: number): readonly number[] {
    return at < 0 ? [] : [...this.rows.subarray(this.starts[at] ?? 0, this.starts[at + 1] ?? 0)];
  }
}

type Referred = 'villages' | 'households' | 'units' | 'cadres';

/** Who refers to a row, table by table; each pair of tables is gone through once, when it is first asked about. */
export class Relations {
  private readonly known = new Map<string, RowsByTarget>();

  constructor(private readonly results: Pick<Results, 'registry' | 'links'>) {}

  /** Rows of `from` that refer to a row of `to`, in their order. */
  rowsOf(from: TableKey, to: Referred, row: number): readonly number[] {
    const resolved = linkTo(this.results.links, to, from);
    if (!resolved) return [];
    const name = `${from} ${to}`;
    const known = this.known.get(name);
    if (known) return known.of(row);
    const rows = new RowsByTarget(resolved, this.results.registry.tables[to]?.rows ?? 0);
    this.known.set(name, rows);
    return rows.of(row);
  }

  /** The row of `to` that a row of `from` refers to; negative where there is none. */
  targetOf(from: TableKey, to: Referred, row: number): number {
    return linkTo(this.results.links, to, from)?.target[row] ?? -1;
  }
}
