import { cleanText } from './clean';
import { dayExists, monthEnd, serialOf } from './calendar';

/** A date as somebody wrote it. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  /** Null: only the month is told. */
  readonly day: number | null;
  /** It is in one of the forms that the registry asks for; the others are understood. */
  readonly isUsual: boolean;
}

/** The forms of the registry, then others that leave no doubt. Separators are alike within one date. */
const USUAL_FORMS = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/,
  /^(\d{4})(\d{2})(\d{2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
  /^(\d{4})\.(\d{2})$/,
];
const OTHER_FORMS = [
  /^(\d{4})年(\d{1,2})月(\d{1,2})[号號]?$/,
  /^(\d{4})年(\d{1,2})月份?$/,
  /^(\d{4})([01]\d)$/,
  /^(\d{4})-(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})$/,
  /^(\d{4})\.(\d)$/,
];
/** What programs write behind the day: the time of day, and the zone. */
const TIME = /[T ]?(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;
const DAY_THEN_TIME = /\d[T ]+\d{1,2}:\d{2}|日\s*\d{1,2}:\d{2}/;
const DASHES = /[‐‑‒–—―−－─]/g;

/** Null where it is no date, or the calendar has no such day. */
export function writtenDate(text: string): WrittenDate | null {
  const usual = partsIn(compact(text), USUAL_FORMS);
  if (usual) return dated(usual, true);
  const parts = partsIn(compact(withoutTime(text).replace(DASHES, '-')), [...USUAL_FORMS, ...OTHER_FORMS]);
  return parts && dated(parts, false);
}

/** The day that is meant as a serial day: of a month that ends something its last one, else its first. */
export function serialOfWritten({ year, month, day }: WrittenDate, ends = false): number {
  return serialOf(year, month, day ?? (ends ? monthEnd(year, month) : 1));
}

function compact(text: string): string {
  return halfWidthPunctuation(cleanText(text, 'date'));
}

/** Between a day and its time stands a space, which cleaning takes away. */
function withoutTime(text: string): string {
  return DAY_THEN_TIME.test(text) ? text.trim().replace(TIME, '') : text;
}

function halfWidthPunctuation(text: string): string {
  return text.replace(/[，－．／：]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}

function partsIn(text: string, forms: readonly RegExp[]): RegExpExecArray | null {
  for (const form of forms) {
    const parts = form.exec(text);
    if (parts) return parts;
  }
  return null;
}

function dated([, year, month, day]: readonly (string | undefined)[], isUsual: boolean): WrittenDate | null {
  const written = {
    year: Number(year),
    month: Number(month),
    day: day === undefined ? null : Number(day),
    isUsual,
  };
  const exists =
    written.year >= 1900 && written.year < 2200 && dayExists(written.year, written.month, written.day ?? 1);
  return exists ? written : null;
}
