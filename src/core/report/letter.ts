import type { Letter } from '../../locales';
import { letterHeight } from './row-heights';
import { lines } from './sheet-head';
import type { Band, SheetLayout } from './plan';

/** A letter in one column as wide as a portrait page: each paragraph is a cell, to be copied as it is. */
const WIDTHS = [86];

/** As wide as a page; pages are numbered as those of letters are. */
export function letterSheet(letter: Letter): SheetLayout {
  return { widths: WIDTHS, printed: 1, headerRow: 0, footer: '— &P —', bands: letterBands(letter) };
}

function letterBands({ title, addressee, body, attachments, closing }: Letter): Band[] {
  return [
    { ...lines('title', [title]), height: 44 },
    lines('note', ['']),
    paragraph(addressee),
    ...body.map(({ isHeading, text }) =>
      isHeading ? { ...lines('heading', [`${INDENT}${text}`]), height: 30 } : paragraph(`${INDENT}${text}`),
    ),
    lines('note', ['']),
    ...attachments.map((text) => paragraph(`${INDENT}${text}`)),
    lines('note', ['', '']),
    { ...lines('closing', [...closing]), isOfOffice: true },
  ];
}

const INDENT = '　　';

function paragraph(text: string): Band {
  return { ...lines('paragraph', [text]), height: letterHeight(text, WIDTHS) };
}
