import { WorkbookFileError } from './file-error';

/** A sheet's part in three: its cells, and what is around them. */
export interface SheetCut {
  readonly head: string;
  /** From the tag that opens them on, without the one that closes them; without a prefix. */
  readonly cells: Uint8Array;
  readonly tail: string;
  /** What every element's name begins with, the colon included. */
  readonly prefix: string;
}

const ROOT = /<([\w.-]+:)?worksheet[\s>]/;
/** As much as stands before a sheet's root ends. */
const HEAD = 4096;
const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;

/** Null for a sheet without cells. Throws `WorkbookFileError('Corrupt')` where they do not end. */
export function cutSheet(bytes: Uint8Array): SheetCut | null {
  const start = new TextDecoder().decode(bytes.subarray(0, HEAD));
  const prefix = ROOT.exec(start)?.[1] ?? '';
  const from = firstOf(bytes, encoded(`<${prefix}sheetData`));
  if (from < 0) return null;
  const behindTag = bytes.indexOf(GREATER, from) + 1;
  const isEmpty = bytes[behindTag - 2] === SLASH;
  const to = isEmpty ? behindTag : lastOf(bytes, encoded(`</${prefix}sheetData`));
  if (to < behindTag) throw new WorkbookFileError('Corrupt');
  const cells = bytes.subarray(from, to);
  return {
    head: new TextDecoder().decode(bytes.subarray(0, from)),
    cells: prefix === '' ? cells : withoutPrefix(cells, encoded(prefix)),
    tail: new TextDecoder().decode(bytes.subarray(to)),
    prefix,
  };
}

/** Outside of tags no text has a `<`. */
function withoutPrefix(cells: Uint8Array, prefix: Uint8Array): Uint8Array {
  const without = new Uint8Array(cells.length);
  let to = 0;
  for (let at = 0; at < cells.length; at++) {
    const byte = cells[at] ?? 0;
    without[to++] = byte;
    if (byte !== LESS) continue;
    if (cells[at + 1] === SLASH) without[to++] = cells[++at] ?? 0;
    if (isAt(cells, at + 1, prefix)) at += prefix.length;
  }
  return without.subarray(0, to);
}

function firstOf(bytes: Uint8Array, mark: Uint8Array): number {
  for (let at = bytes.indexOf(LESS); at >= 0; at = bytes.indexOf(LESS, at + 1))
    if (isAt(bytes, at, mark)) return at;
  return -1;
}

function lastOf(bytes: Uint8Array, mark: Uint8Array): number {
  let at = bytes.length - mark.length;
  while (at >= 0 && !isAt(bytes, at, mark)) at--;
  return at;
}

function isAt(bytes: Uint8Array, at: number, mark: Uint8Array): boolean {
  if (bytes[at] !== mark[0]) return false;
  return mark.every((byte, index) => bytes[at + index] === byte);
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
