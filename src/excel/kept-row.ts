import { z } from '../core/words/zod';
import { cellLook } from './cell-look';
import { cellValue, columnNumber, MOST_COLUMNS, MOST_ROWS, rowNumber, sheetName } from './record-parts';

const format = z.string().max(1000);
/** A cell as it was: a formula, or what it held. */
const keptCell = z.union([cellValue, z.object({ formula: z.string().max(10_000) }).readonly()]);

/** How a row looked: the looks of its cells, each for so many cells on end, from the row's column on. */
const rowLook = z
  .object({
    palette: z.array(cellLook).min(1).max(MOST_COLUMNS).readonly(),
    runs: z
      .array(
        z
          .tuple([
            z
              .number()
              .int()
              .min(0)
              .max(MOST_COLUMNS - 1),
            z.number().int().min(1).max(MOST_COLUMNS),
          ])
          .readonly(),
      )
      .max(MOST_COLUMNS)
      .readonly(),
    /** In points, where it is not that of any other row. */
    height: z.number().min(0).max(409).optional(),
    isHidden: z.literal(true).optional(),
  })
  .readonly();

/** All that is in a row which goes, formulas and number formats included; its row counts from 0. */
export const keptRowShape = {
  sheet: sheetName,
  row: rowNumber,
  column: columnNumber,
  cells: z.array(keptCell).min(1).max(MOST_COLUMNS).readonly(),
  formats: z.array(format).max(MOST_COLUMNS).readonly(),
  /** A number: as the row which was written down so many rows before. Earlier versions kept nothing of the kind. */
  look: z.union([z.number().int().min(1).max(MOST_ROWS), rowLook]).optional(),
};

export type KeptCell = z.infer<typeof keptCell>;
export type RowLook = z.infer<typeof rowLook>;

/** A row as it is written down. */
export interface RecordedRow {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly KeptCell[];
  readonly formats: readonly string[];
  readonly look?: RowLook | number | undefined;
}

export interface KeptRow extends RecordedRow {
  readonly look?: RowLook | undefined;
}

/** Writes rows of one sheet down: most look like one before them, and only say so. */
export class RowRecorder {
  private readonly last = new Map<RowLook, number>();
  private rows = 0;

  record(row: KeptRow): RecordedRow {
    const at = this.rows++;
    if (!row.look) return row;
    const before = this.last.get(row.look);
    this.last.set(row.look, at);
    return before === undefined ? row : { ...row, look: at - before };
  }
}

/** Rows of one sheet as they were before they were written down, in that order. */
export function readRecorded(rows: readonly RecordedRow[]): KeptRow[] {
  const read: KeptRow[] = [];
  for (const { look, ...row } of rows) {
    const own = typeof look === 'number' ? read[read.length - look]?.look : look;
    read.push(own ? { ...row, look: own } : row);
  }
  return read;
}
