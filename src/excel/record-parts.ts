import { Failure } from '../core/words/failure';
import { z } from '../core/words/zod';

/** Of a sheet. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;
/** A cell holds no more characters. */
const LONGEST_TEXT = 32_767;

export const rowNumber = z
  .number()
  .int()
  .min(0)
  .max(MOST_ROWS - 1);
export const columnNumber = z
  .number()
  .int()
  .min(0)
  .max(MOST_COLUMNS - 1);
export const sheetName = z.string().min(1).max(31);
/** What a cell holds. A text is put back as a text, whatever it begins with. */
export const cellValue = z.union([z.string().max(LONGEST_TEXT), z.number(), z.boolean(), z.null()]);
/** What tells a row from others. */
export const seenCells = z
  .array(z.object({ column: columnNumber, value: cellValue, isKey: z.boolean() }).readonly())
  .max(40)
  .readonly();
/** Batches are counted one by one. */
export const batchNumber = z.number().int().min(1).max(1e9);

/** Of one entry. */
const LONGEST_RECORD = 20_000_000;

/** What a record's text says. Throws `Failure('RecordUnreadable')` where it is not what was written there. */
export function parseRecord<T>(schema: z.ZodType<T>, text: string, record: string): T {
  let value: unknown;
  if (text.length > LONGEST_RECORD) throw new Failure('RecordUnreadable', { record });
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Failure('RecordUnreadable', { record }, { cause: error });
  }
  return checkRecord(schema, value, record);
}

/** The same of a value that is there. */
export function checkRecord<T>(schema: z.ZodType<T>, value: unknown, record: string): T {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new Failure('RecordUnreadable', { record }, { cause: parsed.error });
  return parsed.data;
}
