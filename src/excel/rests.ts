import type { CellValue } from '../core/registry';
import type { Failure } from '../core/words/failure';
import { isSame, type Changed, type CellChange } from './change-cells';
import { nearRuns, tellingAtPlace } from './find-rows';
import type { KeptCell, KeptRow } from './kept-row';
import { cellsOf } from './kept-rows';
import type { NeighbouringRows } from './row-runs';
import type { EntryOf, Transaction } from './transaction';

/**
 * Queues a look at cells that are about to be written, and at what their rows are known by. Where they hold something
 * else, the entries are mended to what is there: it is given back to the very row that was written.
 */
export function restOnCells(
  transaction: Transaction,
  sheet: Excel.Worksheet,
  changes: readonly Changed<CellChange>[],
  entries: readonly EntryOf<'cell'>[],
  failure: Failure,
): void {
  const lines = new Lines(
    sheet,
    changes.map(({ change }) => change),
  );
  transaction.restsOn(() => {
    const written = new Map(
      changes.map(({ change: { row, column }, written: value }) => [`${row}:${column}`, value]),
    );
    const other = changes.filter(({ change }, at) => {
      const entry = entries[at];
      return entry !== undefined && isMended(entry, change, lines, written);
    });
    lines.forget();
    return other.length > 0 ? failure : null;
  });
}

/**
 * Mends an entry to what its cell and its row held, its row known by what it holds now; gives whether that is not what
 * was seen.
 */
function isMended(
  entry: EntryOf<'cell'>,
  { row, column, from, seen = [] }: CellChange,
  lines: Lines,
  written: ReadonlyMap<string, CellValue>,
): boolean {
  const held = lines.held(row, column);
  const isMoved = tellingAtPlace(seen).some((cell) => !isSame(lines.held(row, cell.column), cell.value));
  if (isSame(held, from === '' ? null : from) && !isMoved) return false;
  entry.from = held;
  entry.format = lines.format(row, column);
  if (entry.seen)
    entry.seen = entry.seen.map((cell) => ({
      ...cell,
      value: written.get(`${row}:${cell.column}`) ?? lines.held(row, cell.column),
    }));
  return true;
}

/** What rows hold in the columns that changes look at. Rows are 1-based. */
class Lines {
  private readonly left: number;
  private readonly runs: { readonly top: number; readonly range: Excel.Range }[] = [];

  constructor(sheet: Excel.Worksheet, changes: readonly CellChange[]) {
    const columns = changes.flatMap(({ column, seen = [] }) => [column, ...seen.map((cell) => cell.column)]);
    this.left = columns.reduce((least, column) => Math.min(least, column), Infinity);
    const right = columns.reduce((most, column) => Math.max(most, column), 0);
    for (const run of nearRuns(changes)) {
      const [top, bottom] = [run[0]?.row ?? 1, run.at(-1)?.row ?? 1];
      const range = sheet
        .getRangeByIndexes(top - 1, this.left, bottom - top + 1, right - this.left + 1)
        .load('values,numberFormat');
      this.runs.push({ top, range });
    }
  }

  format(row: number, column: number): string {
    const format = this.at(row, column, 'numberFormat');
    return typeof format === 'string' ? format : 'General';
  }

  held(row: number, column: number): CellValue {
    const value = this.at(row, column, 'values');
    const isFilled = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return isFilled && value !== '' ? value : null;
  }

  private at(row: number, column: number, of: 'values' | 'numberFormat'): unknown {
    const run = this.runs.findLast(({ top }) => top <= row);
    return run && (run.range[of] as unknown[][])[row - run.top]?.[column - this.left];
  }

  forget(): void {
    for (const { range } of this.runs) range.untrack();
  }
}

/** Queues a look at how many rows a sheet has in use; the entries are mended by what there are more or fewer. */
export function restOnEnd(
  transaction: Transaction,
  sheet: Excel.Worksheet,
  end: number,
  entries: readonly (EntryOf<'in'> | EntryOf<'out'>)[],
  failure: Failure,
): void {
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount');
  transaction.restsOn(() => {
    const now = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
    for (const entry of entries) entry.end += now - end;
    return now === end ? null : failure;
  });
}

/** Queues a look at rows that were read before; the entries are mended to what is there. */
export function restOnRows(
  transaction: Transaction,
  sheet: Excel.Worksheet,
  run: NeighbouringRows,
  rows: readonly KeptRow[],
  { entries, failure }: { readonly entries: readonly EntryOf<'taken'>[]; readonly failure: Failure },
): void {
  const [first] = rows;
  if (!first) return;
  const range = sheet
    .getRangeByIndexes(run.row, first.column, run.count, first.cells.length)
    .load(entries.length > 0 ? 'values,formulas,numberFormat' : 'values,formulas');
  transaction.restsOn(() => {
    const held = cellsOf(range);
    const isOther = held.some((cells, at) => contentOf(cells) !== contentOf(rows[at]?.cells ?? []));
    if (isOther)
      entries.forEach((entry, at) => {
        entry.cells = held[at] ?? entry.cells;
        entry.formats = (range.numberFormat as unknown[][])[at]?.map(String) ?? entry.formats;
      });
    range.untrack();
    return isOther ? failure : null;
  });
}

/** What formulas refer to moves with the rows of other sheets. */
function contentOf(cells: readonly KeptCell[]): string {
  return JSON.stringify(cells.map((cell) => (typeof cell === 'object' && cell !== null ? '=' : cell)));
}
