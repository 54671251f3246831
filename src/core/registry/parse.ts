import { cleanText } from './clean';

const DAY_MS = 86_400_000;
/** Serial day 0 of Excel's 1900 system as its later days count (the 29 February 1900 that never was included). */
const EPOCH = Date.UTC(1899, 11, 30);
/** 1 January 1920: smaller numbers in a date column are years, months or slips, not dates. */
const EARLIEST_SERIAL = 7306;
/** 31 December 2199. */
const LATEST_SERIAL = 109_574;
export const DAYS_FROM_1900_TO_1904 = 1462;

const DATE_FORMS = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/,
  /^(\d{4})(\d{2})(\d{2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
  /^(\d{4})年(\d{1,2})月$/,
  /^(\d{4})\.(\d{2})$/,
];

/** Whether the calendar has this day. */
export function dayExists(year: number, month: number, day: number): boolean {
  // Setting the year apart keeps years below 100 from meaning 19xx.
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Serial day (1900 system) of a calendar day; NaN when there is no such day or Excel cannot hold it. */
export function serialOf(year: number, month: number, day: number): number {
  if (year < 1900 || year >= 2200 || !dayExists(year, month, day)) return NaN;
  return Math.round((Date.UTC(year, month - 1, day) - EPOCH) / DAY_MS);
}

/** Year, month and day of a serial day of the 1900 system. */
export function calendarOf(serial: number): { year: number; month: number; day: number } {
  const date = new Date(EPOCH + Math.floor(serial) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `yyyy-mm-dd` of a serial day of the 1900 system. */
export function isoDate(serial: number): string {
  const { year, month, day } = calendarOf(serial);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(year)}-${two(month)}-${two(day)}`;
}

/**
 * A date in one of the written forms of the registry (spec: registry, "A date cell may be"), as a serial day;
 * month precision is the first of the month. NaN for anything else.
 */
export function parseDate(text: string): number {
  const compact = halfWidthPunctuation(cleanText(text, 'date'));
  for (const form of DATE_FORMS) {
    const parts = form.exec(compact);
    if (parts) return serialOf(Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 1));
  }
  return NaN;
}

/** A number in a date column: a serial day, or a day written without separators. NaN for anything else. */
export function dateOfNumber(value: number, date1904: boolean): number {
  if (Number.isInteger(value) && value >= 19_000_101 && value <= 21_991_231) return parseDate(String(value));
  const serial = Math.floor(value) + (date1904 ? DAYS_FROM_1900_TO_1904 : 0);
  return serial >= EARLIEST_SERIAL && serial <= LATEST_SERIAL ? serial : NaN;
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
  if (!Number.isNaN(number)) return number;
  const date = parseDate(compact);
  return Number.isNaN(date) ? NaN : calendarOf(date).year;
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
