import { unzipSync } from 'fflate';

/** A sheet's XML without its cells, which are nearly all of it. */
export interface SheetFrame {
  /** What comes before the cells: columns, views. */
  readonly head: string;
  /** What comes after them: validations, links, drawings. */
  readonly tail: string;
}

const MARK = new TextEncoder().encode('sheetData');

/** Unpacks one part at a time; null where the file has none of that name. */
export function readFrame(bytes: Uint8Array, part: string): SheetFrame | null {
  const xml = unzipSync(bytes, { filter: ({ name }) => name === part })[part];
  if (!xml) return null;
  const decode = (from: number, to?: number): string => new TextDecoder().decode(xml.subarray(from, to));
  const first = positionOf(xml, 0, 1);
  return first < 0
    ? { head: decode(0), tail: '' }
    : { head: decode(0, first), tail: decode(positionOf(xml, xml.length - MARK.length, -1)) };
}

function positionOf(xml: Uint8Array, from: number, step: 1 | -1): number {
  for (let at = from; at >= 0 && at <= xml.length - MARK.length; at += step) {
    if (MARK.every((byte, index) => xml[at + index] === byte)) return at;
  }
  return -1;
}
