/** Why a file cannot be opened as a workbook. */
export type FileErrorCode = 'NotXlsx' | 'Encrypted' | 'Corrupt' | 'TooLarge';

/** What a file is that is no workbook of the kind that is opened. */
export type ForeignKind =
  | 'empty'
  | 'xls'
  | 'xlsb'
  | 'ods'
  | 'xml2003'
  | 'html'
  | 'text'
  | 'zip'
  | 'word'
  | 'slides'
  | 'pdf';

/**
 * `params` of `TooLarge`: `size` and `limit` in bytes, and whether the file as it is or unpacked is meant. Of
 * `NotXlsx`: `found`, what the file is instead, where that is known (`ForeignKind`).
 */
export class WorkbookFileError extends Error {
  constructor(
    readonly code: FileErrorCode,
    options?: ErrorOptions,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(code, options);
    this.name = 'WorkbookFileError';
  }
}
