import { pairs } from '../../core/words/pairs';
import { z } from '../../core/words/zod';
import { keptRowShape } from '../kept-row';
import {
  cellValue,
  columnNumber,
  MOST_COLUMNS,
  MOST_ROWS,
  rowNumber,
  seenCells,
  sheetName,
} from '../record-parts';

const count = z.number().int().min(0).max(MOST_ROWS);
const MOST_SHEETS = 10_000;
const format = z.string().max(1000);
const texts = z.array(z.string().max(1000)).max(10_000).readonly();
const rectangle = z
  .object({
    row: rowNumber,
    column: columnNumber,
    rows: z.number().int().min(0).max(MOST_ROWS),
    columns: z.number().int().min(0).max(MOST_COLUMNS),
  })
  .readonly();
/** The columns that say where each row comes from, and what they say, as a number. */
const sources = z
  .object({ file: columnNumber, row: columnNumber, sum: z.number().int().min(0).max(0xffffffff) })
  .readonly();

/** What became of one submitted file. */
const submittedFile = z
  .object({
    file: z.string().max(1000),
    townships: texts,
    /** It took the place of rows that had come in a file. */
    isAgain: z.boolean(),
    /** Rows. */
    added: count,
    removed: count,
    changed: count,
  })
  .readonly();

/** One thing that a merge did. Rows and columns from 0. */
export const mergeEntry = z.discriminatedUnion('kind', [
  /** A sheet that was made, all of whose rows but the header are the merge's. */
  z
    .object({ kind: z.literal('sheet'), sheet: sheetName, rows: count, sources: sources.optional() })
    .readonly(),
  /** `top` is where the rows are after others were taken out. */
  z.object({ kind: z.literal('rows'), sheet: sheetName, top: rowNumber, rows: count, sources }).readonly(),
  z.object({ kind: z.literal('columns'), sheet: sheetName, area: rectangle }).readonly(),
  /** An Excel table, and the area that it had. */
  z
    .object({ kind: z.literal('table'), sheet: sheetName, name: z.string().min(1).max(255), area: rectangle })
    .readonly(),
  /** Its row is 1-based, before rows were taken out. */
  z
    .object({
      kind: z.literal('cell'),
      sheet: sheetName,
      row: z.number().int().min(1).max(MOST_ROWS),
      column: columnNumber,
      from: cellValue,
      to: cellValue,
      format,
      /** What tells the row from others, once it was written; earlier versions kept nothing of the kind. */
      seen: seenCells.optional(),
    })
    .readonly(),
  /** Its row is that before rows were taken out. */
  z.object({ kind: z.literal('removed'), ...keptRowShape }).readonly(),
  /** A formula under the data; its place before rows were added and taken out. */
  z
    .object({
      kind: z.literal('total'),
      sheet: sheetName,
      row: rowNumber,
      column: columnNumber,
      formula: z.string().max(10_000),
    })
    .readonly(),
  /** Written last: the merge is complete. */
  z
    .object({
      kind: z.literal('merge'),
      at: z.string().max(100),
      files: texts,
      /** File by file; earlier versions kept nothing of the kind. */
      submitted: z.array(submittedFile).max(10_000).readonly().optional(),
      added: z.number().int().min(0),
      removed: z.number().int().min(0),
      changed: z.number().int().min(0),
      /** Rows in use of each sheet that was touched, after it. */
      bottoms: pairs(sheetName, count, MOST_SHEETS),
    })
    .readonly(),
]);

export type MergeEntry = z.infer<typeof mergeEntry>;
export type MergeNote = Extract<MergeEntry, { kind: 'merge' }>;
