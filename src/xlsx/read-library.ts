import type { CellValue, Workbook as LibraryWorkbook } from 'hucre';
import { spansTooMuch, withoutEmptyTails } from './empty-tail';
import type { ConventionalPackage } from './conventional';
import { WorkbookFileError } from './file-error';
import { placed, type LibrarySheet } from './library-sheet';

/** What the library makes of a workbook. */
export interface Library extends LibraryWorkbook {
  sheets: LibrarySheet[];
}

/**
 * What the library makes of a conventional package. Throws `WorkbookFileError`: whatever the library makes of a
 * broken or hostile file, it is one that Excel must mend first.
 */
export async function readByLibrary(
  bytes: Uint8Array,
  packed: ConventionalPackage['packed'],
  read: (bytes: Uint8Array) => Promise<LibraryWorkbook>,
): Promise<Library> {
  try {
    const workbook: Library = await read(bytes).catch((error: unknown) => {
      if (spansTooMuch(error)) return read(withoutEmptyTails(bytes));
      throw error;
    });
    workbook.sheets = workbook.sheets.map((sheet) => ({
      ...placed(sheet, packed.get(sheet.name)),
      ...(sheet.merges ? { merges: sheet.merges.flatMap(wholeMerge) } : {}),
    }));
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
