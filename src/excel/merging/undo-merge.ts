import { Failure } from '../../core/words/failure';
import { latestFixes } from '../batches';
import { examineCells, restoreFormats, writeCells, type CellChange } from '../change-cells';
import { noteUndone, openLog, shownBatches } from '../change-log';
import { Outbox } from '../outbox';
import { supports } from '../requirements';
import { withExcel } from '../session';
import { restoreTotals } from './below-data';
import { latestMerge, MERGE_LOG, readEntries, type MergeEntry, type MergeNote } from './merge-log';
import type { Rectangle } from '../rectangle';
import { insertRows } from './removed-rows';
import { SourceSum } from './source-sum';

/** The merge that could be undone now; null where there is none, or fixes have been written since. */
export async function lastMerge(): Promise<MergeNote | null> {
  return withExcel(async (context) => {
    const latest = await latestMerge(context);
    if (!latest || (await latestFixes(context)) > latest.batch) return null;
    const [note] = await readEntries(context, latest.to, latest.to);
    return note?.kind === 'merge' ? note : null;
  });
}

/**
 * Takes back the latest merge: its rows and columns go, those it took out come back where they were, changed cells
 * get what they held where they still hold what was written. Throws `Failure('MergeMoved')` and `ProtectedSheet` before anything
 * is touched.
 */
export async function undoLastMerge(): Promise<MergeNote | null> {
  return withExcel(async (context) => {
    const latest = await latestMerge(context);
    if (!latest) return null;
    const entries = await readEntries(context, latest.from, latest.to);
    const note = entries.at(-1);
    if (note?.kind !== 'merge') return null;
    await refuseMoved(context, entries, note);
    const log = await openLog(context);
    const batches = shownBatches(log);
    await context.sync();
    await takeAway(context, entries);
    await context.sync();
    const cells = of(entries, 'cell').map(({ from, to, ...cell }): CellChange => ({
      ...cell,
      from: to,
      to: from,
    }));
    const { changed } = await examineCells(context, cells, ({ to }) => String(to));
    writeCells(context, changed);
    restoreFormats(context, changed);
    dropColumns(context, entries);
    await restoreTotals(context, of(entries, 'total'));
    const { worksheets } = context.workbook;
    worksheets
      .getItem(MERGE_LOG)
      .getRangeByIndexes(latest.from, 0, latest.to - latest.from + 1, 1)
      .getEntireRow()
      .delete('Up');
    noteUndone(
      log,
      latest.batch,
      (batches.values as unknown[][]).map(([cell]) => cell),
    );
    await context.sync();
    return note;
  });
}

function of<K extends MergeEntry['kind']>(
  entries: readonly MergeEntry[],
  kind: K,
): Extract<MergeEntry, { kind: K }>[] {
  return entries.filter((entry): entry is Extract<MergeEntry, { kind: K }> => entry.kind === kind);
}

/** Every sheet must end where the merge left it, and its rows stand where they were added. */
async function refuseMoved(
  context: Excel.RequestContext,
  entries: readonly MergeEntry[],
  { bottoms }: MergeNote,
): Promise<void> {
  const { worksheets } = context.workbook;
  const sheets = Object.keys(bottoms).map((name) => ({ name, sheet: worksheets.getItemOrNullObject(name) }));
  await context.sync();
  for (const { name, sheet } of sheets)
    if (sheet.isNullObject) throw new Failure('MergeMoved', { sheet: name });
  const used = sheets.map(({ sheet }) => {
    sheet.protection.load('protected');
    return sheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount');
  });
  await context.sync();
  sheets.forEach(({ name, sheet }, index) => {
    const range = used[index];
    const bottom = !range || range.isNullObject ? 0 : range.rowIndex + range.rowCount;
    if (bottom !== bottoms[name]) throw new Failure('MergeMoved', { sheet: name });
    if (sheet.protection.protected) throw new Failure('ProtectedSheet', { sheet: name });
  });
  const added = of(entries, 'rows').map(({ sheet, top, rows, sources }) => ({
    sheet,
    sources,
    columns: [sources.file, sources.row].map((column) =>
      worksheets.getItem(sheet).getRangeByIndexes(top, column, rows, 1).load('values'),
    ),
  }));
  await context.sync();
  for (const { sheet, sources, columns } of added) {
    const [files = [], numbers = []] = columns.map(({ values }) => values as unknown[][]);
    const sum = new SourceSum();
    files.forEach(([file], row) => {
      sum.add(file, numbers[row]?.[0]);
    });
    if (sum.value !== sources.sum) throw new Failure('MergeMoved', { sheet });
  }
}

/** The way back for whole rows and sheets. */
async function takeAway(context: Excel.RequestContext, entries: readonly MergeEntry[]): Promise<void> {
  const outbox = new Outbox(context);
  const { worksheets } = context.workbook;
  for (const { sheet, top, rows } of of(entries, 'rows'))
    worksheets.getItem(sheet).getRangeByIndexes(top, 0, rows, 1).getEntireRow().delete('Up');
  const removed = of(entries, 'removed');
  for (const name of new Set(removed.map(({ sheet }) => sheet)))
    await insertRows(
      worksheets.getItem(name),
      removed.filter(({ sheet }) => sheet === name),
      outbox,
    );
  for (const { sheet } of of(entries, 'sheet')) worksheets.getItem(sheet).delete();
}

function dropColumns(context: Excel.RequestContext, entries: readonly MergeEntry[]): void {
  const rangeOf = (sheet: string, { row, column, rows, columns }: Rectangle): Excel.Range =>
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
  if (supports('1.13')) {
    for (const { sheet, name, area } of of(entries, 'table'))
      context.workbook.tables.getItem(name).resize(rangeOf(sheet, area));
  }
  for (const { sheet, area } of of(entries, 'columns')) rangeOf(sheet, area).clear('All');
}
