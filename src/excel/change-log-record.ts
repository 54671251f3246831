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

/** On which occasions single cells are written: mending, a scheme that was tried out, a year that begins. */
const OCCASIONS = ['fixes', 'scheme', 'nextYear'] as const;
export type Occasion = (typeof OCCASIONS)[number];

/** What a line says of its batch; earlier versions said nothing, and had hardly anything but mending. */
export function occasionOf(
  occasion: unknown,
  at: unknown,
): { readonly occasion: Occasion; readonly at: string | null } {
  const known = OCCASIONS.find((one) => one === occasion) ?? 'fixes';
  const time = z
    .string()
    .regex(/^\d{4}-\d\d-\d\d \d\d:\d\d$/)
    .safeParse(at);
  return { occasion: known, at: time.success ? time.data : null };
}
