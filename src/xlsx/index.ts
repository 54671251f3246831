// In: the bytes of what is said to be an .xlsx file. Out: its parts, sheets and looks as they are, whoever wrote it, and
// an archive with some of them changed and all others with the same bytes; or why a file is refused.
// May not: import anything of ours, follow anything that a file refers to, or unpack what is above a limit.
export { readAreas } from './areas';
export { CellError, type CellContent } from './cell-error';
export { CONTENT_TYPES } from './content-types';
export { editableXml } from './editable-xml';
export { elements, firstElement, withElements } from './elements';
export { WorkbookFileError } from './file-error';
export { fileText, textOfFile, textOfMarkup } from './file-text';
export { DEFAULT_LIMITS, limitsOf, refusePacked } from './limits';
export type { FileLimits } from './limits';
export { openPackage } from './open-package';
export { OrderedXml } from './ordered-xml';
export { pack } from './pack';
export { ROOT, type Package } from './package';
export { PackageEdit } from './package-edit';
export { relationsPart } from './part-names';
export { isEditable } from './plain-xml';
export type { CellSink, FileFormula, RowLook } from './read-cells';
export { TagReader } from './read-tags';
export { isOfKind, type Relation } from './relations';
export { readRowTag } from './row-tag';
export { listedSheets } from './sheet-list';
export type { SheetFrame } from './sheet-part';
export { SheetXml } from './sheet-xml';
export { STRICT_MARK, transitional } from './strict';
export { isDateFormat, StyleSheet, type BorderLineStyle, type CellStyle, type Color } from './styles';
export {
  openWorkbookFile,
  plainText,
  readSheet,
  sheetPart,
  type Reading,
  type WorkbookFile,
} from './workbook-file';
export type { FileSheet } from './workbook-part';
export { attribute, escape, unclosed, unescape, withAttributes } from './xml';
export { zipArchive } from './zip-archive';
