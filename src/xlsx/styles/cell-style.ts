/** A colour as files tell it. */
export interface Color {
  /** `RRGGBB`. */
  rgb?: string;
  /** Its place in the workbook's theme. */
  theme?: number;
  /** How much lighter or darker, from -1 to 1. */
  tint?: number;
  /** Its place in the palette of old. */
  indexed?: number;
  /** What the system has for text or paper. */
  auto?: boolean;
}

export interface FontStyle {
  name?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: false | 'single' | 'double' | 'singleAccounting' | 'doubleAccounting';
  strikethrough?: boolean;
  color?: Color;
  vertAlign?: 'superscript' | 'subscript';
}

interface PatternFill {
  type: 'pattern';
  /** A word of ECMA-376 part 1, 18.18.55. */
  pattern: string;
  fgColor?: Color;
  bgColor?: Color;
}

/** Kept as the file has it. */
interface GradientFill {
  type: 'gradient';
  xml: string;
}

export type FillStyle = PatternFill | GradientFill;

export const BORDER_LINES = [
  'thin',
  'medium',
  'thick',
  'dotted',
  'dashed',
  'double',
  'hair',
  'mediumDashed',
  'dashDot',
  'mediumDashDot',
  'dashDotDot',
  'mediumDashDotDot',
  'slantDashDot',
] as const;
export type BorderLineStyle = (typeof BORDER_LINES)[number];

export interface BorderSide {
  style: BorderLineStyle;
  color?: Color;
}

export interface BorderStyle {
  left?: BorderSide;
  right?: BorderSide;
  top?: BorderSide;
  bottom?: BorderSide;
  diagonal?: BorderSide;
  diagonalUp?: boolean;
  diagonalDown?: boolean;
}

export const HORIZONTAL_SIDES = [
  'general',
  'left',
  'center',
  'right',
  'fill',
  'justify',
  'centerContinuous',
  'distributed',
] as const;
export const VERTICAL_SIDES = ['top', 'center', 'bottom', 'justify', 'distributed'] as const;

export interface AlignmentStyle {
  horizontal?: (typeof HORIZONTAL_SIDES)[number];
  vertical?: (typeof VERTICAL_SIDES)[number];
  /** As a file counts: 91 to 180 are downward, 255 is letters on top of each other. */
  textRotation?: number;
  wrapText?: boolean;
  indent?: number;
  shrinkToFit?: boolean;
}

export interface CellProtection {
  locked?: boolean;
  hidden?: boolean;
}

/** How a cell looks; what it does not say is as in the workbook's plain cell. */
export interface CellStyle {
  font?: FontStyle;
  fill?: FillStyle;
  border?: BorderStyle;
  alignment?: AlignmentStyle;
  numFmt?: string;
  protection?: CellProtection;
}
