import { conventionalPackage, type ConventionalPackage } from './conventional';
import { WorkbookFileError } from './file-error';
import type { FileLimits } from './limits';
import { openPackage } from './open-package';

/**
 * The one entrance for files: whoever wrote it, a workbook comes out as Excel would have written it. Throws
 * `WorkbookFileError` for what is none, is encrypted, broken or too large; the last before anything is unpacked.
 */
export async function readPackage(bytes: Uint8Array, limits?: FileLimits): Promise<ConventionalPackage> {
  try {
    return await conventionalPackage(openPackage(bytes, limits));
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    // What no reader can make sense of, such as a number of bytes that there cannot be.
    throw new WorkbookFileError('Corrupt', { cause: error });
  }
}
