import { changedBorder, readBorder } from './borders';
import { changedAlignment, changedProtection, readAlignment, readProtection } from './cell-parts';
import type { CellStyle } from './cell-style';
import { differentFill, readFill } from './fills';
import { differentFont, readFont } from './fonts';
import type { NumberFormats } from './number-formats';
import type { RecordList } from './record-list';
import { childOf, node, nodeOf, numberOf, valueOf, xmlOf } from './xml-node';

/** What conditional formats and tables change of a cell's look (`dxf`). */
export class Differences {
  constructor(
    private readonly list: RecordList,
    private readonly formats: NumberFormats,
  ) {}

  style(number: number): CellStyle {
    const xml = this.list.records[number];
    return xml === undefined ? {} : this.read(xml);
  }

  numberOf(style: CellStyle): number {
    const xml = this.xmlFor(style);
    const said = JSON.stringify(this.read(xml));
    const same = this.list.records.findIndex(
      (record) => record === xml || (isPlain(record) && JSON.stringify(this.read(record)) === said),
    );
    return same < 0 ? this.list.add(xml) : same;
  }

  private read(xml: string): CellStyle {
    const own = nodeOf(xml);
    const format = childOf(own, 'numFmt');
    const numFmt =
      format && (valueOf(format, 'formatCode') ?? this.formats.codeOf(numberOf(format, 'numFmtId') ?? 0));
    const font = readFont(childOf(own, 'font'));
    const fill = readFill(childOf(own, 'fill'), 'solid');
    const border = readBorder(childOf(own, 'border'));
    const alignment = readAlignment(childOf(own, 'alignment'));
    const protection = readProtection(childOf(own, 'protection'));
    return {
      ...(numFmt !== undefined && { numFmt }),
      ...(font && { font }),
      ...(fill && { fill }),
      ...(border && { border }),
      ...(alignment && { alignment }),
      ...(protection && { protection }),
    };
  }

  private xmlFor({ numFmt, font, fill, border, alignment, protection }: CellStyle): string {
    const formats =
      numFmt === undefined
        ? null
        : node('numFmt', { numFmtId: this.formats.idOf(numFmt), formatCode: numFmt });
    const nodes = [
      font && differentFont(font),
      formats,
      fill && differentFill(fill),
      alignment && changedAlignment(undefined, {}, alignment),
      border && changedBorder(node('border'), {}, border),
      protection && changedProtection(undefined, protection),
    ];
    return xmlOf(
      node(
        'dxf',
        {},
        nodes.filter((own) => own !== null && own !== undefined),
      ),
    );
  }
}

/** Whether a difference says no more than is read of it. */
function isPlain(xml: string): boolean {
  return !/<(?:extLst|vertical|horizontal|family|charset|scheme|outline|shadow|condense|extend)\b/.test(xml);
}
