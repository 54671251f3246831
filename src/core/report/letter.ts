import type { Letter } from '../../locales';
import { letterHeight } from './row-heights';
import { lines } from './sheet-head';
import type { Band } from './plan';

/** A letter in one column as wide as a portrait page: each paragraph is a cell, to be copied as it is. */
export const LETTER_WIDTHS = [86];

export function letterBands({ title, addressee, body, attachments, closing }: Letter): Band[] {
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
  return { ...lines('paragraph', [text]), height: letterHeight(text, LETTER_WIDTHS) };
}
