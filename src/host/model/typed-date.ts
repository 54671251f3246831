import { type Culture, CULTURES } from './culture';
import type { Typed } from './typed-number';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly format: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '([a-z]{3,9})\\.?';
const YEAR_FIRST = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const THREE_NUMBERS = /^(\d{1,2})[-/](\d{1,2})[-/](\d{1,2}|\d{4})$/;
const TWO_NUMBERS = /^(\d{1,2})[-/](\d{1,2})$/;
const MONTH_OF_YEAR = /^(?:(\d{4})[-/](\d{1,2})|(\d{1,2})[-/](\d{4}))$/;
const CHINESE = /^(?:(\d{4}|\d{2})年)?(\d{1,2})月(?:(\d{1,2})日)?$/;
const DAY_MONTH = new RegExp(`^(\\d{1,2})[- ]${MONTH}(?:[- ](\\d{4}|\\d{2}))?$`, 'i');
const MONTH_DAY = new RegExp(`^${MONTH}[- ](\\d{1,2})(?:, ?(\\d{4}))?$`, 'i');
const MONTH_YEAR = new RegExp(`^${MONTH}[- ](\\d{4})$`, 'i');
const TIME = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}(?:\.\d{1,3})?))?(?: ([ap])m?)?$/i;
const HOURS = /^(\d{1,2}) ([ap])m?$/i;
const CHINESE_TIME = /^(\d{1,2})时(\d{1,2})分(?:(\d{1,2})秒)?$/;

/**
 * Dates, times, and dates with times, as days since the beginning of the 1900 system; null for any other text. A
 * date without a year is one of `thisYear`.
 */
export function readDate(text: string, culture: Culture, thisYear: number): Typed | null {
  const alone = readDay(text, culture, thisYear) ?? readTime(text, culture);
  if (alone) return alone;
  for (let space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
    const day = readDay(text.slice(0, space), culture, thisYear);
    const time = day && readTime(text.slice(space + 1), culture);
    if (time && time.value < 1)
      return { value: day.value + time.value, format: `${CULTURES[culture].dateFormat} h:mm` };
  }
  return null;
}

function readDay(text: string, culture: Culture, thisYear: number): Typed | null {
  const day =
    ofNumbers(text, culture, thisYear) ??
    (culture === 'zh-CN' ? inChinese(text, thisYear) : null) ??
    inEnglish(text, thisYear);
  if (!day) return null;
  const value = serialOf(day);
  return value === null ? null : { value, format: day.format };
}

function ofNumbers(text: string, culture: Culture, thisYear: number): Day | null {
  const { dateOrder, dateFormat, dayFormat } = CULTURES[culture];
  const whole = YEAR_FIRST.exec(text)?.slice(1).map(Number);
  if (whole) return { ...ymd(whole), format: dateFormat };
  const three = THREE_NUMBERS.exec(text)?.slice(1);
  if (three) {
    const [first = '', second = '', third = ''] = three;
    if (dateOrder === 'mdy')
      return { ...ymd([yearOf(third), Number(first), Number(second)]), format: dateFormat };
    return third.length === 4
      ? null
      : { ...ymd([yearOf(first), Number(second), Number(third)]), format: dateFormat };
  }
  const two = TWO_NUMBERS.exec(text)?.slice(1).map(Number);
  if (two && serialOf(ymd([thisYear, ...two])) !== null)
    return { ...ymd([thisYear, ...two]), format: dayFormat };
  const [, year, month, monthBefore, yearAfter] = MONTH_OF_YEAR.exec(text) ?? [];
  const ofYear = year ?? yearAfter;
  return ofYear === undefined
    ? null
    : { ...ymd([Number(ofYear), Number(month ?? monthBefore), 1]), format: 'mmm-yy' };
}

function inChinese(text: string, thisYear: number): Day | null {
  const [, year, month, day] = CHINESE.exec(text) ?? [];
  if (month === undefined || (year === undefined && day === undefined)) return null;
  const format = `${year === undefined ? '' : 'yyyy"年"'}m"月"${day === undefined ? '' : 'd"日"'}`;
  return {
    ...ymd([year === undefined ? thisYear : yearOf(year), Number(month), Number(day ?? 1)]),
    format,
  };
}

function inEnglish(text: string, thisYear: number): Day | null {
  const [, month, monthOfYear] = MONTH_YEAR.exec(text) ?? [];
  if (month !== undefined) return named(month, Number(monthOfYear), 1, 'mmm-yy');
  const [, day, ofMonth, year] = DAY_MONTH.exec(text) ?? [];
  const [, monthBefore, dayAfter, yearAfter] = MONTH_DAY.exec(text) ?? [];
  const name = ofMonth ?? monthBefore;
  const written = year ?? yearAfter;
  if (name === undefined) return null;
  return named(
    name,
    written === undefined ? thisYear : yearOf(written),
    Number(day ?? dayAfter),
    written === undefined ? 'd-mmm' : 'd-mmm-yy',
  );
}

function named(name: string, year: number, day: number, format: string): Day | null {
  const short = MONTHS.findIndex((month) => name.toLowerCase().startsWith(month));
  const full = short < 0 ? '' : new Date(Date.UTC(2000, short, 1)).toLocaleString('en', { month: 'long' });
  const isName = name.length === 3 || full.toLowerCase() === name.toLowerCase();
  return short < 0 || !isName ? null : { year, month: short + 1, day, format };
}

function ymd([year = 0, month = 0, day = 0]: readonly number[]): Omit<Day, 'format'> {
  return { year, month, day };
}

/** Excel's reading of two digits. */
function yearOf(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function serialOf({ year, month, day }: Omit<Day, 'format'>): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900 || year > 9999)
    return null;
  return Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
}

function readTime(text: string, culture: Culture): Typed | null {
  const [, chineseHours, chineseMinutes, chineseSeconds] = CHINESE_TIME.exec(text) ?? [];
  if (chineseHours !== undefined) {
    if (culture !== 'zh-CN') return null;
    const format = `h"时"mm"分"${chineseSeconds === undefined ? '' : 'ss"秒"'}`;
    return timeOf(Number(chineseHours), Number(chineseMinutes), Number(chineseSeconds ?? 0), format);
  }
  const [, onlyHours, ofDay] = HOURS.exec(text) ?? [];
  const [, hours = onlyHours, minutes = '0', seconds, half = ofDay] = TIME.exec(text) ?? [];
  if (hours === undefined) return null;
  const [isLate, hour] = [half?.toLowerCase() === 'p', Number(hours)];
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  const shown = seconds === undefined ? 'h:mm' : 'h:mm:ss';
  if (half !== undefined)
    return timeOf((hour % 12) + (isLate ? 12 : 0), Number(minutes), Number(seconds ?? 0), `${shown} AM/PM`);
  return timeOf(hour, Number(minutes), Number(seconds ?? 0), hour > 23 ? '[h]:mm:ss' : shown);
}

function timeOf(hours: number, minutes: number, seconds: number, format: string): Typed | null {
  if (minutes > 59 || seconds >= 60) return null;
  return { value: (hours * 3600 + minutes * 60 + seconds) / 86_400, format };
}
