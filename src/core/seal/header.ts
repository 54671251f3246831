import { GENERATED_KINDS, TABLE_KEYS } from '../registry';
import { z } from '../words/zod';
import type { Seal, SheetDigest } from './seal';
import type { TableDigest } from './table-digest';

/** All of a seal but its numbers. */
type Header = Omit<Seal, 'isEarlierForm' | 'tables' | 'sheets'> & {
  readonly tables: readonly Omit<TableDigest, 'keys' | 'contents'>[];
  readonly sheets: readonly Omit<SheetDigest, 'cells'>[];
};

const rowCount = z.int().min(0).max(1_048_576);
const columnCount = z.int().min(0).max(16_384);
const year = z.int().min(1900).max(9999);
const span = z.tuple([rowCount, rowCount]);
const digest = z.string().regex(/^[0-9a-f]{64}$/);

const look = z.object({
  id: z.string(),
  isHidden: z.boolean(),
  hiddenRows: z.array(span),
  hiddenColumns: z.array(span),
  conditions: z.array(z.object({ range: z.string(), rule: z.string() })),
  formats: z.array(z.tuple([z.string(), z.int().min(0)])),
});

/** What seals of the first form did not keep is null, or empty. */
const HEADER: z.ZodType<Header> = z.object({
  year,
  sealedAt: z.string().max(100),
  programVersion: z.string().max(100),
  workbook: z.string(),
  number: z.int().min(1).nullable().default(null),
  earlier: z.array(z.object({ year, code: digest })).default([]),
  steering: z.record(z.string(), z.string()),
  tables: z.array(
    z.object({
      table: z.enum(TABLE_KEYS),
      // A table may come from many sheets.
      rows: z.int().min(0),
      digest,
      runs: z.array(z.tuple([z.string(), rowCount, rowCount])),
    }),
  ),
  sheets: z.array(
    z.object({
      kind: z.enum(GENERATED_KINDS),
      sheet: z.string(),
      rows: rowCount,
      columns: columnCount,
      digest,
      look: look.nullable().default(null),
    }),
  ),
  outside: z
    .array(z.object({ sheet: z.string(), digest }))
    .nullable()
    .default(null),
});

/** null: it is no header of a seal. */
export function readHeader(text: string): Header | null {
  try {
    return HEADER.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
