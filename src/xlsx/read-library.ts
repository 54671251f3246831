import type { CellValue, Workbook as LibraryWorkbook } from 'hucre';
import { spansTooMuch, withoutEmptyTails } from './empty-tail';
import { WorkbookFileError } from './file-error';

/**
 * What the library makes of a conventional package. Throws `WorkbookFileError`: whatever the library makes of a
 * broken or hostile file, it is one that Excel must mend first.
 */
export async function readByLibrary(
  bytes: Uint8Array,
  read: (bytes: Uint8Array) => Promise<LibraryWorkbook>,
): Promise<LibraryWorkbook> {
  try {
    const workbook = await read(bytes).catch((error: unknown) => {
      if (spansTooMuch(error)) return read(withoutEmptyTails(bytes));
      throw error;
    });
    for (const sheet of workbook.sheets) {
      if (sheet.merges) sheet.merges = sheet.merges.flatMap(wholeMerge);
      for (const place of sheet.cells?.keys() ?? []) if (!isPlace(place)) sheet.cells?.delete(place);
    }
    return workbook;
  } catch (error) {
    throw new WorkbookFileError(spansTooMuch(error) ? 'TooLarge' : 'Corrupt', { cause: error });
  }
}

/** Whether it is more than a blank: neither an empty text nor a number without an end, which Excel has no place for. */
export function isHeld(value: CellValue | undefined): value is NonNullable<CellValue> {
  if (typeof value === 'number') return Number.isFinite(value);
  return value !== undefined && value !== null && value !== '';
}

const [MOST_ROWS, MOST_COLUMNS] = [1_048_576, 16_384];

/** Whether a sheet has such a cell, by `row,column`: a comment or a link may name what is none. */
function isPlace(place: string): boolean {
  const [row = NaN, column = NaN] = place.split(',').map(Number);
  return row >= 0 && row < MOST_ROWS && column >= 0 && column < MOST_COLUMNS;
}

type Merge = NonNullable<LibraryWorkbook['sheets'][number]['merges']>[number];

/** A merge from its first cell to its last; none where it merges nothing or says no cells. */
function wholeMerge({ startRow, startCol, endRow, endCol }: Merge): Merge[] {
  const merge = {
    startRow: Math.min(startRow, endRow),
    startCol: Math.min(startCol, endCol),
    endRow: Math.max(startRow, endRow),
    endCol: Math.max(startCol, endCol),
  };
  const isNone = merge.startRow === merge.endRow && merge.startCol === merge.endCol;
  const isSaid = [merge.startRow, merge.startCol, merge.endRow, merge.endCol].every((place) => place >= 0);
  return isSaid && !isNone ? [merge] : [];
}
