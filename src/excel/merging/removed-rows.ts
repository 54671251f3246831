import { stopIfCancelled, type Watch } from '../watch';
import type { KeptCell, MergeEntry } from './merge-log';

export type RemovedRow = Extract<MergeEntry, { kind: 'removed' }>;

/** Neighbouring rows, from 0. */
export interface Run {
  readonly row: number;
  readonly count: number;
}

/** Rows that are read together. */
const READ_ROWS = 1500;

/** 1-based rows, ascending, as runs of neighbours. */
export function runsOf(rows: readonly number[]): Run[] {
  const runs: { row: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.row + last.count === row - 1) last.count += 1;
    else runs.push({ row: row - 1, count: 1 });
  }
  return runs;
}

/** The columns of a sheet that are read. */
interface Frame {
  readonly name: string;
  readonly column: number;
  readonly columns: number;
}

/** All that is in rows that are about to go, formulas and number formats included. */
export async function readRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  frame: Frame,
  runs: readonly Run[],
  watch: Watch,
): Promise<RemovedRow[]> {
  const kept: RemovedRow[] = [];
  for (const run of runs.flatMap((whole) => inPieces(whole, READ_ROWS))) {
    stopIfCancelled(watch);
    kept.push(...(await readRun(context, sheet, frame, run)));
  }
  return kept;
}

async function readRun(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { name, column, columns }: Frame,
  run: Run,
): Promise<RemovedRow[]> {
  const kept: RemovedRow[] = [];
  const range = sheet
    .getRangeByIndexes(run.row, column, run.count, columns)
    .load('values,formulas,numberFormat');
  await context.sync();
  for (let at = 0; at < run.count; at++) {
    const values = (range.values as CellOf[][])[at] ?? [];
    const formulas = (range.formulas as unknown[][])[at] ?? [];
    kept.push({
      kind: 'removed',
      sheet: name,
      row: run.row + at,
      column,
      cells: values.map((value, index): KeptCell => {
        const formula = formulas[index];
        const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
        return isFormula ? { formula } : value === '' ? null : value;
      }),
      formats: (range.numberFormat as unknown[][])[at]?.map(String) ?? [],
    });
  }
  range.untrack();
  return kept;
}

type CellOf = string | number | boolean;

function inPieces({ row, count }: Run, most: number): Run[] {
  const pieces: Run[] = [];
  for (let at = 0; at < count; at += most) pieces.push({ row: row + at, count: Math.min(most, count - at) });
  return pieces;
}

/** Queues the taking out of rows, from the bottom up, so that those above keep their places. */
export function deleteRuns(sheet: Excel.Worksheet, runs: readonly Run[]): void {
  for (const { row, count } of [...runs].reverse())
    sheet.getRangeByIndexes(row, 0, count, 1).getEntireRow().delete('Up');
}

/** Queues the putting back of rows where they were, from the top down. */
export function insertRows(sheet: Excel.Worksheet, rows: readonly RemovedRow[]): void {
  for (const { row, count } of runsOf(rows.map(({ row: at }) => at + 1))) {
    sheet.getRangeByIndexes(row, 0, count, 1).getEntireRow().insert('Down');
    const own = rows.filter(({ row: at }) => at >= row && at < row + count);
    const [first] = own;
    if (!first) continue;
    const range = sheet.getRangeByIndexes(row, first.column, count, first.cells.length);
    range.numberFormat = own.map(({ formats }) => [...formats]);
    range.formulas = own.map(({ cells }) => cells.map(contentOf));
  }
}

function contentOf(cell: KeptCell): string | number | boolean {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.formula;
  // Excel reads an error's own text as the error; any other text is kept a text by an apostrophe.
  return typeof cell === 'string' && !/^#[A-Z/0]+[!?A]?$/.test(cell) ? `'${cell}` : cell;
}
