import type { RawSheet, TablePart } from '../registry';

/** Where rows are added to a sheet that there is already. Rows count from 0. */
export interface AppendPlace {
  /** Below the last data row: sums and notes under the table stay under it. */
  readonly appendAt: number;
  /** The first row below all that the sheet holds. */
  readonly end: number;
  /** The row whose look the added ones take; null where there is none, or a merged block runs through it. */
  readonly likeRow: number | null;
}

export function appendPlace(sheet: RawSheet, headerRow: number, { excelRows }: TablePart): AppendPlace {
  const last = (excelRows.at(-1) ?? 0) - 1;
  const blocks = sheet.merges.filter(({ top, bottom }) => top <= last && bottom >= last);
  const bottom = blocks.reduce((lowest, block) => Math.max(lowest, block.bottom), last);
  return {
    appendAt: Math.max(headerRow, bottom) + 1,
    end: Math.max(sheet.firstRow + sheet.rowCount, Math.max(headerRow, bottom) + 1),
    likeRow: last > headerRow && blocks.length === 0 ? last : null,
  };
}
