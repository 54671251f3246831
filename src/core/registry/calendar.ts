const DAY_MS = 86_400_000;
/** Serial day 0 of Excel's 1900 system as its later days count (the 29 February 1900 that never was included). */
const EPOCH = Date.UTC(1899, 11, 30);
export const DAYS_FROM_1900_TO_1904 = 1462;

/** Days of the months of a year that is no leap year. */
const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the calendar has this day: asked of every date and citizen ID of a registry. */
export function dayExists(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && isLeap ? 29 : (MONTHS[month - 1] ?? 0);
  return Number.isInteger(day) && day >= 1 && day <= days;
}

/** 366 of a leap year. */
export function daysInYear(year: number): number {
  return dayExists(year, 2, 29) ? 366 : 365;
}

/** The last day of a month. */
export function monthEnd(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
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
  return `${year}-${two(month)}-${two(day)}`;
}
