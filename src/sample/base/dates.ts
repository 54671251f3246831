const DAY = 86_400_000;
/** Serial day of 1970-01-01 in Excel's 1900 date system. */
const UNIX_EPOCH = 25_569;

/** The year that the sample's workbooks are about. */
export const YEAR = 2014;

/** Excel's serial day of a calendar date (1900 system, dates after February 1900). */
export function serialDay(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY + UNIX_EPOCH;
}

/** 31 December of the year: the as-of date of every count. */
export const AS_OF = serialDay(YEAR, 12, 31);

/** `yyyymmdd`, as citizen IDs write it. */
export function compactDate(serial: number): string {
  const date = new Date((serial - UNIX_EPOCH) * DAY);
  const year = date.getUTCFullYear();
  return String(year * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate());
}

export function yearOf(serial: number): number {
  return new Date((serial - UNIX_EPOCH) * DAY).getUTCFullYear();
}
