import type { SheetMergeOutline } from '../../core/tasks';
import { columnLetter } from '../../core/registry';
import type { PlanCell } from '../../core/report';
import { nextBatch } from '../batches';
import { CHANGE_LOG, note, openLog, type Log } from '../change-log';
import { Outbox } from '../outbox';
import { withExcel } from '../session';
import { stopIfCancelled, type Watch } from '../watch';
import { readTotalFormulas, type TotalFormula } from './below-data';
import { rollBack, type Attempt, type BegunSheet } from './attempt';
import {
  latestMerge,
  MERGE_LOG,
  openMergeLog,
  writeEntries,
  type MergeEntry,
  type MergeLog,
  type MergeNote,
} from './merge-log';
import { makeSheet } from './make-sheet';
import type { Rectangle } from '../rectangle';
import { growTable, openPlaces, type MergePlace } from './places';
import { deleteRuns, readRows, runsOf, type RemovedRow } from './removed-rows';
import { SourceSum } from './source-sum';
import { addColumns, addRows, changeRows, type RowsOf, type MergeTools } from './sheet-parts';

/** Gives the rows that a merge adds, block by block. */
export interface MergeSource {
  addedCells(sheet: number, from: number, count: number): PlanCell[][] | Promise<PlanCell[][]>;
}

export interface Merged {
  readonly added: number;
  readonly removed: number;
  /** Cells. */
  readonly changed: number;
  /** Cells that hold a formula and were left alone. */
  readonly left: number;
}

/** What the record says of a merge: when, and which files. */
export interface MergeRecord {
  readonly at: string;
  readonly files: readonly string[];
  /** The line that clerks read of a sheet: what was added, removed and changed there. */
  told(of: { readonly added: number; readonly removed: number; readonly changed: number }): string;
  readonly title: string;
}

/**
 * Writes a merge whole or not at all. Rows are added below and cells changed first, which can be taken back; rows are
 * taken out last, and then comes the word that the merge is complete: up to it they are put back when anything fails.
 */
export async function writeMerge(
  outlines: readonly SheetMergeOutline[],
  source: MergeSource,
  record: MergeRecord,
  watch: Watch = {},
): Promise<Merged> {
  const attempt: Attempt = { made: new Set(), logRows: null, sheets: [], isClosing: false };
  const progress: { batch: number; merged: Merged | null } = { batch: 0, merged: null };
  try {
    return await withExcel(async (context) => {
      const places = await openPlaces(context, outlines);
      progress.batch = await nextBatch(context);
      const writing = new Writing(context, progress.batch, attempt, watch);
      await writing.openLogs();
      for (const [index, place] of places.entries())
        await writing.write(place, (from, count) => source.addedCells(index, from, count));
      progress.merged = writing.merged;
      await writing.close(record);
      return writing.merged;
    });
  } catch (error) {
    const { batch, merged } = progress;
    // An answer that got lost is no failure: the last thing written tells.
    if (attempt.isClosing && merged && (await withExcel(latestMerge))?.batch === batch) return merged;
    await withExcel((context) => rollBack(context, attempt));
    throw error;
  }
}

class Writing {
  merged: Merged = { added: 0, removed: 0, changed: 0, left: 0 };
  private readonly outbox: Outbox;
  private readonly done: { place: MergePlace; sheet: Excel.Worksheet; removed: number; changed: number }[] =
    [];
  private log: MergeLog | null = null;
  private changes: Log | null = null;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly batch: number,
    private readonly attempt: Attempt,
    private readonly watch: Watch,
  ) {
    this.outbox = new Outbox(context);
  }

  async openLogs(): Promise<void> {
    const { worksheets } = this.context.workbook;
    const logs = [...CHANGE_LOG, MERGE_LOG].map((name) => ({
      name,
      sheet: worksheets.getItemOrNullObject(name),
    }));
    await this.context.sync();
    for (const { name, sheet } of logs) if (sheet.isNullObject) this.attempt.made.add(name);
    this.changes = await openLog(this.context);
    this.log = await openMergeLog(this.context);
    this.attempt.logRows = this.log.rows;
    await this.context.sync();
  }

  async write(place: MergePlace, rowsOf: RowsOf): Promise<void> {
    stopIfCancelled(this.watch);
    const { outline, name } = place;
    if (!place.sheet) {
      this.attempt.made.add(name);
      const [file, row] = outline.knownBy;
      const sum = new SourceSum();
      const sheet = await makeSheet(this.context, name, outline, this.outbox, async (from, count) => {
        const lines = await this.followed(outline, rowsOf, from, count);
        for (const line of lines) sum.add(line[file] ?? null, line[row] ?? null);
        return lines;
      });
      const sources = { file, row, sum: sum.value };
      await this.record([{ kind: 'sheet', sheet: name, rows: outline.appended + 1, sources }]);
      this.finish(place, sheet, 0, { changed: 0, left: 0 });
      return;
    }
    const { sheet } = place;
    const runs = runsOf(outline.removed);
    const width = outline.columns.filter(({ isNew }) => !isNew).length;
    const frame = { name, column: outline.firstColumn, columns: width };
    const removed = await readRows(this.context, sheet, frame, runs, this.watch);
    const { context, outbox, watch } = this;
    const totals = await readTotalFormulas(context, place, sheet, watch);
    const begun = this.begin(place, removed, totals);
    await this.record([...removed, ...totals]);
    const tools: MergeTools = { context, outbox, watch, record: (entries) => this.record(entries) };
    await addColumns(tools, place, sheet, begun);
    await addRows(tools, place, sheet, totals, (from, count) => this.followed(outline, rowsOf, from, count));
    const changed = await changeRows(tools, outline, begun);
    this.finish(place, sheet, removed.length, changed);
  }

  /** Takes rows out, in requests that Excel accepts the size of; the last one says that the merge is complete. */
  async close(record: MergeRecord): Promise<void> {
    stopIfCancelled(this.watch);
    if (!this.log || !this.changes) throw new RangeError('no log');
    await this.outbox.send();
    this.attempt.isClosing = true;
    for (const { place, sheet } of this.done) growTable(place, sheet);
    for (const { place, sheet } of this.done)
      await deleteRuns(sheet, runsOf(place.outline.removed), this.outbox);
    await this.outbox.send();
    note(
      this.changes,
      this.done.map(({ place, removed, changed }) => [
        this.batch,
        record.at,
        place.name,
        areaName(place, removed),
        record.title,
        '',
        record.told({ added: place.outline.appended, removed, changed }),
        record.files.join('、'),
        null,
      ]),
    );
    const { added, removed, changed } = this.merged;
    const bottoms = Object.fromEntries(
      this.done.map(({ place, removed: out }) => [
        place.name,
        place.outline.end + place.outline.appended - out,
      ]),
    );
    const last: MergeNote = {
      kind: 'merge',
      at: record.at,
      files: record.files,
      added,
      removed,
      changed,
      bottoms,
    };
    await writeEntries(this.log, this.batch, [last], null);
    await this.context.sync();
  }

  private begin(
    { outline, name, table, at, isInserted, ownRows }: MergePlace,
    removed: readonly RemovedRow[],
    totals: readonly TotalFormula[],
  ): BegunSheet {
    const { firstColumn, columns, end, appended, headerRow } = outline;
    const added = columns.filter(({ isNew }) => isNew).length;
    const bottom = end + appended;
    const isInside = table !== null && isInserted && at < table.area.row + table.area.rows;
    const right = firstColumn + columns.length - added;
    const area: Rectangle = { row: headerRow, column: right, rows: bottom - headerRow, columns: added };
    const begun: BegunSheet = {
      name,
      top: at,
      rows: appended,
      columns: added > 0 ? area : null,
      isInserted,
      ownRows,
      table: table && {
        name: table.name,
        area: isInside ? { ...table.area, rows: table.area.rows + appended } : table.area,
      },
      totals,
      cells: [],
      removed,
      bottom,
    };
    this.attempt.sheets.push(begun);
    return begun;
  }

  private async followed(
    outline: SheetMergeOutline,
    rowsOf: RowsOf,
    from: number,
    count: number,
  ): Promise<PlanCell[][]> {
    stopIfCancelled(this.watch);
    this.watch.onProgress?.({ done: from, total: outline.appended, detail: outline.sheet });
    return rowsOf(from, count);
  }

  private async record(entries: readonly MergeEntry[]): Promise<void> {
    if (!this.log) throw new RangeError('no log');
    await writeEntries(this.log, this.batch, entries, this.outbox);
  }

  private finish(
    place: MergePlace,
    sheet: Excel.Worksheet,
    removed: number,
    cells: { changed: number; left: number },
  ): void {
    this.done.push({ place, sheet, removed, changed: cells.changed });
    this.merged = {
      added: this.merged.added + place.outline.appended,
      removed: this.merged.removed + removed,
      changed: this.merged.changed + cells.changed,
      left: this.merged.left + cells.left,
    };
  }
}

/** `A12:M40`, the rows that were added, as they stand afterwards; empty where none were. */
function areaName({ outline, at }: MergePlace, removed: number): string {
  const { appended, firstColumn, columns } = outline;
  if (appended === 0) return '';
  const top = at - removed + 1;
  const right = columnLetter(firstColumn + columns.length - 1);
  return `${columnLetter(firstColumn)}${top}:${right}${top + appended - 1}`;
}
