import { Failure } from '../../core/words/failure';
import { latestFixes } from '../batches';
import { columnLetter } from '../../core/registry';
import { examineCells, restoreFormats, writeCells, type CellChange } from '../change-cells';
import { note as noteLines, noteUndone, openLog, shownBatches } from '../change-log';
import { isHarmlessFormula } from '../harmless';
import { Outbox } from '../outbox';
import { supports } from '../requirements';
import { withExcel } from '../session';
import { restoreTotals } from './below-data';
import { latestMerge, MERGE_LOG, readEntries, type MergeEntry, type MergeNote } from './merge-log';
import type { Rectangle } from '../rectangle';
import { insertRows } from './removed-rows';
import { SourceSum } from './source-sum';
import { entriesOf as of, harmlessRow, reachingFormulas, refuseForged } from './undo-scope';

/** What 修改记录 says of a formula that is not put back as one. */
const KEPT_AS_TEXT = '公式引用工作簿之外的内容，按文字放回';

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
 * get what they held where they still hold what was written. A formula that reaches out of the workbook comes back as a
 * text, which 修改记录 names. Throws `Failure` of MergeMoved, ProtectedSheet, RecordUnreadable and RecordBeyond before
 * anything is touched.
 */
export async function undoLastMerge(): Promise<MergeNote | null> {
  return withExcel(async (context) => {
    const latest = await latestMerge(context);
    if (!latest) return null;
    const entries = await readEntries(context, latest.from, latest.to);
    const note = entries.at(-1);
    if (note?.kind !== 'merge') return null;
    await refuseMoved(context, entries, note);
    await refuseForged(context, entries, note);
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
    await dropColumns(context, entries);
    await restoreTotals(
      context,
      of(entries, 'total').filter(({ formula }) => isHarmlessFormula(formula)),
    );
    const { worksheets } = context.workbook;
    worksheets
      .getItem(MERGE_LOG)
      .getRangeByIndexes(latest.from, 0, latest.to - latest.from + 1, 1)
      .getEntireRow()
      .delete('Up');
    noteLines(
      log,
      of(entries, 'removed').flatMap((removed) =>
        reachingFormulas(removed).map(({ column, formula }) => [
          latest.batch,
          null,
          removed.sheet,
          `${columnLetter(column)}${removed.row + 1}`,
          null,
          null,
          formula,
          KEPT_AS_TEXT,
          null,
        ]),
      ),
    );
    noteUndone(
      log,
      latest.batch,
      (batches.values as unknown[][]).map(([cell]) => cell),
    );
    await context.sync();
    return note;
  });
}

/** Every sheet must end where the merge left it, and its rows stand where they were added. */
async function refuseMoved(
  context: Excel.RequestContext,
  entries: readonly MergeEntry[],
  { bottoms }: MergeNote,
): Promise<void> {
  const { worksheets } = context.workbook;
  const told = Object.entries(bottoms);
  const sheets = told.map(([name, rows]) => ({ name, rows, sheet: worksheets.getItemOrNullObject(name) }));
  await context.sync();
  for (const { name, sheet } of sheets)
    if (sheet.isNullObject) throw new Failure('MergeMoved', { sheet: name });
  const used = sheets.map(({ sheet }) => {
    sheet.protection.load('protected');
    return sheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount');
  });
  await context.sync();
  sheets.forEach(({ name, rows, sheet }, index) => {
    const range = used[index];
    const bottom = !range || range.isNullObject ? 0 : range.rowIndex + range.rowCount;
    if (bottom !== rows) throw new Failure('MergeMoved', { sheet: name });
    if (sheet.protection.protected) throw new Failure('ProtectedSheet', { sheet: name });
  });
  const added = [...of(entries, 'rows'), ...of(entries, 'sheet').flatMap(rowsOfMade)].map(
    ({ sheet, top, rows, sources }) => {
      if (!told.some(([name]) => name === sheet))
        throw new Failure('RecordBeyond', { record: MERGE_LOG, sheet });
      return {
        sheet,
        sources,
        columns: [sources.file, sources.row].map((column) =>
          worksheets.getItem(sheet).getRangeByIndexes(top, column, rows, 1).load('values'),
        ),
      };
    },
  );
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

/** A sheet that was made goes only where every row under its header is one of the merge's. */
function rowsOfMade({ sheet, rows, sources }: Extract<MergeEntry, { kind: 'sheet' }>) {
  if (!sources) throw new Failure('MergeMoved', { sheet });
  return rows > 1 ? [{ sheet, top: 1, rows: rows - 1, sources }] : [];
}

/** The way back for whole rows and sheets. */
async function takeAway(context: Excel.RequestContext, entries: readonly MergeEntry[]): Promise<void> {
  const outbox = new Outbox(context);
  const { worksheets } = context.workbook;
  for (const { sheet, top, rows } of of(entries, 'rows'))
    worksheets.getItem(sheet).getRangeByIndexes(top, 0, rows, 1).getEntireRow().delete('Up');
  const removed = of(entries, 'removed').map(harmlessRow);
  for (const name of new Set(removed.map(({ sheet }) => sheet)))
    await insertRows(
      worksheets.getItem(name),
      removed.filter(({ sheet }) => sheet === name),
      outbox,
    );
  for (const { sheet } of of(entries, 'sheet')) worksheets.getItem(sheet).delete();
}

/** Tables get the area that they had; columns go where nothing but their header is left in them. */
async function dropColumns(context: Excel.RequestContext, entries: readonly MergeEntry[]): Promise<void> {
  const rangeOf = (sheet: string, { row, column, rows, columns }: Rectangle): Excel.Range =>
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
  const tables = of(entries, 'table').map((entry) => ({
    entry,
    table: context.workbook.worksheets.getItem(entry.sheet).tables.getItemOrNullObject(entry.name),
  }));
  await context.sync();
  if (supports('1.13')) {
    for (const { entry, table } of tables)
      if (!table.isNullObject) table.resize(rangeOf(entry.sheet, entry.area));
  }
  for (const { sheet, area } of of(entries, 'columns')) {
    const below = { ...area, row: area.row + 1, rows: area.rows - 1 };
    if (await isBlank(context, (part) => rangeOf(sheet, part), below)) rangeOf(sheet, area).clear('All');
  }
}

/** Cells that are looked at together. */
const LOOKED_AT = 40_000;

async function isBlank(
  context: Excel.RequestContext,
  rangeOf: (part: Rectangle) => Excel.Range,
  area: Rectangle,
): Promise<boolean> {
  const outbox = new Outbox(context);
  const most = Math.max(1, Math.floor(LOOKED_AT / Math.max(1, area.columns)));
  for (let at = 0; at < area.rows; at += most) {
    const part = { ...area, row: area.row + at, rows: Math.min(most, area.rows - at) };
    const range = rangeOf(part).load('values');
    await outbox.send();
    if ((range.values as unknown[][]).some((line) => line.some((cell) => cell !== ''))) return false;
    range.untrack();
  }
  return true;
}
