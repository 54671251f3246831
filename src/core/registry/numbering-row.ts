import { cleanText } from './clean';
import { rawValue, type RawSheet } from './raw';

/** A row that numbers the columns numbers at least so many of them. */
const ENOUGH_NUMBERED = 3;
/** What stands before the numbers: 甲, 乙 … for columns of words, or what the row is. */
const LEADING = /^(?:[甲乙丙丁戊己庚辛壬癸]|栏次|栏号|列号|列次|行次|序号|编号|[-—/])$/;
const NUMBER = /^[([（【]?(\d{1,2}|[A-Z])[)\]）】]?(?:[=＝+＋].*)?$/;

/** Whether a row numbers the columns (甲, 1, 2, 3 …; (1), (2) …; A, B, C …) and holds nothing else. */
export function isNumbering(sheet: RawSheet, row: number): boolean {
  let numbered = 0;
  let last: number | null = null;
  for (const column of sheet.columns) {
    const value = rawValue(column, row);
    const text = value === null ? '' : cleanText(String(value), 'enum');
    if (text === '') continue;
    const number = numberOf(text);
    // 甲 and 乙 number columns, too: they only come before the numbers.
    if (number === null && LEADING.test(text) && last === null) continue;
    if (number === null || (last === null ? number > 1 : number !== last + 1)) return false;
    last = number;
    numbered += 1;
  }
  return numbered >= ENOUGH_NUMBERED;
}

/** 3 for `3`, `(3)` and `C`, and for `3=1+2`, which says how the column is computed. */
function numberOf(text: string): number | null {
  const [, number] = NUMBER.exec(text) ?? [];
  if (number === undefined) return null;
  return /\d/.test(number) ? Number(number) : number.charCodeAt(0) - 64;
}
