import type { SeenChange, SheetMergeOutline } from '../../core/tasks';
import { isoDate } from '../../core/registry';
import { examineCells, type Changed, type CellChange } from '../change-cells';
import { findRows } from '../find-rows';
import type { KeptRow } from '../kept-row';
import { readRows } from '../kept-rows';
import { runsOf } from '../row-runs';
import { stopIfCancelled, type Watch } from '../watch';
import { readBelow } from './below-data';
import type { MergePlace } from './places';
import { readLook, type RowLook } from './row-look';

const DATE_FORMAT = 'yyyy-mm-dd';
/** Cells that are looked at together. */
const CHANGES = 2000;

type MergedCell = SeenChange & CellChange;

/** A cell that was left alone; its row is where it was seen. */
export interface LeftCell {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
}

/** A sheet that is there, as it is before anything is written to it, and what is to be done to it. */
export interface SheetWork {
  readonly place: MergePlace;
  readonly sheet: Excel.Worksheet;
  /** Rows that go, where they stand now, with all that they hold; ascending. */
  readonly removed: readonly KeptRow[];
  /** What stands under the data. */
  readonly below: readonly KeptRow[];
  /** Cells that still hold what was seen; their rows are known by what they hold once all is written. */
  readonly changes: readonly Changed<MergedCell>[];
  /** Cells and rows that hold something else by now, or a formula, or are not to be found. */
  readonly left: readonly LeftCell[];
  readonly look: RowLook | null;
}

/** Reads what a sheet's part of a merge rests on. Nothing is written. */
export async function lookAtSheet(
  context: Excel.RequestContext,
  place: MergePlace,
  sheet: Excel.Worksheet,
  watch: Watch,
): Promise<SheetWork> {
  stopIfCancelled(watch);
  const { outline, name } = place;
  const found = await standing(sheet, place);
  const columns = outline.columns.filter(({ isNew }) => !isNew).length;
  // Columns that are added stand where nothing stood; what is there looks like something all the same.
  const looks = { columns: outline.columns.length, isFiltered: place.filters.length > 0 };
  const frame = { name, column: outline.firstColumn, columns, looks };
  const removed = await readRows(sheet, frame, runsOf(found.rows), watch);
  const below = await readBelow(place, sheet, watch);
  const look = await readLook(context, place, sheet);
  const { changes, left } = await examine(context, name, outline, watch);
  return { place, sheet, removed, below, changes, left: [...found.left, ...left], look };
}

/** How many rows have cells that are changed. */
export function changedRows({ changes }: Pick<SheetWork, 'changes'>): number {
  return new Set(changes.map(({ change }) => change.row)).size;
}

/** The rows that are to go, where they stand by now. */
async function standing(
  sheet: Excel.Worksheet,
  { name, outline }: MergePlace,
): Promise<{ readonly rows: number[]; readonly left: readonly LeftCell[] }> {
  const sought = outline.removed.map((row) => ({ ...row, sheet: name }));
  const found = sought.length === 0 ? [] : await findRows(new Map([[name, sheet]]), sought);
  const there = new Set(found.map(({ sought: one }) => one));
  return {
    rows: [...new Set(found.map(({ row }) => row))].sort((a, b) => a - b),
    left: sought
      .filter((one) => !there.has(one))
      .map(({ row }) => ({ sheet: name, row, column: outline.firstColumn })),
  };
}

async function examine(
  context: Excel.RequestContext,
  name: string,
  outline: SheetMergeOutline,
  watch: Watch,
): Promise<Pick<SheetWork, 'changes' | 'left'>> {
  const changed: Changed<MergedCell>[] = [];
  const left: LeftCell[] = [];
  for (let at = 0; at < outline.changes.length; at += CHANGES) {
    stopIfCancelled(watch);
    const changes = outline.changes.slice(at, at + CHANGES).map((change): MergedCell => {
      const { isDate, to, from } = change;
      const isNewDate = isDate && typeof to === 'number' && typeof from !== 'number';
      return { ...change, sheet: name, ...(isNewDate ? { format: DATE_FORMAT } : {}) };
    });
    const outcome = await examineCells(context, changes, ({ to, isDate }) =>
      isDate ? isoDate(Number(to)) : String(to),
    );
    changed.push(...outcome.changed);
    left.push(...outcome.left.map(({ change: { sheet, row, column } }) => ({ sheet, row, column })));
  }
  return { changes: changed, left };
}
