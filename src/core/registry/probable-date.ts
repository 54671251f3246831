import { halfWidth, withoutSpaces } from './clean';
import { monthEnd, serialOf } from './calendar';

const HAN_DIGITS = '〇一二三四五六七八九';
/** 〇 is written in several ways. */
const ZEROES = /[○零０oO]/g;
const HAN_NUMBER = /[〇一二三四五六七八九十]+/g;
/** A year of two digits is of this century up to here, as Excel has it. */
const LAST_OF_THIS_CENTURY = 29;

/**
 * The day that a text probably means which is no date as the registry has them, as a serial day to be offered and
 * never taken by itself: a year of two digits, numbers in Chinese characters, day or month before the year where no
 * other order is possible. A month is its first day, or its last one where it ends something. NaN where the text may
 * mean several days, or none.
 */
export function probableDate(text: string, ends = false): number {
  const plain = hanToDigits(halfWidth(withoutSpaces(text)).replace(/[．。、]/g, '.'));
  const short =
    /^(\d{2})([-./])(\d{1,2})\2(\d{1,2})$/.exec(plain) ??
    /^(\d{2})(年)(\d{1,2})月(\d{1,2})[日号]?$/.exec(plain);
  if (short) return serialOf(fullYear(Number(short[1])), Number(short[3]), Number(short[4]));
  const shortMonth = /^(\d{2})年(\d{1,2})月份?$/.exec(plain);
  if (shortMonth) return dayOfMonth(fullYear(Number(shortMonth[1])), Number(shortMonth[2]), ends);
  const written = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})[日号]?|份)?$/.exec(plain);
  if (written?.[3] !== undefined) return serialOf(Number(written[1]), Number(written[2]), Number(written[3]));
  if (written) return dayOfMonth(Number(written[1]), Number(written[2]), ends);
  const mixed = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})[日号]?$/.exec(plain);
  if (mixed) return serialOf(Number(mixed[1]), Number(mixed[2]), Number(mixed[3]));
  const last = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/.exec(plain);
  return last ? yearLast(Number(last[1]), Number(last[3]), Number(last[4])) : NaN;
}

function dayOfMonth(year: number, month: number, ends: boolean): number {
  return serialOf(year, month, ends ? monthEnd(year, month) : 1);
}

/** 5/13/2014 and 13/5/2014 are one day; 5/6/2014 is one of two. */
function yearLast(first: number, second: number, year: number): number {
  if (first === second) return serialOf(year, first, second);
  if (first > 12) return serialOf(year, second, first);
  return second > 12 ? serialOf(year, first, second) : NaN;
}

function fullYear(twoDigits: number): number {
  return twoDigits <= LAST_OF_THIS_CENTURY ? 2000 + twoDigits : 1900 + twoDigits;
}

/** 二〇一三年十二月 is 2013年12月: years digit by digit, the rest by tens. */
function hanToDigits(text: string): string {
  return text.replace(ZEROES, '〇').replace(HAN_NUMBER, (han) => {
    const tens = /^([二三])?十([一二三四五六七八九])?$/.exec(han);
    if (tens) return String((digitOf(tens[1]) || 1) * 10 + digitOf(tens[2]));
    return [...han].map((character) => HAN_DIGITS.indexOf(character)).join('');
  });
}

function digitOf(han: string | undefined): number {
  return han === undefined ? 0 : HAN_DIGITS.indexOf(han);
}
