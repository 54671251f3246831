import { readRowTag, TagReader, type RowLook } from '../../../xlsx';

const [LESS, SLASH, C, R, O] = [0x3c, 0x2f, 0x63, 0x72, 0x6f];
const ROW_END = '</row'.length;

/** A row of the file: its number, its tag, and its cells. */
export interface FileRow {
  /** Counted from 0. */
  readonly row: number;
  /** Null where it is like any other row. */
  readonly look: RowLook | null;
  /** In the bytes: from its tag, behind its tag, to the tag that closes it, behind that. */
  readonly from: number;
  readonly inside: number;
  readonly to: number;
  readonly end: number;
}

/** A cell of a row, in the bytes: from its tag to behind the tag that closes it. */
export interface FileCell {
  readonly column: number;
  readonly from: number;
  /** Behind the tag that opens it. */
  readonly inside: number;
  readonly end: number;
}

/** The rows of a sheet's cells as they are written, one after the other. */
export function* fileRows(bytes: Uint8Array): Generator<FileRow, undefined> {
  const tags = new TagReader(bytes);
  let row = -1;
  let at = bytes.indexOf(LESS, 1);
  while (at >= 0) {
    if (bytes[at + 1] !== R || bytes[at + 2] !== O) {
      at = bytes.indexOf(LESS, at + 1);
      continue;
    }
    const tag = readRowTag(tags, at + 4, row + 1);
    row = tag.row;
    const inside = tag.end;
    const to = tags.isEmpty ? inside : rowEnd(bytes, inside);
    const end = tags.isEmpty ? inside : tags.behind(to + ROW_END);
    yield { row, look: tag.look, from: at, inside, to, end };
    at = bytes.indexOf(LESS, end);
  }
  return undefined;
}

function rowEnd(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(LESS, from); at >= 0; at = bytes.indexOf(LESS, at + 1))
    if (bytes[at + 1] === SLASH && bytes[at + 2] === R && bytes[at + 3] === O) return at;
  return bytes.length;
}

/** The cells of a row as they are written. */
export function fileCells(bytes: Uint8Array, { inside, to }: FileRow): FileCell[] {
  const tags = new TagReader(bytes);
  const cells: FileCell[] = [];
  let column = -1;
  let at = bytes.indexOf(LESS, inside);
  while (at >= 0 && at < to) {
    if (bytes[at + 1] !== C || !tags.endsName(at + 2)) {
      at = bytes.indexOf(LESS, at + 1);
      continue;
    }
    const from = at;
    column += 1;
    at += 2;
    while ((at = tags.next(at)) >= 0)
      if (tags.length === 1 && tags.first === R) column = Math.max(tags.place().column, 0);
    const behindTag = tags.end;
    const end = tags.isEmpty ? behindTag : cellEnd(bytes, behindTag, tags);
    cells.push({ column, from, inside: behindTag, end });
    at = bytes.indexOf(LESS, end);
  }
  return cells;
}

function cellEnd(bytes: Uint8Array, from: number, tags: TagReader): number {
  for (let at = bytes.indexOf(LESS, from); at >= 0; at = bytes.indexOf(LESS, at + 1))
    if (bytes[at + 1] === SLASH && bytes[at + 2] === C && tags.endsName(at + 3)) return tags.behind(at + 3);
  return bytes.length;
}
