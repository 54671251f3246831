import { BORDER_PARTS, changedBorder, readBorder } from './borders';
import {
  changedAlignment,
  changedProtection,
  isSameProtection,
  readAlignment,
  readProtection,
} from './cell-parts';
import type { BorderStyle, CellStyle, FillStyle, FontStyle } from './cell-style';
import { fillNode, readFill } from './fills';
import { changedFont, FONT_ELEMENTS, readFont } from './fonts';
import type { NumberFormats } from './number-formats';
import { PartList } from './part-list';
import type { RecordList } from './record-list';
import { isSame, keyOf, restOf } from './same';
import { childOf, node, nodeOf, numberOf, withChild, withValues, xmlOf, type XmlNode } from './xml-node';

const ORDER = ['alignment', 'protection', 'extLst'];
/** Excel's own limit of different looks. */
const MOST = 64_000;
const NOTHING = node('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
/** Excel goes by what a look says whether it says so or not. */
const NEEDLESS =
  /\s(?:apply\w+="[^"]*"|(?:numFmtId|fontId|fillId|borderId|xfId|quotePrefix|pivotButton)="0")/g;
/** What looks are told apart by that show the same: a file may have tens of thousands of them. */
const UNREAD = /\s(?:apply\w+|xfId|quotePrefix|pivotButton)="[^"]*"/g;

interface Lists {
  readonly looks: RecordList;
  readonly fonts: RecordList;
  readonly fills: RecordList;
  readonly borders: RecordList;
  readonly formats: NumberFormats;
}

/** The looks of a file's cells, each made of a font, a fill and so on by their numbers. */
export class CellLooks {
  readonly styles: CellStyle[];
  private readonly looks: RecordList;
  private readonly formats: NumberFormats;
  private readonly fonts: PartList<FontStyle>;
  private readonly fills: PartList<FillStyle>;
  private readonly borders: PartList<BorderStyle>;
  private numbers: Map<string, number> | null = null;

  constructor({ looks, fonts, fills, borders, formats }: Lists) {
    this.looks = looks;
    this.formats = formats;
    this.fonts = new PartList(fonts, readFont, (own) => keyOf(readFont(own)) + restOf(own, FONT_ELEMENTS));
    this.fills = new PartList(fills, readCellFill, (own) => keyOf(readCellFill(own)));
    this.borders = new PartList(
      borders,
      readBorder,
      (own) => keyOf(readBorder(own)) + restOf(own, BORDER_PARTS),
    );
    const known = new Map<string, CellStyle>();
    this.styles = looks.records.map((xml) => {
      const said = xml.replace(UNREAD, '');
      let style = known.get(said);
      if (!style) known.set(said, (style = this.read(nodeOf(said))));
      return style;
    });
  }

  numberOf(style: CellStyle, like: number): number {
    const xml = this.looks.records[like];
    const own = xml === undefined ? NOTHING : nodeOf(xml);
    const changed = this.changed(own, this.styles[like] ?? {}, style);
    if (changed === own && xml !== undefined) return like;
    this.numbers ??= this.numbered();
    const record = xmlOf(changed);
    const key = lookKey(record);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    if (this.styles.length >= MOST) return like;
    const added = this.looks.add(record);
    for (const one of this.looks.records.slice(this.styles.length)) this.styles.push(this.read(nodeOf(one)));
    this.numbers.set(key, added);
    return added;
  }

  private read(own: XmlNode): CellStyle {
    const [format, font, fill, border] = ['numFmtId', 'fontId', 'fillId', 'borderId'].map(
      (name) => numberOf(own, name) ?? 0,
    );
    const alignment = readAlignment(childOf(own, 'alignment'));
    const protection = readProtection(childOf(own, 'protection'));
    const parts = {
      // The first is the workbook's plain one.
      font: font === 0 ? undefined : this.fonts.get(font ?? 0),
      fill: this.fills.get(fill ?? 0),
      border: this.borders.get(border ?? 0),
      numFmt: this.formats.codeOf(format ?? 0),
    };
    return {
      ...(parts.numFmt !== undefined && { numFmt: parts.numFmt }),
      ...(parts.font && { font: parts.font }),
      ...(parts.fill && { fill: parts.fill }),
      ...(parts.border && { border: parts.border }),
      ...(alignment && { alignment }),
      ...(protection && { protection }),
    };
  }

  /** The very same where nothing is said otherwise. */
  private changed(own: XmlNode, before: CellStyle, after: CellStyle): XmlNode {
    let changed = own;
    const put = (name: string, applied: string, number: number): void => {
      changed = withValues(changed, { [name]: number, [applied]: 1 });
    };
    const { formats, fills, borders } = this;
    if (formatOf(before) !== formatOf(after))
      put('numFmtId', 'applyNumberFormat', formats.idOf(after.numFmt));
    if (!isSame(before.font, after.font))
      put('fontId', 'applyFont', this.fontNumber(own, before.font, after.font));
    if (!isSame(before.fill, after.fill)) put('fillId', 'applyFill', fills.numberOf(fillNode(after.fill)));
    if (!isSame(before.border, after.border)) {
      const was = borders.node(numberOf(own, 'borderId') ?? 0) ?? node('border');
      put('borderId', 'applyBorder', borders.numberOf(changedBorder(was, before.border, after.border)));
    }
    if (!isSame(before.alignment, after.alignment)) {
      const was = childOf(own, 'alignment');
      const alignment = changedAlignment(was, before.alignment, after.alignment);
      changed = withChild(withValues(changed, { applyAlignment: 1 }), ORDER, 'alignment', alignment);
    }
    if (!isSameProtection(before.protection, after.protection)) {
      const protection = changedProtection(childOf(own, 'protection'), after.protection);
      changed = withChild(withValues(changed, { applyProtection: 1 }), ORDER, 'protection', protection);
    }
    return changed;
  }

  private fontNumber(own: XmlNode, before?: FontStyle, after?: FontStyle): number {
    if (keyOf(after) === '') return 0;
    const was = this.fonts.node(numberOf(own, 'fontId') ?? 0) ?? node('font');
    return this.fonts.numberOf(changedFont(was, before, after, this.fonts.get(0)));
  }

  private numbered(): Map<string, number> {
    const numbers = new Map<string, number>();
    this.looks.records.forEach((xml, number) => {
      const key = lookKey(xml);
      if (!numbers.has(key)) numbers.set(key, number);
    });
    return numbers;
  }
}

function readCellFill(own: XmlNode): FillStyle | undefined {
  return readFill(own, 'none');
}

function formatOf({ numFmt = '' }: CellStyle): string {
  return numFmt === 'General' ? '' : numFmt;
}

/** By its text, since there may be tens of thousands: it is as Excel writes it, and so are new ones. */
function lookKey(xml: string): string {
  return xml.replace(NEEDLESS, '');
}
