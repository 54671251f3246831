import { type Culture, CULTURES } from './culture';

/** A number as it was typed, and the format that comes with the way of typing it. */
export interface Typed {
  readonly value: number;
  readonly format?: string;
}

const DIGITS = /^(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i;
const FRACTION = /^(\d+) (\d{1,3})\/(\d{1,3})$/;

/** Numbers, percentages, money and fractions; null for any other text. */
export function readNumber(text: string, culture: Culture): Typed | null {
  const { sign, rest } = unsigned(text);
  const read = fraction(rest) ?? percentage(rest) ?? money(rest, culture) ?? plain(rest);
  return read && { ...read, value: sign * read.value };
}

/** A minus before or in brackets around the number. */
function unsigned(text: string): { sign: 1 | -1; rest: string } {
  const inBrackets = /^\(([^()+-]+)\)$/.exec(text)?.[1];
  if (inBrackets !== undefined) return { sign: -1, rest: inBrackets };
  return { sign: text.startsWith('-') ? -1 : 1, rest: text.replace(/^[+-]/, '') };
}

function digits(text: string): number | null {
  return /\d/.test(text) && DIGITS.test(text) ? Number(text.replaceAll(',', '')) : null;
}

function plain(text: string): Typed | null {
  const value = digits(text);
  if (value === null) return null;
  if (/e/i.test(text)) return { value, format: '0.00E+00' };
  if (!text.includes(',')) return { value };
  return { value, format: text.includes('.') ? '#,##0.00' : '#,##0' };
}

function percentage(text: string): Typed | null {
  const value = text.endsWith('%') ? digits(text.slice(0, -1).trimEnd()) : null;
  return value === null ? null : { value: value / 100, format: text.includes('.') ? '0.00%' : '0%' };
}

function money(text: string, culture: Culture): Typed | null {
  const { currency, moneyFormat, moneyFormatWithDecimals } = CULTURES[culture];
  if (!currency.test(text.charAt(0))) return null;
  const written = text.slice(1).trimStart();
  const sign = written.startsWith('-') ? -1 : 1;
  const value = digits(written.replace(/^-/, ''));
  if (value === null) return null;
  return { value: sign * value, format: text.includes('.') ? moneyFormatWithDecimals : moneyFormat };
}

function fraction(text: string): Typed | null {
  const parts = FRACTION.exec(text);
  if (!parts) return null;
  const [whole = 0, over = 0, under = 0] = parts.slice(1).map(Number);
  if (under === 0) return null;
  const places = '?'.repeat(Math.min(3, String(under).length));
  return { value: whole + over / under, format: `# ${places}/${places}` };
}
