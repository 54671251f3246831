import type { Letter } from '../../locales';
import { paperFor } from './paper';
import { printedHeight } from './row-heights';
import { lines, paragraph } from './sheet-head';
import type { Band, SheetLayout } from './plan';

/**
 * Together as wide as the text of official letters; each paragraph is one cell, to be copied as it is. A single column
 * would not be made to fit by programs whose columns are wider than Excel's.
 */
const WIDTHS = [20, 20, 20, 20];

/** As wide as a page; pages are numbered as those of letters are. */
export function circularSheet(letter: Letter): SheetLayout {
  return {
    widths: WIDTHS,
    printed: WIDTHS.length,
    headerRow: 0,
    footer: '— &P —',
    bands: withText(letterBands(letter)),
  };
}

function letterBands({ title, addressee, body, attachments, closing }: Letter): Band[] {
  return [
    { ...lines('title', [title]), height: 44 },
    lines('note', ['']),
    paragraph(addressee, WIDTHS),
    ...body.map(({ isHeading, text }) =>
      isHeading ? lines('chapter', [`${INDENT}${text}`]) : paragraph(`${INDENT}${text}`, WIDTHS),
    ),
    lines('note', ['']),
    ...attachments.map((text) => paragraph(`${INDENT}${text}`, WIDTHS)),
    lines('note', ['', '']),
    { ...lines('closing', [...closing]), isOfOffice: true },
  ];
}

/** No heading stands at the end of a page without some of its text. */
function withText(bands: readonly Band[]): Band[] {
  const { height: page } = paperFor(WIDTHS);
  let filled = 0;
  return bands.map((band, index) => {
    const next = bands[index + 1];
    filled = (filled + heightOn(band)) % page;
    const isTorn = next?.role === 'chapter' && filled + heightOn(next) + LEAST_TEXT > page;
    if (!isTorn) return band;
    filled = 0;
    return { ...band, breakAfter: true };
  });
}

/** Two lines of text. */
const LEAST_TEXT = 48;

function heightOn(band: Band): number {
  return printedHeight(band, 0, WIDTHS) * band.rows;
}

const INDENT = '　　';
