import { cleanCell } from './clean';
import { TEXT_TYPES, type Field } from './field';
import { dateOfNumber, parseBool, parseDate, parseNumber, parseYear } from './parse';
import { CellKind, type RawColumn } from './raw';
import type { ColumnData, TablePart } from './table';

/** One part's share of a field: where its cells are and how its dates count. */
export interface ColumnPart {
  readonly part: TablePart;
  readonly raw: RawColumn;
  readonly date1904: boolean;
}

/** A field over all rows of a table. Work is done once per distinct text. */
export function readColumn(field: Field, parts: readonly ColumnPart[], rows: number): ColumnData {
  return TEXT_TYPES.has(field.type) ? readTexts(field, parts, rows) : readNumbers(field, parts, rows);
}

function readTexts(field: Field, parts: readonly ColumnPart[], rows: number): ColumnData {
  const codes = new Int32Array(rows).fill(-1);
  const entries: string[] = [];
  const codeOf = new Map<string, number>();
  const intern = (text: string): number => {
    if (text === '') return -1;
    const known = codeOf.get(text);
    if (known !== undefined) return known;
    const code = entries.push(text) - 1;
    codeOf.set(text, code);
    return code;
  };
  for (const { part, raw } of parts) {
    const codeOfText = new Int32Array(raw.texts.length).fill(-2);
    for (let index = 0; index < part.rawRows.length; index++) {
      const rawRow = part.rawRows[index] ?? 0;
      const kind = raw.kinds[rawRow];
      const value = raw.values[rawRow] ?? 0;
      let code = -1;
      if (kind === CellKind.text) {
        code = codeOfText[value] ?? -2;
        if (code === -2) codeOfText[value] = code = intern(meantText(raw.texts[value] ?? '', field));
      } else if (kind === CellKind.number) {
        code = intern(digitsOf(value));
      } else if (kind === CellKind.boolean) {
        code = intern(value === 1 ? 'TRUE' : 'FALSE');
      }
      codes[part.offset + index] = code;
    }
  }
  return { field, codes, entries, numbers: new Float64Array(0) };
}

/** A citizen ID's check letter in capitals; a disability certificate stands for the ID it begins with. */
function meantText(text: string, field: Field): string {
  const clean = cleanCell(field, text);
  if (field.type === 'uscc') return clean.toUpperCase();
  if (field.type !== 'id18') return clean;
  const id = clean.toUpperCase();
  return DISABILITY_CERTIFICATE.test(id) ? id.slice(0, 18) : id;
}

/** GB 11643 number with two or four more characters: type and grade, and a re-issue. */
export const DISABILITY_CERTIFICATE = /^\d{17}[\dX]\d{2}(?:B\d|\d{2})?$/;

/** A number as the digits a clerk would have typed, without an exponent. */
function digitsOf(value: number): string {
  const short = String(value);
  if (!short.includes('e')) return short;
  return Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(20).replace(/0+$/, '');
}

function readNumbers(field: Field, parts: readonly ColumnPart[], rows: number): ColumnData {
  const numbers = new Float64Array(rows).fill(NaN);
  const parseText = PARSERS[field.type] ?? parseNumber;
  for (const { part, raw, date1904 } of parts) {
    const parsed = new Float64Array(raw.texts.length);
    const isParsed = new Uint8Array(raw.texts.length);
    for (let index = 0; index < part.rawRows.length; index++) {
      const rawRow = part.rawRows[index] ?? 0;
      const kind = raw.kinds[rawRow];
      const value = raw.values[rawRow] ?? 0;
      let number = NaN;
      if (kind === CellKind.text) {
        if (isParsed[value] === 0) {
          parsed[value] = parseText(raw.texts[value] ?? '');
          isParsed[value] = 1;
        }
        number = parsed[value] ?? NaN;
      } else if (kind === CellKind.number) {
        number = numberAs(field, value, date1904);
      } else if (kind === CellKind.boolean && field.type === 'bool') {
        number = value;
      }
      numbers[part.offset + index] = number;
    }
  }
  return { field, codes: new Int32Array(0), entries: [], numbers };
}

const PARSERS: Readonly<Partial<Record<Field['type'], (text: string) => number>>> = {
  date: parseDate,
  bool: parseBool,
  year: parseYear,
};

function numberAs(field: Field, value: number, date1904: boolean): number {
  if (field.type === 'date') return dateOfNumber(value, date1904);
  if (field.type === 'bool') return value === 0 || value === 1 ? value : NaN;
  return value;
}
