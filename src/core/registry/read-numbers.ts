import type { Field } from './tables';
import { dateOfNumber, parseDate, parseNumber, parseYear, yearOfNumber } from './parse';
import { CellKind, type RawColumn } from './raw';
import { yesOrNo } from './yes-or-no';

/** The cells of some rows of a column as numbers of the field's type; NaN where blank or not readable as that. */
export function readNumbers(
  field: Field,
  raw: RawColumn,
  rawRows: Int32Array,
  date1904: boolean,
): Float64Array {
  const { text: isText, number: isNumber, boolean: isBoolean } = CellKind;
  const numbers = new Float64Array(rawRows.length).fill(NaN);
  const parsed = new Float64Array(raw.texts.length);
  const isParsed = new Uint8Array(raw.texts.length);
  const parse = parserOf(field);
  for (let index = 0; index < rawRows.length; index++) {
    const rawRow = rawRows[index] ?? 0;
    const value = raw.values[rawRow] ?? 0;
    const kind = raw.kinds[rawRow];
    if (kind === isNumber) {
      numbers[index] = numberAs(field, value, date1904);
    } else if (kind === isBoolean) {
      if (field.type === 'bool') numbers[index] = value;
    } else if (kind === isText) {
      if (isParsed[value] === 0) {
        parsed[value] = parse(raw.texts[value] ?? '');
        isParsed[value] = 1;
      }
      numbers[index] = parsed[value] ?? NaN;
    }
  }
  return numbers;
}

function parserOf(field: Field): (text: string) => number {
  switch (field.type) {
    case 'date':
      return (text) => parseDate(text, field.ends);
    case 'bool':
      return (text) => yesOrNo(field, text);
    case 'year':
      return parseYear;
    default:
      return parseNumber;
  }
}

function numberAs({ type, ends }: Field, value: number, date1904: boolean): number {
  switch (type) {
    case 'date':
      return dateOfNumber(value, date1904, ends);
    case 'bool':
      return value === 0 || value === 1 ? value : NaN;
    case 'year':
      return yearOfNumber(value);
    default:
      return value;
  }
}
