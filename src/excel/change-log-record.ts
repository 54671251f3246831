import { z } from '../core/words/zod';
import { batchNumber, cellValue, columnNumber, MOST_ROWS, seenCells, sheetName } from './record-parts';

/** A change as the log keeps it. */
export const keptChange = z
  .object({
    batch: batchNumber,
    sheet: sheetName,
    /** 1-based. */
    row: z.number().int().min(1).max(MOST_ROWS),
    column: columnNumber,
    from: cellValue,
    to: cellValue,
    format: z.string().max(1000),
    /** What tells the row from others, once it was written; earlier versions kept nothing of the kind. */
    seen: seenCells.optional(),
  })
  .readonly();
