import { z } from '../../core/words/zod';
import { keptFilterShape } from '../filter-record';
import { keptRowShape } from '../kept-row';
import { columnNumber, MOST_COLUMNS, MOST_ROWS, rowNumber } from '../record-parts';

/** A worksheet's name, or the one that it was made under. */
const sheet = z.string().min(1).max(255);
const count = z.number().int().min(0).max(MOST_ROWS);
const width = z.number().int().min(0).max(MOST_COLUMNS);
/** Neighbouring rows: the first, from 0, and how many; ascending. */
const runs = z.array(z.tuple([rowNumber, count]).readonly()).readonly();
const formula = z.string().max(10_000);
const area = z.object({ row: rowNumber, column: columnNumber, rows: count, columns: width }).readonly();

const headerCells = {
  sheet,
  row: rowNumber,
  column: columnNumber,
  texts: z.array(z.string().max(32_767)).min(1).max(MOST_COLUMNS).readonly(),
};

/** Rows that are put in or taken out, and what moves with them. Rows count from 0. */
export const ROW_ENTRIES = [
  /** A row that is about to go, with all that it held. */
  z.object({ kind: z.literal('taken'), ...keptRowShape }),
  /** Rows that are put in, from the top down; with `isOwn`, empty rows of an Excel table that are filled. */
  z.object({
    kind: z.literal('in'),
    sheet,
    runs,
    /** Rows in use before. */
    end: count,
    isOwn: z.boolean(),
    /** The columns that are filled, and what each row holds there, as a number. */
    column: columnNumber,
    columns: width,
    sums: z.array(z.number().int().min(0).max(0xffffffff)).max(MOST_ROWS).readonly(),
  }),
  /** Rows that are taken out, from the bottom up: they were `taken`, or lie at the same place in a sheet of ours. */
  z.object({ kind: z.literal('out'), sheet, runs, end: count, aside: sheet.nullable(), columns: width }),
  /** So many of the rows are in, or out. */
  z.object({ kind: z.literal('reached'), sheet, of: z.enum(['in', 'out']), rows: count }),
  /** A formula as it stood before rows came or went. */
  z.object({ kind: z.literal('formula'), sheet, row: rowNumber, column: columnNumber, formula }),
  /** Headers that are added at the right. */
  z.object({ kind: z.literal('headers'), ...headerCells }),
  /** Headers that are cleared. */
  z.object({ kind: z.literal('cleared'), ...headerCells }),
  /** The area of an Excel table. */
  z.object({ kind: z.literal('table'), sheet, name: z.string().min(1).max(255), area }),
  /** A filter that is taken off for the time of the change; null: of the sheet's own cells. */
  z.object({ kind: z.literal('filter'), sheet, table: z.string().max(255).nullable(), ...keptFilterShape }),
] as const;
