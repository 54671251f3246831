import type { CellStyle } from '../../xlsx';

/** Cell styles; cells hold their numbers. Those of a file come first, under the numbers that they have there. */
export class StyleTable {
  private styles: CellStyle[] = [];
  /** Of which style each further one was made. */
  private readonly sources: number[] = [];
  private numberOf: Map<string, number> | null = null;
  private readonly keys = new Map<number, string>();
  /** The number of a style with another format: every cell that is written asks for one. */
  private readonly formatted = new Map<number, Map<string, number>>();

  /** How many are the file's. */
  private ofFile = 0;

  constructor() {
    this.load([{}]);
  }

  /** Takes the styles of a file, before any other is asked for. */
  load(styles: readonly CellStyle[]): void {
    // A file may have none at all; its cells look plain.
    this.styles = styles.length > 0 ? [...styles] : [{}];
    this.ofFile = this.styles.length;
    this.keys.clear();
    this.formatted.clear();
  }

  get(number: number): CellStyle {
    return this.styles[number] ?? {};
  }

  /** The number of a style that differs from another in some parts. */
  with(number: number, change: (style: CellStyle) => CellStyle): number {
    const before = this.get(number);
    const style = change(before);
    if (style === before) return number;
    const key = keyOf(style);
    if (key === this.keyAt(number)) return number;
    const known = this.known().get(key);
    if (known !== undefined) return known;
    const added = this.styles.push(style) - 1;
    this.sources.push(number);
    this.known().set(key, added);
    return added;
  }

  /** The number of a style that differs from another in its number format alone. */
  withFormat(number: number, format: string): number {
    const byFormat = this.formatted.get(number) ?? new Map<string, number>();
    this.formatted.set(number, byFormat);
    const known = byFormat.get(format);
    if (known !== undefined) return known;
    const made = this.with(number, ({ numFmt: _, ...style }) =>
      format === 'General' || format === '' ? style : { ...style, numFmt: format },
    );
    byFormat.set(format, made);
    return made;
  }

  private keyAt(number: number): string {
    const known = this.keys.get(number);
    if (known !== undefined) return known;
    const key = keyOf(this.get(number));
    this.keys.set(number, key);
    return key;
  }

  /** Null for a style of the file; else the style of the file that it goes back to. */
  sourceOf(number: number): number | null {
    if (number < this.ofFile) return null;
    let source = number;
    while (source >= this.ofFile) source = this.sources[source - this.ofFile] ?? 0;
    return source;
  }

  /** Looked through only when a new style is asked for: a file may have tens of thousands. */
  private known(): Map<string, number> {
    if (this.numberOf) return this.numberOf;
    this.numberOf = new Map();
    for (const [number, style] of this.styles.entries()) {
      const key = keyOf(style);
      if (!this.numberOf.has(key)) this.numberOf.set(key, number);
    }
    return this.numberOf;
  }
}

/** The same for all styles that say the same, in whatever order. */
function keyOf(style: CellStyle): string {
  return JSON.stringify(style, (_, value: unknown) =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
