/** Why a file cannot be opened as a workbook. */
export type FileErrorCode = 'NotXlsx' | 'Encrypted' | 'Corrupt' | 'TooLarge';

/** `params` of `TooLarge`: `size` and `limit` in bytes, and whether the file as it is or unpacked is meant. */
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
