import { isDateFormat } from 'hucre';
import { elements, firstElement, withElements, type XmlElement } from './elements';
import type { MomentKind } from './iso-dates';
import { attribute, escape, unescape } from './xml';

const CELL_STYLES = 'cellXfs';
const FORMATS = 'numFmts';
const FIRST_OWN_FORMAT = 164;
/** The numbers of those formats of dates and times that files only number (ECMA-376 part 1, 18.8.30). */
const NUMBERED = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;
const SHOWN: Readonly<Record<MomentKind, string>> = {
  day: 'yyyy-mm-dd',
  time: 'hh:mm:ss',
  both: 'yyyy-mm-dd hh:mm:ss',
};

/** As little as a workbook's styles can be. */
export const EMPTY_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>';

/** The styles of a workbook, taking in those that show dates as dates. */
export class DateStyles {
  private readonly styles: string[];
  private readonly formats: Map<number, string>;
  private readonly added = new Map<string, number>();

  constructor(private readonly xml: string) {
    this.styles = inside(xml, CELL_STYLES, 'xf').map(({ whole }) => whole);
    this.formats = new Map(
      inside(xml, FORMATS, 'numFmt').map(({ tag }) => [
        Number(attribute(tag, 'numFmtId')),
        unescape(attribute(tag, 'formatCode')),
      ]),
    );
  }

  /** The style itself where it shows dates, else one like it that does. */
  numberFor(style: number, kind: MomentKind): number {
    const before = this.styles[style] ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
    if (this.showsDates(Number(attribute(before, 'numFmtId')))) return style;
    const key = `${style}:${kind}`;
    const known = this.added.get(key);
    if (known !== undefined) return known;
    const tag = /^<xf[^<>]*?(?=\/?>)/.exec(before)?.[0] ?? '<xf';
    const bare = tag.replace(/\s(?:numFmtId|applyNumberFormat)="[^"]*"/g, '');
    const dated = `${bare} numFmtId="${this.formatFor(SHOWN[kind])}" applyNumberFormat="1"`;
    const number = this.styles.push(dated + before.slice(tag.length)) - 1;
    this.added.set(key, number);
    return number;
  }

  /** The part with what was taken in; null where nothing was. */
  get changed(): string | null {
    if (this.added.size === 0) return null;
    const formats = [...this.formats].map(
      ([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escape(code)}"/>`,
    );
    const list = `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`;
    const styles = `<cellXfs count="${this.styles.length}">${this.styles.join('')}</cellXfs>`;
    const listed = withElements(this.xml, [FORMATS], () => '').replace(
      /<styleSheet(?:\s[^<>]*)?>/,
      (root) => root + list,
    );
    return withElements(listed, [CELL_STYLES], () => styles);
  }

  private showsDates(id: number): boolean {
    const own = this.formats.get(id);
    return own === undefined ? NUMBERED.some(([from, to]) => id >= from && id <= to) : isDateFormat(own);
  }

  private formatFor(code: string): number {
    const same = [...this.formats].find(([, known]) => known === code);
    if (same) return same[0];
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...this.formats.keys()) + 1;
    this.formats.set(id, code);
    return id;
  }
}

function inside(xml: string, list: string, name: string): XmlElement[] {
  return [...elements(firstElement(xml, list)?.content ?? '', name)];
}
