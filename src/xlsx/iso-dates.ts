/** What a date cell says: a day, a time of day, or both; each is shown otherwise. */
export type MomentKind = 'day' | 'time' | 'both';

export interface Moment {
  /** As Excel counts days. */
  readonly serial: number;
  readonly kind: MomentKind;
}

const WRITTEN =
  /^(?:([+-]?\d{4,6})-(\d\d)-(\d\d))?(?:(?:^|[T ])(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:?\d\d)?$/;
const DAY = 86_400_000;
/** Day 0 of the two date systems; the first also counts a 29 February 1900 that there was not. */
const DAY_ZERO_1900 = Date.UTC(1899, 11, 31);
const DAY_ZERO_1904 = Date.UTC(1904, 0, 1);
const LAST_BEFORE_LEAP = 59;
const LAST_SERIAL_1900 = 2_958_466;

/**
 * A date as ISO 8601 writes it (ECMA-376 part 1, 18.18.11), of whatever zone: as the clock there shows it. Null
 * for what is none, or a day that Excel cannot count.
 */
export function momentOf(written: string, date1904: boolean): Moment | null {
  const [whole, year, month = '', day = '', hours, minutes = '', seconds = '0'] =
    WRITTEN.exec(written.trim()) ?? [];
  if (whole === undefined || (year === undefined && hours === undefined)) return null;
  const time = hours === undefined ? 0 : timeOf(Number(hours), Number(minutes), Number(seconds));
  const days = year === undefined ? 0 : daysOf(Number(year), Number(month), Number(day), date1904);
  if (time === null || days === null) return null;
  const serial = Math.round((days + time) * 1e10) / 1e10;
  return { serial, kind: year === undefined ? 'time' : time === 0 ? 'day' : 'both' };
}

function timeOf(hours: number, minutes: number, seconds: number): number | null {
  if (hours > 24 || minutes > 59 || seconds >= 61) return null;
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

function daysOf(year: number, month: number, day: number, date1904: boolean): number | null {
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, day);
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return null;
  const days = (moment.getTime() - (date1904 ? DAY_ZERO_1904 : DAY_ZERO_1900)) / DAY;
  const serial = !date1904 && days > LAST_BEFORE_LEAP ? days + 1 : days;
  return serial < 0 || serial > LAST_SERIAL_1900 ? null : serial;
}
