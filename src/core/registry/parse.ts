import { calendarOf, DAYS_FROM_1900_TO_1904 } from './calendar';
import { cleanText } from './clean';
import { serialOfWritten, writtenDate } from './written-date';

/** 1 January 1920: smaller numbers in a date column are years, months or slips, not dates. */
const EARLIEST_SERIAL = 7306;
/** 31 December 2199. */
const LATEST_SERIAL = 109_574;

/**
 * A date in a written form that leaves no doubt, as a serial day; a month is its first day, or its last one where it
 * ends something. NaN for anything else.
 */
export function parseDate(text: string, ends = false): number {
  const written = writtenDate(text);
  return written ? serialOfWritten(written, ends) : NaN;
}

/** A number in a date column: a serial day, or a day or month written as digits. NaN for anything else. */
export function dateOfNumber(value: number, date1904: boolean, ends = false): number {
  const serial = Math.floor(value) + (date1904 ? DAYS_FROM_1900_TO_1904 : 0);
  if (serial >= EARLIEST_SERIAL && serial <= LATEST_SERIAL) return serial;
  return isWrittenNumber(value) ? parseDate(String(value), ends) : NaN;
}

/**
 * Whether a number in a date column is the digits of a date and no serial day: 20140501, 201405, and 2014.5 or 2014.05,
 * which Excel makes of a month. 2014.1 may be January or October.
 */
export function isWrittenNumber(value: number): boolean {
  if (Number.isInteger(value)) return value >= 190_001 && value <= 21_991_231;
  return value > 1900 && value < 2200 && String(value) !== `${Math.floor(value)}.1`;
}

/** A number as clerks write it, thousands separators included; NaN for anything else. */
export function parseNumber(text: string): number {
  const compact = halfWidthPunctuation(cleanText(text, 'num')).replace('−', '-');
  if (!/^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(compact)) return NaN;
  return Number(compact.replace(/,/g, ''));
}

/**
 * `2014`, `2014年` or the year of a written date (national exports give 首次识别时间 where the register asks for a
 * year); NaN for anything else. A number is never taken for a date serial: 20144 is a slip of 2014.
 */
export function parseYear(text: string): number {
  const compact = cleanText(text, 'year');
  const number = parseNumber(compact.replace(/年度?$/, ''));
  if (!Number.isNaN(number)) return yearOfNumber(number);
  const date = parseDate(compact);
  return Number.isNaN(date) ? NaN : calendarOf(date).year;
}

/** The year of a day or month written as digits (201305, 20130501); any other number as it is. */
export function yearOfNumber(value: number): number {
  if (!Number.isInteger(value) || value < 190_001) return value;
  const date = isWrittenNumber(value) ? parseDate(String(value)) : NaN;
  return Number.isNaN(date) ? value : calendarOf(date).year;
}

function halfWidthPunctuation(text: string): string {
  return text.replace(/[，－．／]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}

const YES = new Set(['是', '√', '✓', '✔', 'Y', 'YES', '1', 'TRUE']);
const NO = new Set(['否', '×', '✗', '✘', '╳', 'N', 'NO', '0', 'FALSE']);

/** 1 for 是, 0 for 否 in the spellings of the registry; NaN for anything else. */
export function parseBool(text: string): number {
  const compact = cleanText(text, 'bool').toUpperCase();
  if (YES.has(compact)) return 1;
  return NO.has(compact) ? 0 : NaN;
}
