import type { TagReader } from './read-tags';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const [PLACE, HEIGHT, HIDDEN, LEVEL, FOLDED] = ['r', 'ht', 'hidden', 'outlineLevel', 'collapsed'].map(encode);

/** What a row says of itself. */
export interface RowLook {
  /** In points. */
  readonly height: number | undefined;
  readonly isHidden: boolean;
  readonly outlineLevel: number;
  /** A group beside it is folded. */
  readonly isFolded: boolean;
}

export interface RowTag {
  /** Counted from 0. */
  readonly row: number;
  /** Null where it is like any other row. */
  readonly look: RowLook | null;
  /** Behind the tag. */
  readonly end: number;
}

/** Reads a row's tag from behind its name on; a row that does not say which it is, is the `next` one. */
export function readRowTag(tags: TagReader, from: number, next: number): RowTag {
  let row = next;
  let height: number | undefined;
  let isHidden = false;
  let outlineLevel = 0;
  let isFolded = false;
  for (let at = tags.next(from); at >= 0; at = tags.next(at)) {
    if (tags.isNamed(PLACE)) row = tags.number() - 1;
    else if (tags.isNamed(HEIGHT)) height = Number(tags.text());
    else if (tags.isNamed(HIDDEN)) isHidden = tags.isTrue();
    else if (tags.isNamed(LEVEL)) outlineLevel = tags.number();
    else if (tags.isNamed(FOLDED)) isFolded = tags.isTrue();
  }
  const isPlain = height === undefined && !isHidden && outlineLevel === 0 && !isFolded;
  return { row, look: isPlain ? null : { height, isHidden, outlineLevel, isFolded }, end: tags.end };
}
