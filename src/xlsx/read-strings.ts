import { readCanonical } from './canonical-xml';
import { elements, withElements } from './elements';
import { textOfMarkup } from './file-text';
import { asUtf8, encodingOf, partText } from './part-text';

const LESS = 0x3c;
const SLASH = 0x2f;
/** So many bytes are made a text at once: a slice of a text keeps all of it in memory. */
const PIECE = 4 * 1024 ** 2;
const ITEM_END = '</si>';
/** Comments, CDATA and prefixes; what the texts themselves hold is of no concern. */
const ODD = /<!|<[\w.-]+:si\b/;

/** The texts that a workbook's cells share, by their numbers, without how they are read aloud. */
export function readStrings(bytes: Uint8Array): string[] {
  if (encodingOf(bytes) !== 'utf-8') return readByParts(partText(bytes));
  const strings: string[] = [];
  let from = 0;
  while (from < bytes.length) {
    const to = pieceEnd(bytes, from);
    const text = new TextDecoder().decode(bytes.subarray(from, to));
    if (ODD.test(text)) return readByParts(partText(bytes));
    readPlain(text, strings);
    from = to;
  }
  return strings;
}

/** Behind an item's end, some way on. */
function pieceEnd(bytes: Uint8Array, from: number): number {
  for (let at = from + PIECE; at < bytes.length; at++) {
    at = bytes.indexOf(LESS, at);
    if (at < 0) return bytes.length;
    const isEnd = bytes[at + 1] === SLASH && bytes[at + 2] === 0x73 && bytes[at + 3] === 0x69;
    if (isEnd) return at + ITEM_END.length;
  }
  return bytes.length;
}

function readPlain(xml: string, strings: string[]): void {
  for (let at = xml.indexOf('<si'); at >= 0; at = xml.indexOf('<si', at)) {
    const open = xml.indexOf('>', at);
    if (xml[open - 1] === '/') {
      strings.push('');
      at = open;
      continue;
    }
    const end = xml.indexOf(ITEM_END, open);
    // Nearly every item is one text and nothing else.
    const text = xml.startsWith('<t', open + 1) ? onlyText(xml, open + 1, end) : null;
    strings.push(text ?? textOfItem(xml.slice(open + 1, end < 0 ? undefined : end)));
    if (end < 0) return;
    at = end;
  }
}

function onlyText(xml: string, from: number, end: number): string | null {
  const open = xml.indexOf('>', from);
  if (xml[open - 1] === '/') return open + 1 === end ? '' : null;
  const close = end - 4;
  return xml.indexOf('<', open) === close ? textOfMarkup(xml.slice(open + 1, close)) : null;
}

/** The text of an item with parts that look different, or of one with its reading beside it. */
export function textOfItem(xml: string): string {
  const shown = withElements(xml, ['rPh'], () => '');
  return textOfMarkup([...elements(shown, 't')].map(({ content }) => content).join(''));
}

function readByParts(text: string): string[] {
  const strings: string[] = [];
  let item = '';
  let isText = false;
  let isReading = false;
  readCanonical(asUtf8(text), {
    open: (name, _, isEmpty) => {
      if (name === 'si') item = '';
      if (name === 'si' && isEmpty) strings.push('');
      if (name === 'rPh') isReading = !isEmpty;
      if (name === 't') isText = !isEmpty && !isReading;
    },
    close: (name) => {
      if (name === 'si') strings.push(textOfMarkup(item));
      if (name === 'rPh') isReading = false;
      if (name === 't') isText = false;
    },
    text: (markup) => {
      if (isText) item += markup;
    },
  });
  return strings;
}
