/** Why a file cannot be opened as a workbook. */
export type FileErrorCode = 'NotXlsx' | 'Encrypted' | 'Corrupt' | 'TooLarge';

export class WorkbookFileError extends Error {
  constructor(
    readonly code: FileErrorCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'WorkbookFileError';
  }
}
