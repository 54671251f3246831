import type { Desk } from '../../book';
import type { SheetMerge } from '../../merge';
import type { PlanCell } from '../../report';

/** What is written to a sheet; its cells are asked for in blocks. */
export type SheetMergeOutline = Omit<SheetMerge, 'cell'>;

/** Lays out what is to be written into registry sheets; rows that are added are then asked for in blocks. */
export function writingOf(desk: Desk, sheets: readonly SheetMerge[]): SheetMergeOutline[] {
  desk.writing = sheets;
  return sheets.map(sheetOutline);
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
function sheetOutline({ cell: _, columns, ...sheet }: SheetMerge): SheetMergeOutline {
  return {
    ...sheet,
    columns: columns.map(({ header, format, isNew, meaning }) => ({
      header,
      format,
      isNew,
      meaning: meaning && { field: meaning.field, name: meaning.name },
    })),
  };
}
