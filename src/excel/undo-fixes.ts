import { Failure } from '../core/words/failure';
import { named, type Written } from './apply-fixes';
import { examineCells, restoreFormats, writeCells } from './change-cells';
import { noteUndone, openLog, readKept, shownBatches, undoneEntries, type KeptChange } from './change-log';
import { announceCells, CELLS_AT_ONCE, wholeRows } from './fix-rows';
import { latestMerge } from './merging/merge-log';
import { withExcel } from './session';
import { transact } from './transaction';

/** How many cells the latest batch changed; null where there is none to undo. */
export async function lastBatch(): Promise<number | null> {
  const latest = await withExcel(undoable);
  return latest.length === 0 ? null : latest.length;
}

/**
 * Gives the cells of the latest batch back what they held, where they still hold what was written and their rows are
 * found again; all of them or none. Throws `Failure('HistoryChanged')` where that is not the `expected` one.
 */
export async function undoLastBatch(expected: number | null = null): Promise<Written> {
  return transact('undoFixes', '', async (transaction) => {
    const { context } = transaction;
    const latest = await undoable(context);
    let written: Written = { changed: 0, left: 0, leftCells: [] };
    const [first] = latest;
    if (expected !== null && first?.batch !== expected) throw new Failure('HistoryChanged');
    if (!first) return written;
    const log = await openLog(transaction);
    const batches = shownBatches(log);
    await context.sync();
    const back = latest.map((kept) => ({ ...kept, from: kept.to, to: kept.from }));
    for (const own of wholeRows(back, CELLS_AT_ONCE)) {
      const { changed, left } = await examineCells(context, own, ({ to }) => String(to));
      announceCells(transaction, changed);
      writeCells(context, changed);
      restoreFormats(context, changed);
      await transaction.send();
      written = {
        changed: written.changed + changed.length,
        left: written.left + left.length,
        leftCells: named(written.leftCells, left),
      };
    }
    const told = (batches.values as unknown[][]).map(([cell]) => cell);
    transaction.will(...undoneEntries(first.batch, told, latest));
    noteUndone(log, first.batch, told, latest);
    return written;
  });
}

/** The latest batch, unless submissions have been merged since: what was done last is undone first. */
async function undoable(context: Excel.RequestContext): Promise<readonly KeptChange[]> {
  const latest = latestOf(await readKept(context));
  const merged = (await latestMerge(context))?.batch ?? 0;
  return (latest[0]?.batch ?? 0) > merged ? latest : [];
}

function latestOf(kept: readonly KeptChange[]): KeptChange[] {
  let latest = 0;
  for (const { batch } of kept) latest = Math.max(latest, batch);
  return kept.filter(({ batch }) => batch === latest);
}
