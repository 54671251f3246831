export type {
  AlignmentStyle,
  BorderLineStyle,
  BorderSide,
  BorderStyle,
  CellProtection,
  CellStyle,
  Color,
  FillStyle,
  FontStyle,
} from './cell-style';
export { isDateFormat } from './date-format';
export { EMPTY_STYLES, StyleSheet } from './style-sheet';
