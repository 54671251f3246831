/** Facts of a citizen ID number (GB 11643-1999): 6 area, 8 birth date, 3 sequence (odd: male), 1 check character. */

import { calendarOf, perColumn, type Column } from '../registry';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

const ZERO = 0x30;

/** Whether the last character is the one that belongs to the 17 digits before it (ISO 7064, MOD 11-2). */
export function hasValidCheck(id: string): boolean {
  let sum = 0;
  for (let index = 0; index < WEIGHTS.length; index++) {
    const digit = id.charCodeAt(index) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return false;
    sum += (WEIGHTS[index] ?? 0) * digit;
  }
  return id[WEIGHTS.length] === CHECK_CHARACTERS[sum % 11];
}

/** Year, month and day of birth as written, whether or not such a day exists; NaN where there are no digits. */
export function birthOf(id: string): { year: number; month: number; day: number } {
  return { year: numberAt(id, 6, 10), month: numberAt(id, 10, 12), day: numberAt(id, 12, 14) };
}

/** The digits from one place to another; NaN where other characters stand among them. */
function numberAt(id: string, from: number, to: number): number {
  let number = 0;
  for (let index = from; index < to; index++) {
    const digit = id.charCodeAt(index) - ZERO;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : NaN;
  }
  return number;
}

export function genderOf(id: string): '男' | '女' {
  return id.charCodeAt(16) % 2 === 1 ? '男' : '女';
}

/** Full years of the people of a column on a serial day, by the numbers of their IDs; NaN without a full one. */
export function agesOn(ids: Column, asOf: number): Float64Array {
  const { year, month, day } = calendarOf(asOf);
  const today = (year * 100 + month) * 100 + day;
  return birthsIn(ids).map((born) => Math.floor((today - born) / 10_000));
}

/** As they are written, such as 19500131. */
const birthsIn = perColumn((ids: Column) =>
  Float64Array.from(ids.entries, (id) => (id.length === 18 ? numberAt(id, 6, 14) : NaN)),
);
