export type { BorderLineStyle, CellStyle, Color } from './cell-style';
export { isDateFormat } from './date-format';
export { EMPTY_STYLES, StyleSheet } from './style-sheet';
