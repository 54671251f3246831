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
