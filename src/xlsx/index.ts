// In: the bytes of what is said to be an .xlsx file. Out: its parts and sheets by name, or why it is refused.
// May not: import anything of ours, follow anything that a file refers to, or unpack what is above a limit.
export { spansTooMuch, withoutEmptyTails } from './empty-tail';
export { WorkbookFileError } from './file-error';
export type { FileErrorCode } from './file-error';
export { DEFAULT_LIMITS, inspectPackage, limitsOf, refusePacked, WORKBOOK_PART } from './inspect-package';
export type { FileLimits, PackageParts } from './inspect-package';
export { attribute, escape, sheetNumbers, unescape } from './xml';
