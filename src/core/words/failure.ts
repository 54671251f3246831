/** Why a run could not happen. Each code has one sentence per language in `locales/failures.ts`. */
export type FailureCode =
  | 'NotXlsx'
  | 'Encrypted'
  | 'Corrupt'
  | 'TooLarge'
  | 'EmptyWorkbook'
  | 'NoRegistrySheet'
  | 'SheetNotUnderstood'
  | 'MergeChanged'
  | 'ProposalsChanged'
  | 'MergeMoved'
  | 'HistoryChanged'
  | 'FarContent'
  | 'NoRows'
  | 'ProtectedSheet'
  | 'ProtectedWorkbook'
  | 'RequirementSetTooLow'
  | 'WebViewTooOld'
  | 'NotInExcel'
  | 'Cancelled'
  | 'Unfinished'
  | 'Interrupted'
  | 'ChangedMeanwhile'
  | 'CellBeingEdited'
  | 'HostError'
  | 'Unexpected'
  | 'PartNotLoaded'
  | 'BadSetting'
  | 'BadScheme'
  | 'NothingChosen'
  | 'TooManyPages'
  | 'YearSealed'
  | 'NothingToSeal'
  | 'NotSealed'
  | 'SealBroken'
  | 'SealRecordGone'
  | 'BadOption'
  | 'FileNotFound'
  | 'OutputNotWritable'
  | 'SheetGone'
  | 'SheetHidden'
  | 'NameTaken'
  | 'RecordUnreadable'
  | 'RecordBeyond'
  | 'TooManyWaivers';

/** A cell of a steering sheet that cannot be as it is; each code has one sentence per language. */
export interface CellFault {
  /** `E7` */
  readonly cell: string;
  readonly code: CellFaultCode;
  /** What stands there, or what it comes to. */
  readonly value: string;
}

export type CellFaultCode =
  | 'noHeader'
  | 'blank'
  | 'notNumber'
  | 'notInList'
  | 'repeated'
  | 'reserved'
  | 'unknownMetric'
  | 'notPositive'
  | 'sameAsFloor'
  | 'negative'
  | 'bandsUnreadable'
  | 'bandsOutOfOrder'
  | 'bandAboveFull'
  | 'conditionUnreadable'
  | 'weights'
  | 'gradesOutOfOrder'
  | 'gradeWithoutLeast'
  | 'shareOutOfRange'
  | 'quotaOfLowerGrade';

/** An expected failure, told to the clerk in one sentence. */
export class Failure extends Error {
  constructor(
    readonly code: FailureCode,
    readonly params: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
    /** Of `BadScheme`: every cell to be mended. */
    readonly faults: readonly CellFault[] = [],
  ) {
    super(code, options);
    this.name = 'Failure';
  }
}

/** What went wrong, as something that has a sentence: of an error nobody expected, its first line is a detail. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new Failure('Unexpected', { message: message.split('\n')[0] ?? '' }, { cause: error });
}
