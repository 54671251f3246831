import { isoDate } from './calendar';
import type { Table } from './table';
import { fieldsOf, type Field, type FieldKey } from './tables';

/** How the text of a cell is kept. */
type Kept = (text: string, field: Field) => string;

/**
 * What a row is known by wherever it stands: the texts of its key. Where one of these is what is in question, or blank,
 * the required texts of the row stand for it.
 */
export function rowIdentity(table: Table, row: number, questioned: string | null, kept: Kept): string[] {
  const textOf = (name: string, field: Field): string => cellText(table, row, name, field, kept);
  const fields = fieldsOf(table.key);
  const key = fields.filter(([, field]) => field.key);
  const ownKey = key.map(([name, field]) => textOf(name, field));
  const isSound =
    key.length > 0 && ownKey.every((text) => text !== '') && !key.some(([name]) => name === questioned);
  if (isSound) return ownKey;
  // A pairing that names its household otherwise than by its number is told from others by that.
  const blank = key.filter((_, index) => ownKey[index] === '');
  const standIns = new Set(blank.flatMap(([, field]) => field.standIns.flat()));
  return fields
    .filter(([name, field]) => name !== questioned && (field.required || field.key || standIns.has(name)))
    .map(([name, field]) => textOf(name, field));
}

/** As it stands in the cell, for an error blanks what is cleaned; a date in one form, however it is written. */
function cellText(table: Table, row: number, name: string, field: Field, kept: Kept): string {
  const value = table.raw(name as FieldKey, row);
  if (value === null) return '';
  const day = field.type === 'date' ? table.number(name as FieldKey, row) : NaN;
  return Number.isNaN(day) ? kept(String(value).trim(), field) : isoDate(day);
}
