import { fieldsOf, type FieldKey, type Table } from '../registry';
import type { HouseholdNumbers } from './household-numbers';

/** Between the parts of a key; no cell holds it. */
const JOINT = '\u0000';

/**
 * What a row is known by from one submission to the next, never its number; null where a part of its key is blank.
 * A pairing without a cadre's number is known by the cadre's name, one without a household's by the household that it
 * names; scores are given by several assessors.
 */
export function keyReader(table: Table, households: HouseholdNumbers): (row: number) => string | null {
  const keys = fieldsOf(table.key)
    .filter(([, field]) => field.key)
    .map(([name]) => name as FieldKey);
  if (keys.length === 0) return () => null;
  return (row) => {
    const parts: string[] = [];
    for (const name of keys) {
      const part = partOf(table, row, name) ?? namedPart(table, row, name, households);
      if (part === null) return null;
      parts.push(part);
    }
    if (table.key === 'scores') parts.push(table.text('assessor', row) ?? '');
    return parts.join(JOINT);
  };
}

function namedPart(table: Table, row: number, name: string, households: HouseholdNumbers): string | null {
  if (name === 'householdId') return households.of(table, row);
  return name === 'cadreId' ? table.text('cadreName', row) : null;
}

/** All that a row holds in the table's own columns: what rows without a key are compared by. */
export function contentReader(table: Table): (row: number) => string {
  const names = fieldsOf(table.key).map(([name]) => name as FieldKey);
  return (row) => names.map((name) => partOf(table, row, name) ?? rawText(table, row, name)).join(JOINT);
}

function partOf(table: Table, row: number, name: FieldKey): string | null {
  const text = table.text(name, row);
  if (text !== null) return text;
  const value = table.number(name, row);
  return Number.isNaN(value) ? null : String(value);
}

function rawText(table: Table, row: number, name: FieldKey): string {
  return String(table.raw(name, row) ?? '');
}
