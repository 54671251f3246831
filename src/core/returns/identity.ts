import { fieldsOf, isoDate, type Field, type FieldKey, type Table } from '../registry';
import type { Finding } from '../rules';
import { ALWAYS_MASKED, personal, shown } from '../words/personal';
import type { TableRow } from './answerable';

/**
 * What a finding is known by from one submission to the next: its rule, its field and the row's key, never the row's
 * number. Where the key itself is in question the required texts of the row stand for it. Personal numbers in it
 * are masked, since it is written down.
 */
export function identityOf({ rule, table, field, key, sheet }: Finding, at: TableRow | null): string {
  const entity = at ? entityOf(at.table, at.row, field) : [key ?? sheet ?? ''];
  return [rule, table ?? '', field ?? '', ...entity].join('|');
}

function entityOf(table: Table, row: number, found: string | null): string[] {
  const fields = fieldsOf(table.key);
  const key = fields.filter(([, field]) => field.key);
  const ownKey = key.map(([name, field]) => cellText(table, row, name, field));
  const isSound =
    key.length > 0 && ownKey.every((text) => text !== '') && !key.some(([name]) => name === found);
  if (isSound) return ownKey;
  // A pairing that names its household otherwise than by its number is told from others by that.
  const blank = key.filter((_, index) => ownKey[index] === '');
  const standIns = new Set(blank.flatMap(([, field]) => field.standIns.flat()));
  return fields
    .filter(([name, field]) => name !== found && (field.required || field.key || standIns.has(name)))
    .map(([name, field]) => cellText(table, row, name, field));
}

/** As it stands in the cell, for an error blanks what is cleaned; a date in one form, however it is written. */
function cellText(table: Table, row: number, name: string, field: Field): string {
  const value = table.raw(name as FieldKey, row);
  if (value === null) return '';
  const day = field.type === 'date' ? table.number(name as FieldKey, row) : NaN;
  if (!Number.isNaN(day)) return isoDate(day);
  const text = String(value).trim();
  return shown(personal(text, field.type), ALWAYS_MASKED);
}
