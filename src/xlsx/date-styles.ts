import type { MomentKind } from './iso-dates';
import { isDateFormat, type StyleSheet } from './styles';

const SHOWN: Readonly<Record<MomentKind, string>> = {
  day: 'yyyy-mm-dd',
  time: 'hh:mm:ss',
  both: 'yyyy-mm-dd hh:mm:ss',
};

/** Takes those styles into a workbook's that show dates as dates. */
export class DateStyles {
  private readonly known = new Map<string, number>();

  constructor(private readonly sheet: StyleSheet) {}

  /** The style itself where it shows dates, else one like it that does. */
  numberFor(style: number, kind: MomentKind): number {
    const key = `${style}:${kind}`;
    let number = this.known.get(key);
    if (number === undefined) this.known.set(key, (number = this.find(style, kind)));
    return number;
  }

  private find(style: number, kind: MomentKind): number {
    const look = this.sheet.styles[style] ?? {};
    return isDateFormat(look.numFmt ?? '')
      ? style
      : this.sheet.numberOf({ ...look, numFmt: SHOWN[kind] }, style);
  }
}
