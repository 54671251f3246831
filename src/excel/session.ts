import { Failure } from '../core/words/failure';

const EXPECTED: Readonly<Record<string, 'ProtectedSheet' | 'CellBeingEdited'>> = {
  AccessDenied: 'ProtectedSheet',
  InvalidOperationInCellEditMode: 'CellBeingEdited',
};

/** Runs a piece of work in one Excel context; Excel's errors come out as `Failure`. */
export async function withExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw asFailure(error);
  }
}

/** Excel's own error codes that a clerk can act on become failures with a sentence; others keep their text. */
function asFailure(error: unknown): unknown {
  if (!isExcelError(error)) return error;
  const expected = EXPECTED[error.code];
  if (expected) return new Failure(expected, { sheet: '' }, { cause: error });
  return new Failure('HostError', { code: error.code, message: error.message }, { cause: error });
}

/** Office.js' own error. The client may live in another realm (a frame), so `instanceof` is not to be trusted. */
export function isExcelError(error: unknown): error is { readonly code: string; readonly message: string } {
  if (typeof error !== 'object' || error === null || error instanceof Failure) return false;
  return 'code' in error && typeof error.code === 'string' && 'message' in error;
}
