import { Failure } from '../../core/words/failure';
import { writeCells } from '../change-cells';
import { announceCells, wholeRowsFound } from '../fix-rows';
import { RowRecorder, type KeptRow } from '../kept-row';
import { inPieces, runsOf, type NeighbouringRows } from '../row-runs';
import type { Draft, EntryOf, Transaction } from '../transaction';
import { writeHeaders } from '../transaction';
import { lengthenSums, totalsIn } from './below-data';
import { growTable, type MergePlace } from './places';
import { restOnEnd, restOnRows } from '../rests';
import { dressRows } from './row-look';
import type { SheetWork } from './sheet-work';
import { putFiltersOn, takeFiltersOff } from './standing-filters';

/** Cells that are changed together. */
const CELLS_AT_ONCE = 500;
/** What a cell, or a run of rows, takes in a request besides what it holds. */
const CELL_BYTES = 1000;
const RUN_BYTES = 1500;
/** Contents, formulas and formats of rows that are looked at, beside what is written down of them. */
const READ_AGAIN = 3;
/** Rows that are taken out together: they are looked at once more with that. */
const ROWS_AT_ONCE = 1500;

/** The rows that are added to a sheet, in a sheet of ours at the same place. */
export interface StagedRows {
  readonly draft: Draft;
  /** What each of them holds, as a number. */
  readonly sums: readonly number[];
}

/** Gives rows that stay what they are to hold. */
export async function changeCells(transaction: Transaction, { changes, place }: SheetWork): Promise<void> {
  for (const own of wholeRowsFound(changes, CELLS_AT_ONCE)) {
    const bytes = announceCells(transaction, own, () => changed(place));
    writeCells(transaction.context, own);
    await transaction.add(2 * bytes + own.length * CELL_BYTES);
  }
}

/** Puts in the rows that a sheet is given, and takes out those that go. */
export async function moveRows(
  transaction: Transaction,
  work: SheetWork,
  staged: StagedRows | null,
): Promise<void> {
  const { place, sheet, removed, below } = work;
  const { outline, name, at, filters, table } = place;
  const { appended, end, headerRow, firstColumn, columns } = outline;
  const put = staged && inEntry(place, staged);
  const out = removed.length > 0 ? outEntry(name, removed, end + appended) : null;
  restOnEnd(
    transaction,
    sheet,
    end,
    [put, out].filter((entry) => entry !== null),
    changed(place),
  );
  restOnRows(transaction, sheet, { row: at, count: below.length }, below, {
    entries: [],
    failure: changed(place),
  });
  const isMoving = put !== null || out !== null;
  if (isMoving) takeFiltersOff(transaction, name, filters);
  const added = columns.filter(({ isNew }) => isNew).map(({ header }) => header);
  if (added.length > 0) {
    const headers = { sheet: name, row: headerRow, column: firstColumn + columns.length - added.length };
    transaction.will({ kind: 'headers', ...headers, texts: added });
    writeHeaders(sheet, { ...headers, texts: added });
  }
  if (isMoving) transaction.will(...totalsIn(below).map((total) => ({ ...total, kind: 'formula' as const })));
  if (put) putIn(transaction, work, put, staged);
  if (table) {
    transaction.will({ kind: 'table', sheet: name, name: table.name, area: table.area });
    growTable(place, sheet);
  }
  if (out) await takeOut(transaction, work, out);
  if (isMoving) {
    const gone = (top: number, rows: number): number =>
      removed.filter(({ row }) => row > top && row < top + rows).length;
    putFiltersOn(filters, ({ row, rows }) => (row + rows >= at ? appended : 0) - gone(row, rows));
  }
  await transaction.add(RUN_BYTES);
}

function changed({ name }: MergePlace): Failure {
  return new Failure('MergeChanged', { sheet: name });
}

function inEntry({ name, outline, at, ownRows }: MergePlace, { sums }: StagedRows): EntryOf<'in'> {
  const { appended, end, firstColumn, columns } = outline;
  return {
    kind: 'in',
    sheet: name,
    runs: [[at, appended]],
    end,
    isOwn: ownRows,
    column: firstColumn,
    columns: columns.length,
    sums,
  };
}

function outEntry(name: string, removed: readonly KeptRow[], end: number): EntryOf<'out'> {
  const runs = runsOf(removed.map(({ row }) => row + 1)).map(({ row, count }) => [row, count] as const);
  return { kind: 'out', sheet: name, runs, end, aside: null, columns: 0 };
}

function putIn(
  transaction: Transaction,
  { place, sheet, look, below }: SheetWork,
  put: EntryOf<'in'>,
  { draft }: StagedRows,
): void {
  const { outline, at, ownRows, name } = place;
  const { appended, firstColumn, columns } = outline;
  transaction.will(put);
  // What somebody has typed there meanwhile moves down.
  if (!ownRows) sheet.getRangeByIndexes(at, 0, appended, 1).getEntireRow().insert('Down');
  const [rows, source] = [sheet, draft.sheet].map((of) =>
    of.getRangeByIndexes(at, firstColumn, appended, columns.length),
  );
  if (rows && source) rows.copyFrom(source, 'Values');
  dressRows(place, sheet, look);
  lengthenSums(sheet, place, totalsIn(below));
  transaction.will({ kind: 'reached', sheet: name, of: 'in', rows: appended });
}

/** From the bottom up, so that those above keep their places. */
async function takeOut(
  transaction: Transaction,
  { sheet, place, removed }: SheetWork,
  out: EntryOf<'out'>,
): Promise<void> {
  transaction.will(out);
  const at = new Map(removed.map((row, index) => [row.row, index]));
  const recorder = new RowRecorder();
  let done = 0;
  for (const part of partsOf(runsOf(removed.map(({ row }) => row + 1)))) {
    // All are looked at before any of them goes.
    for (const run of part) {
      const from = at.get(run.row) ?? 0;
      const rows = removed.slice(from, from + run.count);
      const entries = rows.map((row): EntryOf<'taken'> => ({ kind: 'taken', ...recorder.record(row) }));
      const bytes = transaction.will(...entries);
      restOnRows(transaction, sheet, run, rows, { entries, failure: changed(place) });
      // What is looked at comes back with the answer.
      transaction.outbox.count(READ_AGAIN * bytes);
    }
    for (const { row, count } of part) {
      sheet.getRangeByIndexes(row, 0, count, 1).getEntireRow().delete('Up');
      done += count;
    }
    transaction.will({ kind: 'reached', sheet: place.name, of: 'out', rows: done });
    await transaction.add(part.length * RUN_BYTES);
  }
}

/** Runs of rows from the last to the first, so many rows together. */
function partsOf(runs: readonly NeighbouringRows[]): NeighbouringRows[][] {
  const parts: NeighbouringRows[][] = [];
  let rows = Infinity;
  const pieces = runs.flatMap((run) => inPieces(run, ROWS_AT_ONCE));
  for (const run of pieces.reverse()) {
    rows += run.count;
    const part = parts.at(-1);
    if (part && rows <= ROWS_AT_ONCE) part.push(run);
    else {
      parts.push([run]);
      rows = run.count;
    }
  }
  return parts;
}
