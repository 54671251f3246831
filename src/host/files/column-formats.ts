import { attribute, elements, escape, firstElement, unclosed, unescape, withElements } from '../../xlsx';
import { MAX_COLUMNS } from '../model/address';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { readParts, type PartChange } from './package-parts';
import { sheetParts } from './sheet-parts';

export const STYLES_PART = 'xl/styles.xml';
const COLUMN = /<(?:\w+:)?col\s[^<>]*>/g;
const COLUMNS = 'cols';
const CELL_STYLES = 'cellXfs';
const CELL_STYLE = 'xf';
const FORMAT = /<(?:\w+:)?numFmt\s[^<>]*>/g;
const FIRST_OWN_FORMAT = 164;

/** Number formats that files only number (ECMA-376 part 1, 18.8.30). */
const NUMBERED: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy/m/d',
  49: '@',
};

/**
 * Reads the number formats of whole columns from what stands before a sheet's cells; the library knows none.
 * `stylesXml` is the package's part of that name.
 */
export function readColumnFormats(head: string, stylesXml: string, workbook: Workbook, sheet: Sheet): void {
  const formats = formatsOf(stylesXml);
  for (const [tag] of head.matchAll(COLUMN)) {
    const format = formats[Number(attribute(tag, 'style') || -1)];
    if (format === undefined) continue;
    const style = workbook.styles.with(0, () => ({ numFmt: format }));
    const last = Math.min(Number(attribute(tag, 'max')), MAX_COLUMNS);
    for (let column = Number(attribute(tag, 'min')); column <= last; column++)
      sheet.cells.setColumnStyle(column - 1, style);
  }
}

/** The format of each cell style; undefined where it is Excel's usual one or not known. */
function formatsOf(stylesXml: string): (string | undefined)[] {
  const own = new Map(
    [...stylesXml.matchAll(FORMAT)].map(([tag]) => [
      Number(attribute(tag, 'numFmtId')),
      unescape(attribute(tag, 'formatCode')),
    ]),
  );
  const styles = firstElement(stylesXml, CELL_STYLES)?.content ?? '';
  return [...elements(styles, CELL_STYLE)].map(({ tag }) => {
    const id = Number(attribute(tag, 'numFmtId'));
    return own.get(id) ?? NUMBERED[id];
  });
}

/** What puts the number formats of whole columns into a file that the library has written. */
export function columnFormatChanges(
  bytes: Uint8Array,
  workbook: Workbook,
): [part: string, change: PartChange][] {
  const sheets = workbook.sheets.filter(({ cells }) => cells.columnStyles.size > 0);
  if (sheets.length === 0) return [];
  const [written] = readParts(bytes, [STYLES_PART]);
  if (written === undefined) return [];
  const styles = new WrittenStyles(written);
  const parts = sheetParts(bytes);
  const changes = sheets.flatMap(({ name, cells }): [string, PartChange][] => {
    const part = parts.get(name);
    const numbers = new Map(
      [...cells.columnStyles].flatMap(([column, style]) => {
        const format = workbook.styles.get(style).numFmt;
        return format === undefined ? [] : [[column, styles.numberOf(format)] as const];
      }),
    );
    return part === undefined ? [] : [[part, (xml) => withColumnStyles(xml, numbers)]];
  });
  return [[STYLES_PART, () => styles.xml], ...changes];
}

/** The part of a package that holds the styles, taking in one for each number format that is asked for. */
class WrittenStyles {
  private readonly known = new Map<string, number>();

  constructor(public xml: string) {}

  numberOf(format: string): number {
    const known = this.known.get(format);
    if (known !== undefined) return known;
    const id = this.formatId(format);
    let number = 0;
    this.xml = withElements(this.xml, [CELL_STYLES], ({ content }) => {
      number = [...elements(content, CELL_STYLE)].length;
      const added = `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
      return `<${CELL_STYLES} count="${number + 1}">${content}${added}</${CELL_STYLES}>`;
    });
    this.known.set(format, number);
    return number;
  }

  private formatId(format: string): number {
    const numbered = Object.entries(NUMBERED).find(([, code]) => code === format);
    if (numbered) return Number(numbered[0]);
    const tags = [...this.xml.matchAll(FORMAT)].map(([tag]) => tag);
    const same = tags.find((tag) => unescape(attribute(tag, 'formatCode')) === format);
    if (same) return Number(attribute(same, 'numFmtId'));
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...tags.map((tag) => Number(attribute(tag, 'numFmtId')))) + 1;
    const list = `${tags.join('')}<numFmt numFmtId="${id}" formatCode="${escape(format)}"/>`;
    const element = `<numFmts count="${tags.length + 1}">${list}</numFmts>`;
    this.xml = withElements(this.xml, ['numFmts'], () => '').replace(
      /<fonts[\s>]/,
      (fonts) => element + fonts,
    );
    return id;
  }
}

function withColumnStyles(xml: string, numbers: ReadonlyMap<number, number>): string {
  const tags = new Map<number, string>();
  for (const [tag] of (firstElement(xml, COLUMNS)?.content ?? '').matchAll(COLUMN))
    // The library writes a tag for each column.
    tags.set(Number(attribute(tag, 'min')) - 1, tag);
  for (const [column, number] of numbers) {
    const at = String(column + 1);
    // Excel asks for a width; this is that of a column nobody has touched.
    const tag = tags.get(column) ?? `<col min="${at}" max="${at}" width="9.140625"/>`;
    tags.set(column, `${unclosed(tag)} style="${number}"/>`);
  }
  const list = [...tags].sort(([a], [b]) => a - b).map(([, tag]) => tag);
  const without = withElements(xml, [COLUMNS], () => '');
  return without.replace(/<sheetData[\s/>]/, (cells) => `<cols>${list.join('')}</cols>${cells}`);
}
