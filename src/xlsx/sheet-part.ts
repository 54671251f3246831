import { canonicalXml } from './canonical-xml';
import type { SheetCut } from './cut-sheet';
import { asUtf8 } from './part-text';
import { isPlain } from './plain-xml';
import { withSingleLinks } from './single-links';

/** A sheet's XML without its cells, which are nearly all of it. */
export interface SheetFrame {
  /** What comes before the cells: columns, views. */
  readonly head: string;
  /** What comes after them: validations, links, drawings. */
  readonly tail: string;
}

const NO_CELLS = '<sheetData/>';

/** What is around the cells as Excel would have written it; null where that cannot be told apart from them. */
export function mendedFrame({ head, tail, prefix }: SheetCut): SheetFrame | null {
  if (prefix === '' && isPlain(head) && isPlain(tail)) return { head, tail: withSingleLinks(tail) };
  const end = `</${prefix}sheetData`;
  const behind = tail.startsWith(end) ? tail.slice(tail.indexOf('>') + 1) : tail;
  const xml = canonicalXml(`${asUtf8(head)}<${prefix}sheetData/>${behind}`);
  const at = xml.indexOf(NO_CELLS);
  if (at < 0) return null;
  const closed = tail === behind ? '' : '</sheetData>';
  return { head: xml.slice(0, at), tail: closed + withSingleLinks(xml.slice(at + NO_CELLS.length)) };
}
