/** Why a run could not happen. Each code has one sentence per language in `locales/failures.ts`. */
export type FailureCode =
  | 'NotXlsx'
  | 'Encrypted'
  | 'Corrupt'
  | 'TooLarge'
  | 'EmptyWorkbook'
  | 'NoRegistrySheet'
  | 'NoRows'
  | 'ProtectedSheet'
  | 'ProtectedWorkbook'
  | 'RequirementSetTooLow'
  | 'WebViewTooOld'
  | 'NotInExcel'
  | 'Cancelled'
  | 'CellBeingEdited'
  | 'HostError'
  | 'BadSetting'
  | 'BadOption'
  | 'FileNotFound'
  | 'OutputNotWritable'
  | 'SheetGone'
  | 'SheetHidden';

/** An expected failure, told to the clerk in one sentence; the workbook is as it was. */
export class Failure extends Error {
  constructor(
    readonly code: FailureCode,
    readonly params: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'Failure';
  }
}

/** What went wrong, as something that has a sentence: an error nobody expected keeps its own first line. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new Failure(
    'HostError',
    { code: 'Internal', message: message.split('\n')[0] ?? '' },
    { cause: error },
  );
}
