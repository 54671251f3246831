/** A run of rows: where it begins now and began in the file; rows that came in were nowhere. It ends where the next begins. */
interface Run {
  readonly row: number;
  readonly origin: number | null;
}

/** What of a sheet's cells is no longer as its file has it: single cells, and rows that stand elsewhere. */
export class FileCells {
  /** By column: rows where they are now. */
  private readonly changed = new Map<number, Set<number>>();
  private runs: readonly Run[] = [{ row: 0, origin: 0 }];

  private haveFormulasChanged = false;

  constructor(
    /** Cells of the file name the formula of another one. */
    private readonly sharesFormulas: boolean,
  ) {}

  /** Whether cells that name the formula of another one can no longer do so: it may be another one now. */
  get breaksShared(): boolean {
    return this.sharesFormulas && (this.haveFormulasChanged || this.hasMoved);
  }

  /** To be told where a cell has another formula than before, or none. */
  changeFormula(row: number, column: number, isOther: boolean): void {
    this.change(row, column, isOther);
    if (isOther) this.haveFormulasChanged = true;
  }

  change(row: number, column: number, isOther: boolean): void {
    if (!isOther) return;
    const rows = this.changed.get(column);
    if (rows) rows.add(row);
    else this.changed.set(column, new Set([row]));
  }

  /** Puts `count` rows in above row `at`, or takes `-count` out from there. */
  shift(at: number, count: number): void {
    const end = at + Math.max(0, -count);
    for (const [column, rows] of this.changed) {
      const moved = new Set<number>();
      for (const row of rows) {
        if (row < at) moved.add(row);
        else if (row >= end) moved.add(row + count);
      }
      this.changed.set(column, moved);
    }
    const before = this.runs.filter(({ row }) => row < at);
    const after = this.runs
      .filter(({ row }) => row > end)
      .map(({ row, origin }) => ({ row: row + count, origin }));
    const added = count > 0 ? [{ row: at, origin: null }] : [];
    this.runs = [...before, ...added, { row: end + count, origin: this.originOf(end) }, ...after];
  }

  get isChanged(): boolean {
    return this.hasMoved || [...this.changed.values()].some((rows) => rows.size > 0);
  }

  get hasMoved(): boolean {
    return this.runs.length > 1 || this.runs[0]?.origin !== 0;
  }

  /** Where a row stood in the file; null where it is new. */
  originOf(row: number): number | null {
    const run = this.runs.findLast((candidate) => candidate.row <= row);
    return run && run.origin !== null ? run.origin + row - run.row : null;
  }

  /** Where a row of the file stands now; null where it is gone. */
  placeOf(origin: number): number | null {
    for (const [index, run] of this.runs.entries()) {
      if (run.origin === null || origin < run.origin) continue;
      const place = run.row + origin - run.origin;
      if (place < (this.runs[index + 1]?.row ?? Infinity)) return place;
    }
    return null;
  }

  /** Where rows of the file that stood together begin and end now; null where none of them is left. */
  spanOf(first: number, last: number): { readonly first: number; readonly last: number } | null {
    let start = Infinity;
    let stop = -1;
    for (const [index, { row, origin }] of this.runs.entries()) {
      if (origin === null) continue;
      const end = (this.runs[index + 1]?.row ?? Infinity) - row + origin;
      const [from, to] = [Math.max(first, origin), Math.min(last, end - 1)];
      if (from > to) continue;
      start = Math.min(start, from - origin + row);
      stop = to - origin + row;
    }
    return stop < 0 ? null : { first: start, last: stop };
  }

  /** Where rows stand now that stood elsewhere, to be compared. */
  get moves(): readonly (readonly [row: number, origin: number | null])[] {
    return this.runs.map(({ row, origin }) => [row, origin]);
  }

  /** The columns of a row's changed cells, in order. */
  changedColumns(row: number): number[] {
    const columns: number[] = [];
    for (const [column, rows] of this.changed) if (rows.has(row)) columns.push(column);
    return columns.sort((a, b) => a - b);
  }

  /** The rows with changed cells, in order. */
  changedRows(): number[] {
    const rows = new Set<number>();
    for (const own of this.changed.values()) for (const row of own) rows.add(row);
    return [...rows].sort((a, b) => a - b);
  }
}
