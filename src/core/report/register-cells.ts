import { residentDaysOf } from '../linkage';
import { fieldOf, isoDate, type FieldKey, type Table, type TableKey } from '../registry';
import type { Results } from '../results';
import { personal, shown } from '../words/personal';
import type { PlanCell } from './plan';

/** What a row of the registry says in a column, as it stands on paper; null where it says nothing. */
export function textCell<K extends TableKey>(
  table: Table<K> | undefined,
  field: FieldKey<K>,
  row: number,
): string | null {
  return row < 0 ? null : (table?.text(field, row) ?? null);
}

export function numberCell<K extends TableKey>(
  table: Table<K> | undefined,
  field: FieldKey<K>,
  row: number,
): number | null {
  const value = row < 0 ? NaN : (table?.number(field, row) ?? NaN);
  return Number.isFinite(value) ? value : null;
}

/** 驻村天数 of a cadre; days that cannot be are not told. */
export function daysCell(
  { settings }: Pick<Results, 'settings'>,
  cadres: Table<'cadres'> | undefined,
  row: number,
): number | null {
  const days = cadres ? residentDaysOf(cadres, row, settings.year) : NaN;
  return Number.isNaN(days) ? null : days;
}

export function dateCell<K extends TableKey>(
  table: Table<K> | undefined,
  field: FieldKey<K>,
  row: number,
): string | null {
  const day = numberCell(table, field, row);
  return day === null ? null : isoDate(day);
}

/** A person's number, masked unless the office has it otherwise. */
export function personalCell<K extends TableKey>(
  { settings }: Pick<Results, 'settings'>,
  table: Table<K> | undefined,
  field: FieldKey<K>,
  row: number,
): PlanCell {
  const text = textCell(table, field, row);
  return table && text !== null ? shown(personal(text, fieldOf(table.key, field).type), settings) : null;
}
