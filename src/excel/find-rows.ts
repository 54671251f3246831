import type { SeenCell } from '../core/fixes';

/** A row of a sheet, and what it is known by. */
export interface SeenRow {
  readonly sheet: string;
  /** 1-based: where it stood when it was seen. */
  readonly row: number;
  /** The cells that tell it from other rows; without them it is known by its place alone. */
  readonly seen?: readonly SeenCell[] | undefined;
}

/** Rows are read together as long as no more rows than this lie between them. */
const LARGEST_GAP = 4;
/** Cells of one answer. */
const CELLS_AT_ONCE = 100_000;

/**
 * Where rows stand now: at their place where they still hold what they are known by, else wherever the one row that
 * holds it has gone. Rows that are nowhere, or of which there are several, are left out. One round trip where all
 * stand at their place and are not many.
 */
export async function findRows<S extends SeenRow>(
  sheets: ReadonlyMap<string, Excel.Worksheet>,
  rows: readonly S[],
): Promise<readonly FoundRow<S>[]> {
  const found: FoundRow<S>[] = [];
  const known = new Map<Excel.Worksheet, S[]>();
  for (const sought of rows) {
    const sheet = sheets.get(sought.sheet);
    if (!sheet) continue;
    if (!sought.seen || sought.seen.length === 0) found.push({ sought, row: sought.row });
    else pushTo(known, sheet, sought);
  }
  const moved = await leftAtTheirPlace(known, found);
  for (const [sheet, own] of moved) await lookFor(sheet, own, found);
  return found;
}

interface FoundRow<S> {
  readonly sought: S;
  readonly row: number;
}

/** Rows of one sheet that are read together. */
interface Block<S> {
  readonly sheet: Excel.Worksheet;
  readonly run: readonly S[];
  readonly left: number;
  readonly width: number;
}

/** Adds the rows that stand where they stood; gives the others. */
async function leftAtTheirPlace<S extends SeenRow>(
  known: ReadonlyMap<Excel.Worksheet, readonly S[]>,
  found: FoundRow<S>[],
): Promise<Map<Excel.Worksheet, S[]>> {
  const moved = new Map<Excel.Worksheet, S[]>();
  const blocks = [...known].flatMap(([sheet, rows]) => blocksOf(sheet, rows));
  for (const together of withinOneAnswer(blocks)) {
    const read = together.map((block) => ({ ...block, range: rangeOf(block) }));
    const [first] = read;
    await first?.sheet.context.sync();
    for (const { sheet, run, left, range } of read) {
      const values = range.values as unknown[][];
      for (const sought of run) {
        const line = values[sought.row - (run[0]?.row ?? 0)] ?? [];
        if (holds(line, left, sought)) found.push({ sought, row: sought.row });
        else pushTo(moved, sheet, sought);
      }
      range.untrack();
    }
  }
  return moved;
}

export function rangeOf<S extends SeenRow>({ sheet, run, left, width }: Block<S>): Excel.Range {
  const top = run[0]?.row ?? 1;
  return sheet.getRangeByIndexes(top - 1, left, rowsOf(run), width).load('values');
}

/** Looks through the whole sheet, a block of rows at a time: by all that a row is known by, else by its key alone. */
async function lookFor<S extends SeenRow>(
  sheet: Excel.Worksheet,
  moved: readonly S[],
  found: FoundRow<S>[],
): Promise<void> {
  const places = new Places();
  for (const { seen = [] } of moved) {
    places.seek(seen);
    places.seek(keyOf(seen));
  }
  const [left, width] = columnsOf(moved);
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount');
  await sheet.context.sync();
  const step = Math.max(1, Math.floor(CELLS_AT_ONCE / width));
  for (let from = 0; !used.isNullObject && from < used.rowCount; from += step) {
    const top = used.rowIndex + from;
    const range = sheet
      .getRangeByIndexes(top, left, Math.min(step, used.rowCount - from), width)
      .load('values');
    await sheet.context.sync();
    for (const [index, line] of (range.values as unknown[][]).entries())
      places.meet((column) => line[column - left], top + index + 1);
    range.untrack();
  }
  for (const sought of moved) {
    const { seen = [] } = sought;
    const row = places.only(seen) ?? places.only(keyOf(seen));
    if (row !== null) found.push({ sought, row });
  }
}

/** Rows that hold what is sought in the same columns. */
class Places {
  private readonly byColumns = new Map<string, Map<string, { rows: number; at: number }>>();

  seek(cells: readonly SeenCell[]): void {
    if (cells.length === 0) return;
    const contents = this.byColumns.get(columnsIn(cells)) ?? new Map<string, { rows: number; at: number }>();
    this.byColumns.set(
      columnsIn(cells),
      contents.set(contentOf(cells.map(({ value }) => value)), { rows: 0, at: 0 }),
    );
  }

  meet(cellAt: (column: number) => unknown, row: number): void {
    for (const [columns, contents] of this.byColumns) {
      const known = contents.get(contentOf(columns.split(',').map((column) => cellAt(Number(column)))));
      if (!known) continue;
      known.rows += 1;
      known.at = row;
    }
  }

  /** The one row that holds it; null where there is none, or several. */
  only(cells: readonly SeenCell[]): number | null {
    const known = this.byColumns.get(columnsIn(cells))?.get(contentOf(cells.map(({ value }) => value)));
    return known?.rows === 1 ? known.at : null;
  }
}

function columnsIn(cells: readonly SeenCell[]): string {
  return cells.map(({ column }) => column).join();
}

/** Excel tells a blank as an empty text. */
function contentOf(values: readonly unknown[]): string {
  return JSON.stringify(values.map((value) => value ?? ''));
}

function keyOf(seen: readonly SeenCell[]): readonly SeenCell[] {
  return seen.filter(({ isKey }) => isKey);
}

/** At its place a row is known by its key, and where it has none by what it is called. */
export function tellingAtPlace(seen: readonly SeenCell[]): readonly SeenCell[] {
  const key = keyOf(seen);
  return key.length > 0 ? key : seen;
}

export function holds(line: readonly unknown[], left: number, { seen = [] }: SeenRow): boolean {
  return tellingAtPlace(seen).every(({ column, value }) => (line[column - left] ?? '') === (value ?? ''));
}

/** The first column of all that rows are known by, and how many there are up to the last. */
function columnsOf(rows: readonly SeenRow[]): [left: number, width: number] {
  let [left, right] = [Infinity, 0];
  for (const { seen = [] } of rows) {
    for (const { column } of seen) {
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return [left, right - left + 1];
}

/** Rows of one sheet as blocks, with the columns that they are known by. */
export function blocksOf<S extends SeenRow>(sheet: Excel.Worksheet, rows: readonly S[]): Block<S>[] {
  const [left, width] = columnsOf(rows);
  return nearRuns(rows).map((run) => ({ sheet, run, left, width }));
}

/** Runs of rows that lie near each other, in order. */
export function nearRuns<R extends Pick<SeenRow, 'row'>>(rows: readonly R[]): R[][] {
  const runs: R[][] = [];
  let last = -Infinity;
  for (const row of [...rows].sort((a, b) => a.row - b.row)) {
    const run = runs.at(-1);
    if (run && row.row - last <= LARGEST_GAP) run.push(row);
    else runs.push([row]);
    last = row.row;
  }
  return runs;
}

function withinOneAnswer<S extends SeenRow>(blocks: readonly Block<S>[]): Block<S>[][] {
  const groups: Block<S>[][] = [];
  let cells = Infinity;
  for (const block of blocks) {
    const own = block.width * rowsOf(block.run);
    cells += own;
    const group = groups.at(-1);
    if (group && cells <= CELLS_AT_ONCE) group.push(block);
    else {
      groups.push([block]);
      cells = own;
    }
  }
  return groups;
}

function rowsOf(run: readonly SeenRow[]): number {
  return (run.at(-1)?.row ?? 0) - (run[0]?.row ?? 0) + 1;
}

function pushTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
