import { CellError, type CellContent } from './cells';
import type { Culture } from './culture';
import { invalidArgument } from './host-error';
import { readDate } from './typed-date';
import { readNumber } from './typed-number';

const ERRORS = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)$/;
/** A longer text is none, however it is written. */
const LONGEST_NUMBER = 64;

const LONGEST_FORMULA = 8192;
const LONGEST_TEXT_IN_FORMULA = 255;

/** What a date's number in the 1904 system is behind the same day's in the 1900 system. */
export const DAYS_TO_1904 = 1462;

export interface Input {
  readonly content: CellContent | undefined;
  readonly formula?: string;
  /** A format that Excel gives a General cell along with the value. */
  readonly format?: string;
}

/** What a text is read by. */
export interface Reading {
  readonly culture: Culture;
  readonly date1904: boolean;
  /** What a date means that is typed without a year. */
  readonly thisYear: number;
}

/**
 * What becomes of a value written to a cell: strings are read as if typed, unless the cell is formatted as
 * text; a leading apostrophe makes text and is not part of it. Numbers keep 15 significant digits.
 */
export function readInput(value: unknown, isText: boolean, reading: Reading): Input {
  if (typeof value === 'boolean') return { content: value };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw invalidArgument();
    const content = fifteenDigits(value);
    return { content: isText ? String(content) : content };
  }
  if (typeof value !== 'string') throw invalidArgument();
  if (value.length > 32_767) throw invalidArgument('A cell holds at most 32,767 characters.');
  if (value === '') return { content: undefined };
  if (value.startsWith("'")) return { content: value.slice(1) };
  if (isText) return { content: value };
  if (value.startsWith('=') && value.length > 1) return { content: undefined, formula: checked(value) };
  const read = typed(value, reading);
  // Excel takes whatever begins with a sign and is no number for a formula.
  if (/^[+-]./su.test(value) && read.content === value)
    return { content: undefined, formula: checked(`=${value}`) };
  return read;
}

/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
function checked(formula: string): string {
  if (formula.length > LONGEST_FORMULA) throw invalidArgument();
  for (const [, text = ''] of formula.matchAll(/"((?:[^"]|"")*)"/g))
    if (text.replaceAll('""', '"').length > LONGEST_TEXT_IN_FORMULA) throw invalidArgument();
  return formula;
}

function typed(text: string, { culture, date1904, thisYear }: Reading): Input {
  if (ERRORS.test(text)) return { content: CellError.of(text) };
  if (/^(?:TRUE|FALSE)$/i.test(text)) return { content: text.toUpperCase() === 'TRUE' };
  const trimmed = text.trim();
  // No number, date or time of any kind is without a digit, and most texts are.
  if (!/\d/.test(trimmed) || trimmed.length > LONGEST_NUMBER) return { content: text };
  const number = readNumber(trimmed, culture);
  if (number) return input(number.value, number.format);
  const date = readDate(trimmed, culture, thisYear);
  if (!date) return { content: text };
  const isDay = date.value >= 1;
  const value = date1904 && isDay ? date.value - DAYS_TO_1904 : date.value;
  return value < 0 ? { content: text } : input(value, date.format);
}

function input(value: number, format: string | undefined): Input {
  return { content: fifteenDigits(value), ...(format === undefined ? {} : { format }) };
}

function fifteenDigits(value: number): number {
  return Number(value.toPrecision(15));
}
