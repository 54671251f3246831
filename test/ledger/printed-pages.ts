import { getDocumentProxy } from 'unpdf';
import { printed } from '../browser/libre-office';

/** A page as LibreOffice prints it. */
export interface PrintedPage {
  /** Lines of text from top to bottom, without what stands below the page. */
  readonly lines: readonly string[];
  /** Points of the smallest text. */
  readonly smallest: number;
}

/** Text on one line is printed at heights that differ by less, in points. */
const SAME_LINE = 3;
const FOOTER = /^第\s*\d+\s*页\s*共\s*\d+\s*页$/;

interface Piece {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly height: number;
}

/** The pages of the sheets that are not hidden. */
export async function pagesOf(xlsx: Uint8Array): Promise<PrintedPage[]> {
  const document = await getDocumentProxy(await printed(xlsx));
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(pageOf(items.flatMap(pieceOf)));
    page.cleanup();
  }
  return pages;
}

function pieceOf(item: object): Piece[] {
  if (!('str' in item) || !('transform' in item)) return [];
  const { str, transform } = item as { str: string; transform: number[] };
  const [, , c = 0, d = 0, left = 0, height = 0] = transform;
  return str.trim() === '' ? [] : [{ text: str, size: Math.hypot(c, d), left, height }];
}

function pageOf(pieces: readonly Piece[]): PrintedPage {
  const lines: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => b.height - a.height)) {
    const line = lines.at(-1);
    if (line?.[0] && line[0].height - piece.height < SAME_LINE) line.push(piece);
    else lines.push([piece]);
  }
  const texts = lines.map((line) =>
    line
      .toSorted((a, b) => a.left - b.left)
      .map(({ text }) => text)
      .join(''),
  );
  return {
    lines: texts.filter((text) => !FOOTER.test(text.replaceAll('\u3000', ''))),
    smallest: Math.min(...pieces.map(({ size }) => size)),
  };
}
