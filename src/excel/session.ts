import { Failure, failureOf } from '../core/words/failure';

const EXPECTED: ReadonlyMap<string, 'ProtectedSheet' | 'CellBeingEdited'> = new Map([
  ['AccessDenied', 'ProtectedSheet'],
  ['InvalidOperationInCellEditMode', 'CellBeingEdited'],
]);

/** Runs a piece of work in one Excel context; Excel's errors come out as `Failure`. */
export async function withExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw asFailure(error);
  }
}

/** Excel's own error codes that a clerk can act on become failures with a sentence of their own. */
function asFailure(error: unknown): unknown {
  if (!isExcelError(error)) return error;
  const expected = EXPECTED.get(error.code);
  // Excel does not say which sheet.
  if (expected) return new Failure(expected, {}, { cause: error });
  return new Failure('HostError', { code: error.code, message: error.message }, { cause: error });
}

/**
 * The same error, with what was found out about the workbook since: nothing had reached it, or all that had was taken
 * back. Without that nothing is said of what it holds.
 */
export function knowingWorkbook(error: unknown, workbook: 'untouched' | 'takenBack'): unknown {
  const failure = failureOf(error);
  if (failure.code !== 'HostError' && failure.code !== 'Unexpected') return error;
  return new Failure(failure.code, { ...failure.params, workbook }, { cause: failure.cause });
}

/** Office.js' own error. The client may live in another realm (a frame), so `instanceof` is not to be trusted. */
export function isExcelError(error: unknown): error is { readonly code: string; readonly message: string } {
  if (typeof error !== 'object' || error === null || error instanceof Failure) return false;
  return 'code' in error && typeof error.code === 'string' && 'message' in error;
}
