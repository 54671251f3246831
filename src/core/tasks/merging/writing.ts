import type { Desk } from '../../book';
import type { SeenCell } from '../../fixes';
import type { MergeChange, SheetMerge } from '../../merge';
import type { RawWorkbook, Registry } from '../../registry';
import type { PlanCell } from '../../report';
import { RowMarks } from './row-marks';

/** A row as it was read: its place, and what it is known by wherever it has gone since. */
interface SeenRow {
  /** 1-based. */
  readonly row: number;
  readonly seen: readonly SeenCell[];
}

export type SeenChange = MergeChange & SeenRow;

/** What is written to a sheet; its cells are asked for in blocks. */
export interface SheetMergeOutline extends Omit<SheetMerge, 'cell' | 'removed' | 'changes'> {
  /** In the order of the sheet. */
  readonly removed: readonly SeenRow[];
  readonly changes: readonly SeenChange[];
}

/** What rows are known by, of the book that they were read from. */
interface Read {
  readonly workbook: RawWorkbook;
  readonly registry: Registry;
}

/** Lays out what is to be written into registry sheets; rows that are added are then asked for in blocks. */
export function writingOf(desk: Desk, read: Read, sheets: readonly SheetMerge[]): SheetMergeOutline[] {
  desk.writing = sheets;
  return sheets.map((sheet) => sheetOutline(sheet, read));
}

/** Rows `from`..`from + count` that are added to the sheet at `sheet` of what was laid out last. */
export function addedCells({ writing }: Desk, sheet: number, from: number, count: number): PlanCell[][] {
  const added = writing[sheet];
  if (!added) throw new RangeError('no such sheet is to be written');
  return Array.from({ length: Math.min(count, added.appended - from) }, (_, row) =>
    added.columns.map((__, column) => added.cell(from + row, column)),
  );
}

/** Without what cannot cross a thread: functions that give its cells. */
function sheetOutline(
  { cell: _, columns, removed, changes, ...sheet }: SheetMerge,
  { workbook, registry }: Read,
): SheetMergeOutline {
  const marks = new RowMarks(workbook, registry, sheet);
  return {
    ...sheet,
    columns: columns.map(({ header, format, isNew, meaning }) => ({
      header,
      format,
      isNew,
      meaning: meaning && { field: meaning.field, name: meaning.name },
    })),
    removed: removed.map((row) => ({ row, seen: marks.of(row) })),
    changes: marks.withSeen(changes),
  };
}
