import { headerForms } from './header-forms';
import { KNOWN_HEADERS } from './header-index';
import { normaliseHeader } from './header-text';
import { perColumn } from './per-column';
import { CellKind, type RawColumn, type RawSheet } from './raw';

/** The narrowest list has so many columns; of these the ones with few distinct texts are looked through at no cost. */
const FIRST_COLUMNS = 4;
const LOOKED_THROUGH = 2;
/** A column of codes or of places has no more distinct texts. */
const FEW_TEXTS = 2000;
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
  const mayBe = new Uint8Array(sheet.rowCount);
  for (const column of cheapest(sheet)) for (const row of rowsWithHeader(column)) mayBe[row] = 1;
  const columns = [...sheet.columns].sort(byTexts).map((column): Asked => {
    const { kinds, values, texts } = column;
    return { kinds, values, texts, headers: texts.length > FEW_TEXTS ? null : headersIn(column) };
  });
  const rows: number[] = [];
  for (let row = from; row < mayBe.length; row++)
    if (mayBe[row] === 1 && saysHeaders(columns, row)) rows.push(row);
  return rows;
}

/** A column with what is known of its texts, where these are few. */
interface Asked extends RawColumn {
  readonly headers: readonly boolean[] | null;
}

/**
 * 户主 is a header, and stands in a row of every household: a row is left as soon as too much of it is no header, and
 * columns of few texts are asked first.
 */
function saysHeaders(columns: readonly Asked[], row: number): boolean {
  const mostOthers = columns.length * (1 - ENOUGH_SHARE);
  let known = 0;
  let others = 0;
  for (const { kinds, values, texts, headers } of columns) {
    const kind = kinds[row];
    if (kind === CellKind.blank) continue;
    const text = values[row] ?? -1;
    if (kind === CellKind.text && (headers ? headers[text] : isKnownHeader(texts[text] ?? ''))) known += 1;
    else others += 1;
    if (others > mostOthers) return false;
  }
  return known >= ENOUGH_KNOWN && known >= (known + others) * ENOUGH_SHARE;
}

/** Which of a column's texts are, by their numbers. */
const headersIn = perColumn(({ texts }) => texts.map(isKnownHeader));

function byTexts(one: RawColumn, other: RawColumn): number {
  return one.texts.length - other.texts.length;
}

function cheapest({ columns }: RawSheet): RawColumn[] {
  return columns
    .slice(0, FIRST_COLUMNS)
    .filter(({ texts }) => texts.length > 0)
    .sort(byTexts)
    .slice(0, LOOKED_THROUGH);
}

const rowsWithHeader = perColumn((column): readonly number[] => {
  const { kinds, values } = column;
  const headers = headersIn(column);
  const rows: number[] = [];
  if (!headers.includes(true)) return rows;
  for (let row = 0; row < kinds.length; row++)
    if (kinds[row] === CellKind.text && headers[values[row] ?? -1]) rows.push(row);
  return rows;
});

/** As it stands, or without its number, notes and brackets: `A4 姓名`. */
function isKnownHeader(text: string): boolean {
  if (text.length > LONGEST_HEADER || !HAN.test(text)) return false;
  const header = normaliseHeader(text);
  if (KNOWN_HEADERS.has(header)) return true;
  return MARKED.test(header) && headerForms(header).bare.some((form) => KNOWN_HEADERS.has(form));
}
