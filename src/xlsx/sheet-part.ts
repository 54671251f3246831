import { canonicalXml } from './canonical-xml';
import { mendedSheet, type DateRules } from './mend-cells';
import { asUtf8, encodingOf, partText } from './part-text';
import { isSparse, packCells, type CellPlaces } from './pack-cells';
import { isPlain } from './plain-xml';
import { CellScan } from './scan-cells';
import { cutSheet, type SheetCut } from './cut-sheet';
import { withSingleLinks } from './single-links';

/** A sheet's XML without its cells, which are nearly all of it. */
export interface SheetFrame {
  /** What comes before the cells: columns, views. */
  readonly head: string;
  /** What comes after them: validations, links, drawings. */
  readonly tail: string;
}

export interface MendedSheet {
  readonly frame: SheetFrame;
  /** Null where the part is right as it is. */
  readonly mended: Uint8Array | null;
  /** Where the cells of a sheet belong that is mostly blank: they are packed. */
  readonly places: CellPlaces | null;
}

const SPACE = 0x20;
const NO_CELLS = '<sheetData/>';

/** Looks through a sheet's part and mends what has to be: the cells, which may be a hundred megabytes, if they must. */
export function readSheetPart(bytes: Uint8Array, dates: DateRules): MendedSheet {
  const cut = encodingOf(bytes) === 'utf-8' ? cutSheet(bytes) : null;
  if (!cut) return mendedWhole(bytes, dates);
  const scan = new CellScan(cut.cells);
  const frame = scan.isOdd ? null : mendedFrame(cut);
  if (!frame) return mendedWhole(bytes, dates);
  const isRight = frame.head === cut.head && frame.tail === cut.tail && cut.prefix === '';
  if (isRight && scan.emptyKinds.length === 0 && !isSparse(scan))
    return { frame, mended: null, places: null };
  return { frame, ...framed(frame, withoutKinds(cut.cells, scan.emptyKinds), scan) };
}

/** The part again, its cells packed where most of the sheet is blank. */
function framed(
  { head, tail }: SheetFrame,
  cells: Uint8Array,
  scan: CellScan,
): Pick<MendedSheet, 'mended' | 'places'> {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const packed = isSparse(scan) ? packCells(cells, scan) : { cells, places: null };
  return { mended: joined([encode(head), packed.cells, encode(tail)]), places: packed.places };
}

/** Cells whose kinds are only spaces, where they hold nothing of a kind. */
function withoutKinds(cells: Uint8Array, places: readonly number[]): Uint8Array {
  if (places.length === 0) return cells;
  const without = cells.slice();
  for (let at = 0; at < places.length; at += 2) without.fill(SPACE, places[at], places[at + 1]);
  return without;
}

function mendedWhole(bytes: Uint8Array, dates: DateRules): MendedSheet {
  const xml = mendedSheet(asUtf8(partText(bytes)), dates);
  const mended = new TextEncoder().encode(xml);
  const cut = cutSheet(mended);
  if (!cut) return { frame: { head: xml, tail: '' }, mended, places: null };
  const { head, cells, tail } = cut;
  const frame = { head, tail: withSingleLinks(tail) };
  const scan = new CellScan(cells);
  const isRight = frame.tail === tail && !isSparse(scan);
  return { frame, ...(isRight ? { mended, places: null } : framed(frame, cells, scan)) };
}

/** What is around the cells as Excel would have written it; null where that cannot be told apart from them. */
function mendedFrame({ head, tail, prefix }: SheetCut): SheetFrame | null {
  if (prefix === '' && isPlain(head) && isPlain(tail)) return { head, tail: withSingleLinks(tail) };
  const end = `</${prefix}sheetData`;
  const behind = tail.startsWith(end) ? tail.slice(tail.indexOf('>') + 1) : tail;
  const xml = canonicalXml(`${asUtf8(head)}<${prefix}sheetData/>${behind}`);
  const at = xml.indexOf(NO_CELLS);
  if (at < 0) return null;
  const closed = tail === behind ? '' : '</sheetData>';
  return { head: xml.slice(0, at), tail: closed + withSingleLinks(xml.slice(at + NO_CELLS.length)) };
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
