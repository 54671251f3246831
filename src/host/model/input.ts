import { CellError, type CellContent } from './cells';
import { invalidArgument } from './host-error';

const ERRORS = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)$/;
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d+)?$/;
const DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$|^(\d{4})年(\d{1,2})月(\d{1,2})日$/;

/** What a date's number in the 1904 system is behind the same day's in the 1900 system. */
export const DAYS_TO_1904 = 1462;

export interface Input {
  readonly content: CellContent | undefined;
  readonly formula?: string;
  /** A format that Excel gives a General cell along with the value. */
  readonly format?: string;
}

/**
 * What becomes of a value written to a cell: strings are read as if typed, unless the cell is formatted as
 * text; a leading apostrophe makes text and is not part of it. Numbers keep 15 significant digits.
 */
export function readInput(value: unknown, isText: boolean, date1904 = false): Input {
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
  if (value.startsWith('=') && value.length > 1) return { content: undefined, formula: value };
  const read = typed(value, date1904);
  // Excel takes whatever begins with a sign and is no number for a formula.
  if (/^[+-]./su.test(value) && read.content === value) return { content: undefined, formula: `=${value}` };
  return read;
}

function typed(text: string, date1904: boolean): Input {
  if (ERRORS.test(text)) return { content: CellError.of(text) };
  if (/^(?:TRUE|FALSE)$/i.test(text)) return { content: text.toUpperCase() === 'TRUE' };
  const trimmed = text.trim();
  if (/\d/.test(trimmed) && NUMBER.test(trimmed))
    return { content: fifteenDigits(Number(trimmed.replaceAll(',', ''))) };
  if (/^[+-]?\d+(?:\.\d+)?%$/.test(trimmed)) {
    return {
      content: fifteenDigits(Number(trimmed.slice(0, -1)) / 100),
      format: trimmed.includes('.') ? '0.00%' : '0%',
    };
  }
  const date = DATE.exec(trimmed);
  const serial = date
    ? serialOf(Number(date[1] ?? date[4]), Number(date[2] ?? date[5]), Number(date[3] ?? date[6]))
    : NaN;
  const first = date1904 ? DAYS_TO_1904 : 0;
  return serial >= first ? { content: serial - first, format: 'yyyy/m/d' } : { content: text };
}

function fifteenDigits(value: number): number {
  return Number(value.toPrecision(15));
}

function serialOf(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) return NaN;
  return Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
}
