import { headerForms } from './header-forms';
import { KNOWN_HEADERS } from './header-index';
import { normaliseHeader } from './header-text';
import { CellKind, type RawColumn, type RawSheet } from './raw';

/** The narrowest list has so many columns; of these the ones with few distinct texts are looked through at no cost. */
const FIRST_COLUMNS = 4;
const LOOKED_THROUGH = 2;
/** A header is not longer; a remark is. */
const LONGEST_HEADER = 40;
const HAN = /\p{Script=Han}/u;
/** A text of nothing but characters, as names are, has no number or note to be taken off. */
const MARKED = /\P{Script=Han}/u;
/** Cells of a row that say known headers, and their share of the row's cells. */
const ENOUGH_KNOWN = 3;
const ENOUGH_SHARE = 0.6;

/** Rows from one on that look like a header of some table, whatever rows lie between; ascending. */
export function headerRows(sheet: RawSheet, from: number): readonly number[] {
  const rows = new Set<number>();
  for (const column of cheapest(sheet)) for (const row of rowsWithHeaders(column, from)) rows.add(row);
  return [...rows].sort((a, b) => a - b).filter((row) => saysHeaders(sheet, row));
}

/** A value in a list may be a header's word, in every row: a row is left as soon as too much of it is no header. */
function saysHeaders({ columns }: RawSheet, row: number): boolean {
  const mostOthers = columns.length * (1 - ENOUGH_SHARE);
  let known = 0;
  let others = 0;
  for (const { kinds, values, texts } of columns) {
    const kind = kinds[row];
    if (kind === CellKind.blank) continue;
    if (kind === CellKind.text && isKnownHeader(texts[values[row] ?? 0] ?? '')) known += 1;
    else others += 1;
    if (others > mostOthers) return false;
  }
  return known >= ENOUGH_KNOWN && known >= (known + others) * ENOUGH_SHARE;
}

function cheapest({ columns }: RawSheet): RawColumn[] {
  return columns
    .slice(0, FIRST_COLUMNS)
    .filter(({ texts }) => texts.length > 0)
    .sort((a, b) => a.texts.length - b.texts.length)
    .slice(0, LOOKED_THROUGH);
}

function rowsWithHeaders({ kinds, values, texts }: RawColumn, from: number): number[] {
  const headers = new Set<number>();
  texts.forEach((text, index) => {
    if (isKnownHeader(text)) headers.add(index);
  });
  if (headers.size === 0) return [];
  const rows: number[] = [];
  for (let row = from; row < kinds.length; row++)
    if (kinds[row] === CellKind.text && headers.has(values[row] ?? -1)) rows.push(row);
  return rows;
}

/** As it stands, or without its number, notes and brackets: `A4 姓名`. */
function isKnownHeader(text: string): boolean {
  if (text.length > LONGEST_HEADER || !HAN.test(text)) return false;
  const header = normaliseHeader(text);
  if (KNOWN_HEADERS.has(header)) return true;
  return MARKED.test(header) && headerForms(header).bare.some((form) => KNOWN_HEADERS.has(form));
}
