import type { Fix } from '../core/fixes';
import { columnLetter, isoDate } from '../core/registry';
import { nextBatch } from './batches';
import { examineCells, writeCells, type CellChange, type Changed, type Left } from './change-cells';
import { openLog, record, type Batch, type Log } from './change-log';
import { announceCells, CELLS_AT_ONCE, onceWritten, wholeRows } from './fix-rows';
import { transact, type Transaction } from './transaction';
import type { Watch } from './watch';

const DATE_FORMAT = 'yyyy-mm-dd';
/** So many cells that were left alone are named one by one. */
const MOST_NAMED = 20;

/** What a change and its record need of a fix. */
export type RecordedFix = Omit<Fix, 'rule' | 'table' | 'key'>;

/** A cell that was left alone; its row is where it was seen. */
export interface LeftCell {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
}

export interface Written {
  /** Cells that were changed. */
  readonly changed: number;
  /** Cells that held something else by then, or whose row was not found again, and were left alone. */
  readonly left: number;
  /** The first of them. */
  readonly leftCells: readonly LeftCell[];
}

/**
 * Writes accepted fixes with their record, all of them or none; all are one batch to undo. A row is known by what it
 * holds: where rows were inserted, sorted or taken out since, its fix follows it, or is left. Of two fixes for one
 * cell the later one counts. The record names the batch's occasion and time.
 */
export async function applyFixes(
  fixes: readonly RecordedFix[],
  batch: Batch,
  watch: Watch = {},
): Promise<Written> {
  return transact('fixes', batch.at, (transaction) => writeFixes(transaction, fixes, batch, watch), watch);
}

/** The same as part of a larger change. */
export async function writeFixes(
  transaction: Transaction,
  fixes: readonly RecordedFix[],
  batch: Batch,
  watch: Watch = {},
): Promise<Written> {
  const changes = lastOfEachCell(fixes.flatMap(cellsOf)).map((fix) => ({
    ...fix,
    ...(fix.isDate ? { format: DATE_FORMAT } : {}),
  }));
  const writing = new FixWriting(transaction, batch);
  let done = 0;
  for (const own of wholeRows(changes, CELLS_AT_ONCE)) {
    await writing.write(own);
    done += own.length;
    watch.onProgress?.({ done, total: changes.length });
  }
  return writing.written;
}

class FixWriting {
  written: Written = { changed: 0, left: 0, leftCells: [] };
  private log: Log | null = null;
  private number = 0;

  constructor(
    private readonly transaction: Transaction,
    private readonly batch: Batch,
  ) {}

  async write(changes: readonly (RecordedFix & CellChange)[]): Promise<void> {
    const { transaction } = this;
    const { changed, left } = await examineCells(transaction.context, changes, ({ to, isDate }) =>
      isDate ? isoDate(Number(to)) : String(to),
    );
    const before = this.written;
    if (changed.length > 0) {
      const log = await this.openLog();
      const settled = onceWritten(changed);
      announceCells(transaction, changed);
      transaction.will(
        { kind: 'rows', sheet: log.shownName, from: log.shownRows + before.changed },
        { kind: 'rows', sheet: log.keptName, from: log.keptRows + before.changed },
      );
      writeCells(transaction.context, changed);
      recordBatch(
        { ...log, shownRows: log.shownRows + before.changed, keptRows: log.keptRows + before.changed },
        this.number,
        this.batch,
        settled,
      );
      await transaction.send();
    }
    this.written = {
      changed: before.changed + changed.length,
      left: before.left + left.length,
      leftCells: named(before.leftCells, left),
    };
  }

  /** Nothing is recorded where nothing is written. */
  private async openLog(): Promise<Log> {
    if (this.log) return this.log;
    const { transaction } = this;
    this.number = await nextBatch(transaction.context);
    this.log = await openLog(transaction);
    return this.log;
  }
}

/** The first cells that were left alone, in so many words. */
export function named(before: readonly LeftCell[], left: readonly Left<CellChange>[]): readonly LeftCell[] {
  return [
    ...before,
    ...left
      .slice(0, MOST_NAMED - before.length)
      .map(({ change: { sheet, row, column } }) => ({ sheet, row, column })),
  ];
}

function recordBatch(
  log: Log,
  number: number,
  batch: Batch,
  changed: readonly Changed<RecordedFix & CellChange>[],
): void {
  record(
    log,
    batch,
    changed.map(({ change: { sheet, row, column, header, shownFrom, shownTo, reason } }) => [
      number,
      batch.at,
      sheet,
      `${columnLetter(column)}${row}`,
      header,
      shownFrom,
      shownTo,
      reason,
      null,
    ]),
    changed.map(({ change, written, formatBefore }) => ({
      batch: number,
      sheet: change.sheet,
      row: change.row,
      column: change.column,
      from: change.from,
      to: written,
      format: formatBefore,
      seen: change.seen,
    })),
  );
}

/** A fix and the cells of its row that go with it. */
function cellsOf(fix: RecordedFix): RecordedFix[] {
  return [fix, ...(fix.with ?? []).map((cell) => ({ ...fix, ...cell }))];
}

function lastOfEachCell(fixes: readonly RecordedFix[]): RecordedFix[] {
  const cells = new Map(fixes.map((fix) => [`${fix.sheet}!${fix.row}:${fix.column}`, fix]));
  return [...cells.values()];
}
