/** A person's number, as a rule or a sheet hands it on: what shows it, masks it. */
export interface Personal {
  readonly number: string;
  readonly type: keyof typeof MASKS;
}

/** Whether what may be seen by others is masked: 身份证号脱敏. */
interface Masking {
  readonly maskIds: boolean;
}

/** A text of a column of some type; one of a type that numbers persons is personal, whatever its form. */
export function personal(text: string, type: string | null): Personal | string {
  return type !== null && isPersonal(type) ? { number: text, type } : text;
}

/**
 * As it may be shown: a person's number by its first and last characters only (410326********1234, 138****5678),
 * any other text with the citizen IDs and mobile numbers in it masked, for clerks paste numbers into other columns,
 * too. What holds too few digits to be anybody's number (未上户) stays as it is, for it says what is wrong.
 */
export function shown(value: Personal | string, { maskIds }: Masking): string {
  if (typeof value === 'string') return maskIds ? maskedWithin(value) : value;
  return maskIds && mayBeNumber(value.number) ? MASKS[value.type](value.number) : value.number;
}

/** The same of what may be missing. */
export function shownText(text: string | null, masking: Masking): string | null {
  return text === null ? null : shown(text, masking);
}

/** What is written down beside the cells themselves is masked, whatever an office has set. */
export const ALWAYS_MASKED: Masking = { maskIds: true };

const MASKS = {
  id18: (id: string): string => ends(id, 6, 4),
  phone: (phone: string): string => ends(phone, 3, 4),
};

function isPersonal(type: string): type is keyof typeof MASKS {
  return Object.hasOwn(MASKS, type);
}

function ends(text: string, first: number, last: number): string {
  const hidden = text.length - first - last;
  return hidden > 0
    ? `${text.slice(0, first)}${'*'.repeat(hidden)}${text.slice(-last)}`
    : '*'.repeat(text.length);
}

/** So few digits number nobody: not half of a telephone, not the area of a citizen ID. */
const FEWEST_DIGITS = 6;
const DIGIT = /[\d０-９]/g;

/** Whether it may be somebody's number at all, and not a word in its place. */
export function mayBeNumber(text: string): boolean {
  return (text.match(DIGIT)?.length ?? 0) >= FEWEST_DIGITS;
}

const DAY = '(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';
/** 6 area, 8 birth date, 3 sequence, 1 check; until 1999 15 digits, with two for the year and none to check. */
const CITIZEN_ID = `(?<!\\d)\\d{6}(?:19|20)\\d\\d${DAY}\\d{3}[\\dX](?!\\d)`;
/** Numbers of households and villages have 16 and 12 digits, credit codes letters beside theirs. */
const OLD_CITIZEN_ID = `(?<![\\dA-Z])\\d{8}${DAY}\\d{3}(?![\\dA-Z])`;
const MOBILE = '(?<![\\dA-Z])1[3-9]\\d{9}(?![\\dA-Z])';
const NUMBERS = new RegExp(`(?<id>${CITIZEN_ID}|${OLD_CITIZEN_ID})|(?<mobile>${MOBILE})`, 'gi');
/** Few texts hold as many digits in a row as the shortest of them. */
const LONG_NUMBER = /[\d０-９]{11}/;
const FULL_WIDTH = /[０-９Ｘｘ]/g;
const FULL_WIDTH_SHIFT = 0xfee0;

function maskedWithin(text: string): string {
  if (!LONG_NUMBER.test(text)) return text;
  const plain = text.replace(FULL_WIDTH, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_SHIFT),
  );
  const pieces: string[] = [];
  let at = 0;
  for (const match of plain.matchAll(NUMBERS)) {
    const end = match.index + match[0].length;
    const mask = match.groups?.['id'] === undefined ? MASKS.phone : MASKS.id18;
    pieces.push(text.slice(at, match.index), mask(text.slice(match.index, end)));
    at = end;
  }
  return pieces.join('') + text.slice(at);
}
