import { canonicalXml } from './canonical-xml';
import { WorkbookFileError } from './file-error';
import { mendedSheet, type DateRules } from './mend-cells';
import { asUtf8, encodingOf, partText } from './part-text';
import { isPlain } from './plain-xml';
import { CellScan } from './scan-cells';
import { withSingleLinks } from './single-links';

/** A sheet's XML without its cells, which are nearly all of it. */
export interface SheetFrame {
  /** What comes before the cells: columns, views. */
  readonly head: string;
  /** What comes after them: validations, links, drawings. */
  readonly tail: string;
}

export interface SheetPart {
  readonly frame: SheetFrame;
  /** Null where the part is right as it is. */
  readonly mended: Uint8Array | null;
}

const CELLS = new TextEncoder().encode('<sheetData');
const GREATER = 0x3e;
const SLASH = 0x2f;
const NO_CELLS = '<sheetData/>';

/** Looks through a sheet's part and mends what has to be. */
export function readSheetPart(bytes: Uint8Array, dates: DateRules): SheetPart {
  const from = encodingOf(bytes) === 'utf-8' ? positionOf(bytes, CELLS) : -1;
  if (from < 0) return mendedWhole(bytes, dates);
  const behindTag = bytes.indexOf(GREATER, from) + 1;
  const scan = bytes[behindTag - 2] === SLASH ? null : new CellScan(bytes, behindTag);
  if (scan?.isOdd) return mendedWhole(bytes, dates);
  const to = scan?.end ?? behindTag;
  if (to >= bytes.length) throw new WorkbookFileError('Corrupt');
  const decode = (part: Uint8Array): string => new TextDecoder().decode(part);
  const frame = { head: decode(bytes.subarray(0, from)), tail: decode(bytes.subarray(to)) };
  return mendedFrame(frame, bytes.subarray(from, to));
}

function mendedWhole(bytes: Uint8Array, dates: DateRules): SheetPart {
  const xml = mendedSheet(asUtf8(partText(bytes)), dates);
  const { head, tail: before } = frameOf(xml);
  const tail = withSingleLinks(before);
  const mended = new TextEncoder().encode(xml.slice(0, xml.length - before.length) + tail);
  return { frame: { head, tail }, mended };
}

/** Only what is around the cells, which may be a hundred megabytes. */
function mendedFrame(frame: SheetFrame, cells: Uint8Array): SheetPart {
  const plain = isPlain(frame.head) && isPlain(frame.tail) ? frame : plainFrame(frame);
  const tail = withSingleLinks(plain.tail);
  if (plain === frame && tail === frame.tail) return { frame, mended: null };
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  return { frame: { head: plain.head, tail }, mended: joined([encode(plain.head), cells, encode(tail)]) };
}

function plainFrame({ head, tail }: SheetFrame): SheetFrame {
  const behind = tail.replace(/^<\/sheetData\s*>/, '');
  const xml = canonicalXml(`${head}${NO_CELLS}${behind}`);
  const at = xml.indexOf(NO_CELLS);
  const end = tail === behind ? '' : '</sheetData>';
  return { head: xml.slice(0, at), tail: end + xml.slice(at + NO_CELLS.length) };
}

function frameOf(xml: string): SheetFrame {
  const from = xml.indexOf('<sheetData');
  if (from < 0) return { head: xml, tail: '' };
  const to = xml.lastIndexOf('</sheetData');
  return { head: xml.slice(0, from), tail: to < 0 ? xml.slice(from) : xml.slice(to) };
}

function positionOf(bytes: Uint8Array, mark: Uint8Array): number {
  const [first = 0] = mark;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (mark.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
