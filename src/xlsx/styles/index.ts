// In: the text of a workbook's styles. Out: how each look reads, numbers for new ones, and the text with these appended.
// May not: rewrite what is there, or know what a cell holds.
export type { BorderLineStyle, CellStyle, Color } from './cell-style';
export { isDateFormat } from './date-format';
export { EMPTY_STYLES, StyleSheet } from './style-sheet';
