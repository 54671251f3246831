import { cleanCell } from './clean';
import { meaningOf, type Field } from './tables';
import { CellKind, type RawColumn } from './raw';

/** GB 11643 number with two or four more characters: type and grade, and a re-issue. */
export const DISABILITY_CERTIFICATE = /^\d{17}[\dX]\d{2}(?:B\d|\d{2})?$/;

/** Cells as codes into distinct cleaned texts; -1 where a cell is blank or an error. */
export interface CodedTexts {
  readonly codes: Int32Array;
  readonly entries: readonly string[];
}

const UNSEEN = -2;
const BLANK = -1;

/**
 * The cells of some rows of a column, cleaned. Raw texts are distinct already, so those that need no cleaning
 * keep their identity without being hashed again: columns of 376,000 different citizen IDs are the normal case.
 */
export function readTexts(field: Field, raw: RawColumn, rawRows: Int32Array): CodedTexts {
  const { text: isText, number: isNumber, boolean: isBoolean } = CellKind;
  const codes = new Int32Array(rawRows.length).fill(BLANK);
  const entries: string[] = [];
  const codeOfText = new Int32Array(raw.texts.length).fill(UNSEEN);
  const changed = new Map<string, number[]>();
  const change = (text: string, index: number): void => {
    if (text === '') return;
    const indexes = changed.get(text);
    if (indexes) indexes.push(index);
    else changed.set(text, [index]);
  };
  const numbers = new Map<number, string>();
  const meantNumber = (value: number): string => {
    if (field.type !== 'enum') return digitsOf(value);
    const meant = numbers.get(value) ?? meantText(digitsOf(value), field);
    numbers.set(value, meant);
    return meant;
  };
  for (let index = 0; index < rawRows.length; index++) {
    const rawRow = rawRows[index] ?? 0;
    const value = raw.values[rawRow] ?? 0;
    const kind = raw.kinds[rawRow];
    if (kind === isNumber) change(meantNumber(value), index);
    else if (kind === isBoolean) change(value === 1 ? 'TRUE' : 'FALSE', index);
    if (kind !== isText) continue;
    const known = codeOfText[value] ?? UNSEEN;
    if (known !== UNSEEN) {
      codes[index] = known;
      continue;
    }
    const text = raw.texts[value] ?? '';
    const meant = meantText(text, field);
    if (meant === text) codes[index] = codeOfText[value] = entries.push(text) - 1;
    else change(meant, index);
  }
  addChanged(entries, codes, changed);
  return { codes, entries };
}

/** Gives cells whose text was cleaned, or was none, the code of the entry that says the same, else a new one. */
function addChanged(
  entries: string[],
  codes: Int32Array,
  changed: ReadonlyMap<string, readonly number[]>,
): void {
  if (changed.size === 0) return;
  const codeOf = new Map<string, number>();
  for (let code = 0; code < entries.length; code++) {
    const entry = entries[code] ?? '';
    if (changed.has(entry)) codeOf.set(entry, code);
  }
  for (const [text, indexes] of changed) {
    const code = codeOf.get(text) ?? entries.push(text) - 1;
    for (const index of indexes) codes[index] = code;
  }
}

/** Several sheets' cells in one list, in order. */
export function joinTexts(
  parts: readonly { readonly offset: number; readonly texts: CodedTexts }[],
  rows: number,
): CodedTexts {
  const codes = new Int32Array(rows).fill(BLANK);
  const entries: string[] = [];
  const codeOf = new Map<string, number>();
  for (const { offset, texts } of parts) {
    const joined = texts.entries.map((text) => {
      const code = codeOf.get(text) ?? entries.push(text) - 1;
      codeOf.set(text, code);
      return code;
    });
    for (let index = 0; index < texts.codes.length; index++)
      codes[offset + index] = joined[texts.codes[index] ?? BLANK] ?? BLANK;
  }
  return { codes, entries };
}

/**
 * A citizen ID's check letter in capitals; a disability certificate stands for the ID it begins with; a code for what
 * means it; nothing for a word that says that there is nothing.
 */
function meantText(text: string, field: Field): string {
  const clean = cleanCell(field, text);
  if (field.type === 'uscc') return clean.toUpperCase();
  if (field.type === 'enum') return meaningOf(field.list, clean).code ?? clean;
  if (field.type !== 'id18') return field.blanks.includes(clean) ? '' : clean;
  const id = clean.toUpperCase();
  return id.length > 18 && DISABILITY_CERTIFICATE.test(id) ? id.slice(0, 18) : id;
}

/** A number as the digits a clerk would have typed, without an exponent. */
function digitsOf(value: number): string {
  const short = String(value);
  if (!short.includes('e')) return short;
  // A fraction has an exponent only below a millionth: its twenty decimals end in what was typed.
  return Number.isInteger(value) ? BigInt(value).toString() : trimmedZeros(value.toFixed(20));
}

function trimmedZeros(decimals: string): string {
  let end = decimals.length;
  while (decimals.charAt(end - 1) === '0') end -= 1;
  return decimals.slice(0, end);
}
