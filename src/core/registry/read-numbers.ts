import type { Field } from './tables';
import { dateOfNumber, parseDate, parseNumber, parseYear } from './parse';
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
  const parse = field.type === 'bool' ? (text: string) => yesOrNo(field, text) : parserOf(field.type);
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

function parserOf(type: Field['type']): (text: string) => number {
  if (type === 'date') return parseDate;
  return type === 'year' ? parseYear : parseNumber;
}

function numberAs(field: Field, value: number, date1904: boolean): number {
  if (field.type === 'date') return dateOfNumber(value, date1904);
  if (field.type === 'bool') return value === 0 || value === 1 ? value : NaN;
  return value;
}
