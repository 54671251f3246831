// In: the bytes of what is said to be an .xlsx file. Out: its package in the one form in which it is read, whoever
// wrote it; its parts and sheets by name; or why it is refused.
// May not: import anything of ours, follow anything that a file refers to, or unpack what is above a limit.
export type { ConventionalPackage } from './conventional';
export { ContentTypes, CONTENT_TYPES } from './content-types';
export { elements, firstElement, withElements } from './elements';
export { WorkbookFileError } from './file-error';
export { DEFAULT_LIMITS, limitsOf, refusePacked } from './limits';
export type { FileLimits } from './limits';
export { openPackage } from './open-package';
export { relationsPart } from './part-names';
export { eachCell, type LibrarySheet } from './library-sheet';
export { isHeld, readByLibrary } from './read-library';
export { readPackage } from './read-package';
export { readRelations, relationsXml, relationXml } from './relations';
export { listedSheets, sheetNumbers } from './sheet-list';
export type { SheetFrame } from './sheet-part';
export { WORKBOOK_PART } from './workbook-part';
export { attribute, escape, hasForbidden, unclosed, unescape, withoutForbidden } from './xml';
