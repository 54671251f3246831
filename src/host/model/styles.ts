import type { CellStyle } from 'hucre';

/** Cell styles, each kept once; cells hold its number. Style 0 is the plain cell. */
export class StyleTable {
  private readonly styles: CellStyle[] = [{}];
  private readonly numberOf = new Map<string, number>([['{}', 0]]);

  intern(style: CellStyle | undefined): number {
    if (!style) return 0;
    const key = JSON.stringify(style);
    const known = this.numberOf.get(key);
    if (known !== undefined) return known;
    const number = this.styles.push(style) - 1;
    this.numberOf.set(key, number);
    return number;
  }

  get(number: number): CellStyle {
    return this.styles[number] ?? {};
  }

  /** The number of a style that differs from another in some parts. */
  with(number: number, change: (style: CellStyle) => CellStyle): number {
    return this.intern(change(this.get(number)));
  }
}
