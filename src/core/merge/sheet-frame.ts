import {
  readingOf,
  TABLES,
  type RawSheet,
  type SheetReading,
  type TableKey,
  type TablePart,
} from '../registry';
import type { ReadWorkbook } from './row-sets';

/** Which sheet is written to, and where in it. Rows and columns count from 0. */
export interface SheetFrame {
  readonly table: TableKey;
  readonly sheet: string;
  /** There is no such sheet yet. */
  readonly isNew: boolean;
  readonly headerRow: number;
  readonly firstColumn: number;
  /** Rows are added here, below the last data row: sums and notes under the table stay under it. */
  readonly appendAt: number;
  /** The first row below all that the sheet holds. */
  readonly end: number;
  /** The row whose look the added ones take; null where there is none, or a merged block runs through it. */
  readonly likeRow: number | null;
}

/** A sheet that is made for the rows, under its table's own name. */
export function frameOfNew(table: TableKey): SheetFrame {
  return {
    table,
    sheet: TABLES[table].sheet,
    isNew: true,
    headerRow: 0,
    firstColumn: 0,
    appendAt: 1,
    end: 1,
    likeRow: null,
  };
}

/** A sheet that is there. */
export function frameOf(of: ReadWorkbook, table: TableKey, part: TablePart): SheetFrame {
  const { sheet, reading } = sheetOf(of, part);
  return {
    table,
    sheet: part.sheet,
    isNew: false,
    headerRow: reading.headerRow,
    firstColumn: sheet.firstColumn,
    ...appendPlace(sheet, reading.headerRow, part),
  };
}

/** The sheet that a part was read from, and how it was read. */
export function sheetOf(
  { workbook, registry }: ReadWorkbook,
  part: TablePart,
): { readonly sheet: RawSheet; readonly reading: SheetReading } {
  const sheet = workbook.sheets.find(({ name }) => name === part.sheet);
  const reading = readingOf(registry, part);
  if (!sheet || !reading) throw new RangeError(`${part.sheet} was not read`);
  return { sheet, reading };
}

function appendPlace(
  { merges, firstRow, rowCount }: RawSheet,
  headerRow: number,
  { excelRows }: TablePart,
): Pick<SheetFrame, 'appendAt' | 'end' | 'likeRow'> {
  const last = (excelRows.at(-1) ?? 0) - 1;
  const blocks = merges.filter(({ top, bottom }) => top <= last && bottom >= last);
  const bottom = blocks.reduce((lowest, block) => Math.max(lowest, block.bottom), last);
  const appendAt = Math.max(headerRow, bottom) + 1;
  return {
    appendAt,
    end: Math.max(firstRow + rowCount, appendAt),
    likeRow: last > headerRow && blocks.length === 0 ? last : null,
  };
}
