import type { Workbook as LibraryWorkbook } from 'hucre';
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
    return await read(bytes).catch((error: unknown) => {
      if (spansTooMuch(error)) return read(withoutEmptyTails(bytes));
      throw error;
    });
  } catch (error) {
    throw new WorkbookFileError(spansTooMuch(error) ? 'TooLarge' : 'Corrupt', { cause: error });
  }
}
