import { harmlessRow } from '../harmless-row';
import { readRecorded } from '../kept-row';
import { cellsOf, insertRows, rowSum } from '../kept-rows';
import { Outbox } from '../outbox';
import { runsOf } from '../row-runs';
import type { Entry, EntryOf as Of } from './journal';

type RowsMoved = Of<'in'> | Of<'out'>;
type Run = readonly [row: number, count: number];

/** Takes out the rows that were put in, and puts back those that were taken out: what came last goes first. */
export async function giveBackRows(context: Excel.RequestContext, entries: readonly Entry[]): Promise<void> {
  for (const entry of entries.filter((one) => one.kind === 'in' || one.kind === 'out').reverse()) {
    const sheet = await sheetOf(context, entry);
    const done = sheet ? await rowsDone(sheet, entry, reached(entries, entry)) : 0;
    if (!sheet || done === 0) continue;
    if (entry.kind === 'in') await takeOut(sheet, entry, done);
    else await putBack(context, sheet, entry, entries, done);
  }
}

async function sheetOf(
  context: Excel.RequestContext,
  { sheet: name }: RowsMoved,
): Promise<Excel.Worksheet | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  return sheet.isNullObject ? null : sheet;
}

function reached(entries: readonly Entry[], { sheet, kind }: RowsMoved): number {
  return entries.reduce(
    (most, entry) =>
      entry.kind === 'reached' && entry.sheet === sheet && entry.of === kind
        ? Math.max(most, entry.rows)
        : most,
    0,
  );
}

/** What the journal does not tell of the last request, the number of rows in use does. */
async function rowsDone(
  sheet: Excel.Worksheet,
  { kind, runs, end }: RowsMoved,
  known: number,
): Promise<number> {
  const all = rowsIn(runs);
  if (known >= all) return all;
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount');
  await sheet.context.sync();
  const now = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  const more = kind === 'in' ? now - (end + known) : end - known - now;
  return known + Math.min(Math.max(0, more), all - known);
}

function rowsIn(runs: readonly Run[]): number {
  return runs.reduce((sum, [, count]) => sum + count, 0);
}

/** So many of the rows, from one of them on. */
function rowsOf(runs: readonly Run[], from: number, count: number): number[] {
  return runs
    .flatMap(([row, size]) => Array.from({ length: size }, (_, at) => row + at))
    .slice(from, from + count);
}

/** Rows go that still hold what was put in, wherever they stand by now; so do those that were never filled. */
async function takeOut(sheet: Excel.Worksheet, entry: Of<'in'>, done: number): Promise<void> {
  const { isOwn, sums } = entry;
  const places = rowsOf(entry.runs, 0, done);
  const standing = await sumsAt(sheet, entry, places);
  const isOurs = (row: number, at: number): boolean =>
    standing.get(row) === BLANK || standing.get(row) === sums[at];
  const atPlace = places.filter(isOurs);
  const missing = sums.slice(0, done).filter((_, at) => !isOurs(places[at] ?? -1, at));
  const elsewhere = missing.length > 0 ? await lookFor(sheet, entry, missing, new Set(atPlace)) : [];
  const outbox = new Outbox(sheet.context);
  const rows = [...atPlace, ...elsewhere].sort((a, b) => a - b).map((row) => row + 1);
  for (const { row, count } of runsOf(rows).reverse()) {
    const whole = sheet.getRangeByIndexes(row, 0, count, 1).getEntireRow();
    if (isOwn) whole.clear('Contents');
    else whole.delete('Up');
    await outbox.add(1000);
  }
  await outbox.send();
}

/** Rows that hold nothing. */
const BLANK = -1;
const ROWS_AT_ONCE = 2000;

async function sumsAt(
  sheet: Excel.Worksheet,
  { column, columns }: Of<'in'>,
  rows: readonly number[],
): Promise<Map<number, number>> {
  const sums = new Map<number, number>();
  for (const { row, count } of runsOf(rows.map((at) => at + 1)))
    for (let at = 0; at < count; at += ROWS_AT_ONCE) {
      const range = sheet
        .getRangeByIndexes(row + at, column, Math.min(ROWS_AT_ONCE, count - at), columns)
        .load('values,formulas');
      await sheet.context.sync();
      cellsOf(range).forEach((cells, index) => {
        sums.set(row + at + index, cells.every((cell) => cell === null) ? BLANK : rowSum(cells));
      });
      range.untrack();
    }
  return sums;
}

/** From the bottom up, for they were added below; each of them once. */
async function lookFor(
  sheet: Excel.Worksheet,
  entry: Of<'in'>,
  missing: readonly number[],
  known: ReadonlySet<number>,
): Promise<number[]> {
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount');
  await sheet.context.sync();
  if (used.isNullObject) return [];
  const wanted = new Map<number, number>();
  for (const sum of missing) wanted.set(sum, (wanted.get(sum) ?? 0) + 1);
  const all = Array.from({ length: used.rowCount }, (_, at) => used.rowIndex + at);
  const standing = await sumsAt(sheet, entry, all);
  return all.reverse().filter((row) => {
    const sum = standing.get(row) ?? BLANK;
    const left = wanted.get(sum) ?? 0;
    if (known.has(row) || left === 0) return false;
    wanted.set(sum, left - 1);
    return true;
  });
}

async function putBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { sheet: name, runs, aside, columns }: Of<'out'>,
  entries: readonly Entry[],
  done: number,
): Promise<void> {
  const rows = rowsOf(runs, rowsIn(runs) - done, done);
  const outbox = new Outbox(context);
  if (aside === null) {
    const gone = new Set(rows);
    const told = entries.flatMap((entry) => (entry.kind === 'taken' && entry.sheet === name ? [entry] : []));
    const taken = readRecorded(told).filter(({ row }) => gone.has(row));
    // They were taken out from the bottom up.
    taken.sort((one, other) => one.row - other.row);
    await insertRows(sheet, taken.map(harmlessRow), outbox);
  } else {
    const source = context.workbook.worksheets.getItem(aside);
    for (const { row, count } of runsOf(rows.map((at) => at + 1))) {
      sheet.getRangeByIndexes(row, 0, count, 1).getEntireRow().insert('Down');
      sheet
        .getRangeByIndexes(row, 0, count, columns)
        .copyFrom(source.getRangeByIndexes(row, 0, count, columns), 'All');
      await outbox.add(1500);
    }
  }
  await outbox.send();
}
