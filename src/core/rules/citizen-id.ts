/** Facts of a citizen ID number (GB 11643-1999): 6 area, 8 birth date, 3 sequence (odd: male), 1 check character. */

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

/** Year, month and day of birth as written, whether or not such a day exists. */
export function birthOf(id: string): { year: number; month: number; day: number } {
  return { year: Number(id.slice(6, 10)), month: Number(id.slice(10, 12)), day: Number(id.slice(12, 14)) };
}

export function genderOf(id: string): '男' | '女' {
  return Number(id[16]) % 2 === 1 ? '男' : '女';
}

/** Full years on a day. */
export function ageOn(id: string, day: { year: number; month: number; day: number }): number {
  const birth = birthOf(id);
  const hadBirthday = day.month > birth.month || (day.month === birth.month && day.day >= birth.day);
  return day.year - birth.year - (hadBirthday ? 0 : 1);
}
