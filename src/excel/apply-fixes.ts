import type { Fix } from '../core/fixes';
import { columnLetter, isoDate } from '../core/registry';
import { nextBatch } from './batches';
import { changeCells, type CellChange, type Changed } from './change-cells';
import { markUndone, openLog, readKept, record, shownBatches, type KeptChange } from './change-log';
import { latestMerge } from './merging/merge-log';
import { Outbox } from './outbox';
import { withExcel } from './session';
import type { Watch } from './watch';

const DATE_FORMAT = 'yyyy-mm-dd';

/** What a change and its record need of a fix. */
export type RecordedFix = Omit<Fix, 'rule' | 'table' | 'key'>;

export interface Written {
  /** Cells that were changed. */
  readonly changed: number;
  /** Cells that held something else by then and were left alone. */
  readonly left: number;
}

/** Cells that are written with one request: of a year's columns there may be more than a request may hold. */
const CELLS_AT_ONCE = 2000;

/**
 * Writes accepted fixes; each request holds the record of its own cells, so that both are there or neither, and all
 * of them are one batch to undo. Of two fixes for one cell the later one counts. `at` is the time that the record
 * names.
 */
export async function applyFixes(
  fixes: readonly RecordedFix[],
  at: string,
  watch: Watch = {},
): Promise<Written> {
  const changes = lastOfEachCell(fixes.flatMap(cellsOf)).map((fix) => ({
    ...fix,
    ...(fix.isDate ? { format: DATE_FORMAT } : {}),
  }));
  return withExcel(async (context) => {
    const batch = await nextBatch(context);
    const log = await openLog(context);
    const outbox = new Outbox(context);
    let [written, left] = [0, 0];
    for (let from = 0; from < changes.length; from += CELLS_AT_ONCE) {
      const own = changes.slice(from, from + CELLS_AT_ONCE);
      const outcome = await changeCells(context, own, ({ to, isDate }) =>
        isDate ? isoDate(Number(to)) : String(to),
      );
      recordBatch(
        { ...log, shownRows: log.shownRows + written, keptRows: log.keptRows + written },
        batch,
        at,
        outcome.changed,
      );
      await outbox.send();
      written += outcome.changed.length;
      left += outcome.left.length;
      watch.onProgress?.({ done: from + own.length, total: changes.length });
    }
    return { changed: written, left };
  });
}

function recordBatch(
  log: Awaited<ReturnType<typeof openLog>>,
  batch: number,
  at: string,
  changed: readonly Changed<RecordedFix>[],
): void {
  record(
    log,
    changed.map(({ change: { sheet, row, column, header, shownFrom, shownTo, reason } }) => [
      batch,
      at,
      sheet,
      `${columnLetter(column)}${row}`,
      header,
      shownFrom,
      shownTo,
      reason,
      null,
    ]),
    changed.map(({ change, written, formatBefore }) => ({
      batch,
      sheet: change.sheet,
      row: change.row,
      column: change.column,
      from: change.from,
      to: written,
      format: formatBefore,
    })),
  );
}

/** How many cells the latest batch changed; null where there is none to undo. */
export async function lastBatch(): Promise<number | null> {
  const latest = await withExcel(undoable);
  return latest.length === 0 ? null : latest.length;
}

/** Gives the cells of the latest batch back what they held, where they still hold what was written. */
export async function undoLastBatch(): Promise<Written> {
  return withExcel(async (context) => {
    const latest = await undoable(context);
    const [first] = latest;
    if (!first) return { changed: 0, left: 0 };
    const log = await openLog(context);
    const batches = shownBatches(log);
    await context.sync();
    const back = latest.map((kept) => ({ ...kept, from: kept.to, to: kept.from }));
    const outbox = new Outbox(context);
    let [changed, left] = [0, 0];
    for (let from = 0; from < back.length; from += CELLS_AT_ONCE) {
      const outcome = await changeCells(context, back.slice(from, from + CELLS_AT_ONCE), ({ to }) =>
        String(to),
      );
      for (const { change } of outcome.changed) restoreFormat(context, change);
      await outbox.send();
      changed += outcome.changed.length;
      left += outcome.left.length;
    }
    markUndone(
      log,
      first.batch,
      latest,
      (batches.values as unknown[][]).map(([cell]) => cell),
    );
    await context.sync();
    return { changed, left };
  });
}

function restoreFormat(context: Excel.RequestContext, { sheet, row, column, format }: CellChange): void {
  const cell = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row - 1, column, 1, 1);
  cell.numberFormat = (format ?? 'General') as unknown as string[][];
}

/** The latest batch, unless submissions have been merged since: what was done last is undone first. */
async function undoable(context: Excel.RequestContext): Promise<readonly KeptChange[]> {
  const latest = latestOf(await readKept(context));
  const merged = (await latestMerge(context))?.batch ?? 0;
  return (latest[0]?.batch ?? 0) > merged ? latest : [];
}

function latestOf(kept: readonly KeptChange[]): KeptChange[] {
  const latest = Math.max(0, ...kept.map(({ batch }) => batch));
  return kept.filter(({ batch }) => batch === latest);
}

/** A fix and the cells of its row that go with it. */
function cellsOf(fix: RecordedFix): RecordedFix[] {
  return [fix, ...(fix.with ?? []).map((cell) => ({ ...fix, ...cell }))];
}

function lastOfEachCell(fixes: readonly RecordedFix[]): RecordedFix[] {
  const cells = new Map(fixes.map((fix) => [`${fix.sheet}!${fix.row}:${fix.column}`, fix]));
  return [...cells.values()];
}
