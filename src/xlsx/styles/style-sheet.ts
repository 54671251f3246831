import { WorkbookFileError } from '../file-error';
import { OrderedXml } from '../ordered-xml';
import type { CellStyle } from './cell-style';
import { CellLooks } from './cell-looks';
import { Differences } from './differences';
import { NumberFormats } from './number-formats';
import { RecordList } from './record-list';

const ROOT = 'styleSheet';
/** What a workbook's styles hold (ECMA-376 part 1, 18.8.39). */
const ORDER: readonly string[] = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
const PLAIN = {
  font: '<font/>',
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  border: '<border><left/><right/><top/><bottom/><diagonal/></border>',
  look: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
};

/** As little as a workbook's styles can be. */
export const EMPTY_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  `<fonts count="1">${PLAIN.font}</fonts><fills count="2">${PLAIN.fills.join('')}</fills>` +
  `<borders count="1">${PLAIN.border}</borders><cellXfs count="1">${PLAIN.look}</cellXfs></styleSheet>`;

/** A workbook's styles, to which new ones are appended; all that is there stays as it is written. */
export class StyleSheet {
  private readonly root: OrderedXml;
  private readonly lists: ReadonlyMap<string, RecordList>;
  private readonly looks: CellLooks;
  private readonly differences: Differences;

  /** Of the part as Excel would have written it. Throws `WorkbookFileError('Corrupt')` where tags do not end. */
  constructor(private readonly written: string) {
    this.root = OrderedXml.read(written.trim() === '' ? EMPTY_STYLES : written, ROOT, ORDER);
    if (this.root.end.trim() !== `</${ROOT}>`) throw new WorkbookFileError('Corrupt');
    const list = (name: string, record: string, plain: readonly string[] = []): RecordList =>
      new RecordList(this.root.first(name), name, record, plain);
    const formats = list('numFmts', 'numFmt');
    const fonts = list('fonts', 'font', [PLAIN.font]);
    const fills = list('fills', 'fill', PLAIN.fills);
    const borders = list('borders', 'border', [PLAIN.border]);
    const looks = list('cellXfs', 'xf', [PLAIN.look]);
    const differences = list('dxfs', 'dxf');
    this.lists = new Map([
      ['numFmts', formats],
      ['fonts', fonts],
      ['fills', fills],
      ['borders', borders],
      ['cellXfs', looks],
      ['dxfs', differences],
    ]);
    const numberFormats = new NumberFormats(formats);
    this.looks = new CellLooks({ looks, fonts, fills, borders, formats: numberFormats });
    this.differences = new Differences(differences, numberFormats);
  }

  /** One for each of the file's, in their order; new ones come after them. */
  get styles(): readonly CellStyle[] {
    return this.looks.styles;
  }

  /**
   * The number of a look: of one that says just this, else of a new one. `like`: the one that it was made from, of
   * which it keeps all that is not told here.
   */
  numberOf(style: CellStyle, like: number): number {
    return this.looks.numberOf(style, like);
  }

  /** What a conditional format changes of a cell's look. */
  differenceStyle(number: number): CellStyle {
    return this.differences.style(number);
  }

  differenceOf(style: CellStyle): number {
    return this.differences.numberOf(style);
  }

  get isChanged(): boolean {
    return [...this.lists.values()].some((list) => list.isChanged);
  }

  get xml(): string {
    if (!this.isChanged) return this.written;
    for (const [name, list] of this.lists) if (list.isChanged) this.root.put(name, list.xml);
    return this.root.toString();
  }
}
