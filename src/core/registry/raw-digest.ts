import { CellKind, type RawColumn, type RawSheet } from './raw';

/**
 * What sheets hold, as a short text: the same cells in the same places give the same text, however they came there.
 * Against slips, not against people: a seal has a digest of its own.
 */
export function digestOf(sheets: readonly RawSheet[]): string {
  let sum = NOTHING;
  for (const sheet of sheets) sum = added(sum, sheetSum(sheet));
  return sum.map((lane) => (lane >>> 0).toString(36)).join('.');
}

/** The same of one text. */
export function digestOfText(text: string): string {
  return [textHash(text, 0), textHash(text, OTHER_LANE)].map((lane) => (lane >>> 0).toString(36)).join('.');
}

/** Sums of two lanes of 32 bits: the order in which cells are looked at does not matter. */
type Sum = readonly [number, number];

const NOTHING: Sum = [0, 0];
const OTHER_LANE = 0x5bd1e995;

function added([a, b]: Sum, [c, d]: Sum): Sum {
  return [(a + c) | 0, (b + d) | 0];
}

function sheetSum({ name, firstRow, firstColumn, columns }: RawSheet): Sum {
  let [a, b] = NOTHING;
  const own = textHash(name, 0);
  columns.forEach((column, index) => {
    const [c, d] = columnSum(column, firstRow);
    if (c === 0 && d === 0) return;
    const place = mixed(own, firstColumn + index);
    a = (a + mixed(c, place)) | 0;
    b = (b + mixed(d, place ^ OTHER_LANE)) | 0;
  });
  return [a, b];
}

/** Columns never change: most are the same from one check of edits to the next. */
const known = new WeakMap<RawColumn, { readonly firstRow: number; readonly sum: Sum }>();

function columnSum(column: RawColumn, firstRow: number): Sum {
  const before = known.get(column);
  if (before?.firstRow === firstRow) return before.sum;
  const { kinds, values, texts } = column;
  const words = new Int32Array(values.buffer, values.byteOffset, values.length * 2);
  const hashes = hashesOf(texts);
  let [a, b] = NOTHING;
  // Millions of cells: nothing is made in here.
  for (let row = 0; row < kinds.length; row++) {
    const kind = kinds[row] ?? CellKind.blank;
    if (kind === CellKind.blank) continue;
    const isText = kind === CellKind.text || kind === CellKind.error;
    const from = isText ? hashes : words;
    const at = 2 * (isText ? (values[row] ?? 0) : row);
    const place = Math.imul(firstRow + row, 0x9e3779b9) ^ kind;
    let cell = Math.imul(place ^ (from[at] ?? 0), 0x85ebca6b);
    cell = Math.imul(cell ^ (cell >>> 15) ^ (from[at + 1] ?? 0), 0x2c1b3c6d);
    cell ^= cell >>> 13;
    a = (a + cell) | 0;
    b = (b + Math.imul(cell ^ (cell >>> 13), OTHER_LANE)) | 0;
  }
  const sum: Sum = [a, b];
  known.set(column, { firstRow, sum });
  return sum;
}

/** Two for each text, one after the other. */
function hashesOf(texts: readonly string[]): Int32Array {
  const hashes = new Int32Array(2 * texts.length);
  texts.forEach((text, index) => {
    const hash = textHash(text, 0);
    hashes[2 * index] = hash;
    hashes[2 * index + 1] = mixed(hash, text.charCodeAt(text.length - 1));
  });
  return hashes;
}

/** Every bit of both tells on every bit of the outcome. */
function mixed(one: number, other: number): number {
  let hash = Math.imul(one ^ 0x9e3779b9, 0x85ebca6b) ^ other;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return hash ^ (hash >>> 15);
}

function textHash(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mixed(hash, text.length);
}
