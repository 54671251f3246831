import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from '@univerjs/core';
import { shownColour, type CellStyle } from '../../host';

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
};

/** A cell style of the workbook in the grid's terms. */
export function lookOf({ font, fill, border, alignment, numFmt }: CellStyle): IStyleData {
  const colour = shownColour(font?.color);
  const background =
    fill?.type === 'pattern' && fill.pattern !== 'none' ? shownColour(fill.fgColor) : undefined;
  const horizontal = HORIZONTAL[alignment?.horizontal ?? ''];
  const vertical = VERTICAL[alignment?.vertical ?? ''];
  return {
    ...(font?.name === undefined ? {} : { ff: font.name }),
    ...(font?.size === undefined ? {} : { fs: font.size }),
    ...(font?.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(font?.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(font?.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(font?.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(colour === undefined ? {} : { cl: { rgb: colour } }),
    ...(background === undefined ? {} : { bg: { rgb: background } }),
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    ...(vertical === undefined ? {} : { vt: vertical }),
    ...(alignment?.wrapText ? { tb: WrapStrategy.WRAP } : {}),
    ...(border ? { bd: bordersOf(border) } : {}),
    ...(numFmt === undefined || numFmt === 'General' ? {} : { n: { pattern: numFmt } }),
  };
}

function bordersOf(border: NonNullable<CellStyle['border']>): IBorderData {
  const side = (name: 'top' | 'right' | 'bottom' | 'left') => {
    const line = border[name];
    return line
      ? { s: LINES[line.style] ?? BorderStyleTypes.THIN, cl: { rgb: shownColour(line.color) ?? '#000000' } }
      : null;
  };
  return { t: side('top'), r: side('right'), b: side('bottom'), l: side('left') };
}

/** What a person did to a cell's look in the grid, as a change of the workbook's style. */
export function styleChange(look: IStyleData): (style: CellStyle) => CellStyle {
  return (style) => {
    const font = { ...style.font };
    if (look.bl !== undefined) font.bold = look.bl === BooleanNumber.TRUE;
    if (look.it !== undefined) font.italic = look.it === BooleanNumber.TRUE;
    if (look.ul !== undefined) font.underline = look.ul.s === BooleanNumber.TRUE ? 'single' : false;
    if (look.st !== undefined) font.strikethrough = look.st.s === BooleanNumber.TRUE;
    if (look.n) return { ...style, font, numFmt: look.n.pattern };
    return { ...style, font };
  };
}
