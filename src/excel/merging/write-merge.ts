import type { SheetMergeOutline } from '../../core/tasks';
import { columnLetter } from '../../core/registry';
import type { PlanCell } from '../../core/report';
import { latestFixes } from '../batches';
import { note, openLog, type Log } from '../change-log';
import { onceWritten } from '../fix-rows';
import { RowRecorder } from '../kept-row';
import { transact, type Transaction } from '../transaction';
import { stopIfCancelled, type Watch } from '../watch';
import {
  beginEntries,
  findMergeLog,
  writeEntries,
  type MergeEntry,
  type MergeLog,
  type MergeNote,
} from './merge-log';
import { openPlaces, type MergePlace } from './places';
import { changedRows, lookAtSheet, type LeftCell, type SheetWork } from './sheet-work';
import { stageNew, stageRows, type RowsOf, type Sources } from './stage-rows';
import { totalsIn } from './below-data';
import { changeCells, moveRows, type StagedRows } from './write-sheet';

/** Gives the rows that a merge adds, block by block. */
export interface MergeSource {
  addedCells(sheet: number, from: number, count: number): PlanCell[][] | Promise<PlanCell[][]>;
}

export interface Merged {
  readonly added: number;
  readonly removed: number;
  /** Rows of which cells were changed. */
  readonly changed: number;
  /** Cells and rows that hold something else by now, or a formula, or are not found again, and were left alone. */
  readonly left: number;
  /** The first of them. */
  readonly leftCells: readonly LeftCell[];
}

/** What the record says of a merge: when, and which files. */
export interface MergeRecord {
  readonly operation: 'merge' | 'proposals';
  readonly at: string;
  readonly files: readonly string[];
  readonly submitted?: MergeNote['submitted'];
  /** The line that clerks read of a sheet: what was added, removed and changed there. */
  told(of: { readonly added: number; readonly removed: number; readonly changed: number }): string;
  readonly title: string;
}

/** So many cells that were left alone are named one by one. */
const MOST_NAMED = 20;

/**
 * Writes a merge whole or not at all. All that it rests on is looked at first; rows that are added are laid out in a
 * sheet of ours, and then everything is done to the registry's sheets at once, or in few requests where it is much.
 * Each of them looks once more at what it rests on. Throws `Failure` of MergeChanged where that has changed.
 */
export async function writeMerge(
  outlines: readonly SheetMergeOutline[],
  source: MergeSource,
  record: MergeRecord,
  watch: Watch = {},
): Promise<Merged> {
  const work = (transaction: Transaction): Promise<Merged> =>
    merge(transaction, outlines, source, record, watch);
  return transact(record.operation, record.at, work, watch);
}

async function merge(
  transaction: Transaction,
  outlines: readonly SheetMergeOutline[],
  source: MergeSource,
  record: MergeRecord,
  watch: Watch,
): Promise<Merged> {
  const { context } = transaction;
  transaction.isAbout(outlines.filter(({ isNew }) => !isNew).map(({ sheet }) => sheet));
  const places = await openPlaces(context, outlines);
  const works: (SheetWork | null)[] = [];
  for (const place of places)
    works.push(place.sheet && (await lookAtSheet(context, place, place.sheet, watch)));
  const found = await findMergeLog(context);
  const batch = Math.max(await latestFixes(context), found.highest) + 1;
  // From here on nothing is read: what is small goes to Excel as one request.
  const changes = await openLog(transaction);
  const writing = new Writing(transaction, beginEntries(transaction, found), batch, watch);
  for (const [index, place] of places.entries())
    await writing.stage(place, works[index] ?? null, (from, count) => source.addedCells(index, from, count));
  for (const work of works) if (work) await changeCells(transaction, work);
  for (const work of works) if (work) await moveRows(transaction, work, writing.stagedOf(work.place));
  const merged = sumOf(places, works);
  await writing.close(record, merged, changes, works);
  return merged;
}

function sumOf(places: readonly MergePlace[], works: readonly (SheetWork | null)[]): Merged {
  const there = works.filter((work) => work !== null);
  const left = there.flatMap((work) => work.left);
  const count = (of: (work: SheetWork) => number): number => there.reduce((sum, work) => sum + of(work), 0);
  return {
    added: places.reduce((sum, { outline }) => sum + outline.appended, 0),
    removed: count(({ removed }) => removed.length),
    changed: count(changedRows),
    left: left.length,
    leftCells: left.slice(0, MOST_NAMED),
  };
}

class Writing {
  private readonly staged = new Map<MergePlace, StagedRows>();
  private readonly places: MergePlace[] = [];

  constructor(
    private readonly transaction: Transaction,
    private readonly log: MergeLog,
    private readonly batch: number,
    private readonly watch: Watch,
  ) {}

  stagedOf(place: MergePlace): StagedRows | null {
    return this.staged.get(place) ?? null;
  }

  /** Lays out what a sheet is given, and writes down what undoing will rest on. */
  async stage(place: MergePlace, work: SheetWork | null, rowsOf: RowsOf): Promise<void> {
    const { outline, name } = place;
    this.places.push(place);
    const followed: RowsOf = async (from, count) => {
      stopIfCancelled(this.watch);
      this.watch.onProgress?.({ done: from, total: outline.appended, detail: outline.sheet });
      return rowsOf(from, count);
    };
    if (!work) {
      const sources = await stageNew(this.transaction, place, followed);
      await this.record([{ kind: 'sheet', sheet: name, rows: outline.appended + 1, sources }]);
      return;
    }
    const staged = outline.appended > 0 ? await stageRows(this.transaction, place, followed) : null;
    if (staged) this.staged.set(place, staged);
    await this.record(entriesOf(work, staged?.sources ?? null));
  }

  async close(
    record: MergeRecord,
    { added, removed, changed }: Merged,
    changes: Log,
    works: readonly (SheetWork | null)[],
  ): Promise<void> {
    this.transaction.will({ kind: 'rows', sheet: changes.shownName, from: changes.shownRows });
    note(
      changes,
      this.places.map((place, index) => {
        const work = works[index];
        const own = { removed: work?.removed.length ?? 0, changed: work ? changedRows(work) : 0 };
        const told = record.told({ added: place.outline.appended, ...own });
        const files = record.files.join('、');
        const area = areaName(place, own.removed);
        return [this.batch, record.at, place.name, area, record.title, '', told, files, null];
      }),
    );
    const bottoms = this.places.map(({ name, outline }, index): [string, number] => [
      name,
      outline.end + outline.appended - (works[index]?.removed.length ?? 0),
    ]);
    const { at, files, submitted } = record;
    await this.record([{ kind: 'merge', at, files, submitted, added, removed, changed, bottoms }]);
  }

  private async record(entries: readonly MergeEntry[]): Promise<void> {
    await writeEntries(this.log, this.batch, entries, this.transaction.outbox);
  }
}

/** What undoing a sheet's part rests on. */
function entriesOf(work: SheetWork, sources: Sources | null): MergeEntry[] {
  const { place, removed, below, changes } = work;
  const { outline, name, table, at } = place;
  const { columns, firstColumn, headerRow, end, appended } = outline;
  const recorder = new RowRecorder();
  const added = columns.filter(({ isNew }) => isNew).length;
  const right = firstColumn + columns.length - added;
  // Undoing takes rows away before columns.
  const area = { row: headerRow, column: right, rows: end - headerRow, columns: added };
  return [
    ...removed.map((row) => ({ kind: 'removed' as const, ...recorder.record(row) })),
    ...totalsIn(below),
    ...(added > 0 ? [{ kind: 'columns' as const, sheet: name, area }] : []),
    ...(table ? [{ kind: 'table' as const, sheet: name, name: table.name, area: table.area }] : []),
    ...(sources
      ? [{ kind: 'rows' as const, sheet: name, top: at - removed.length, rows: appended, sources }]
      : []),
    ...onceWritten(changes).map(({ change, written, formatBefore }): MergeEntry => {
      const { sheet, row, column, from, seen } = change;
      return { kind: 'cell', sheet, row, column, from, to: written, format: formatBefore, seen };
    }),
  ];
}

/** `A12:M40`, the rows that were added, as they stand afterwards; empty where none were. */
function areaName({ outline, at }: MergePlace, removed: number): string {
  const { appended, firstColumn, columns } = outline;
  if (appended === 0) return '';
  const top = at - removed + 1;
  const right = columnLetter(firstColumn + columns.length - 1);
  return `${columnLetter(firstColumn)}${top}:${right}${top + appended - 1}`;
}
