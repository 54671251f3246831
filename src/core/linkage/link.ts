import {
  lacksColumn,
  referencesOf,
  TABLE_KEYS,
  type FieldKey,
  type ReferenceField,
  type Registry,
  type Table,
  type TableKey,
  tableOf,
} from '../registry';
import type { Links, LinksByName } from './links';
import { resolve, stepsFor } from './resolve';
import { comparedColumns } from './search';

/**
 * Resolves every declared reference of a registry once. Cells that a check found unusable refer to nothing and are
 * referred to by nothing. Rows that are left out of counts are linked all the same: a cadre with an unreadable date is
 * still the cadre whom a pairing names, and whoever counts looks at `excluded`.
 */
export function link(registry: Registry): Links {
  const links = Object.fromEntries(TABLE_KEYS.map((key) => [key, {}])) as LinksByName;
  for (const { table, column, field } of inOrder()) {
    const here = tableOf(registry, table);
    const there = tableOf(registry, field.ref.table);
    if (here && there && isGiven(field, here, column))
      links[table][column] = resolve(field.ref, { registry, here, column, there, links });
  }
  return links;
}

interface Declared {
  readonly table: TableKey;
  readonly column: string;
  readonly field: ReferenceField;
}

/** Every reference: those to villages first, for others ask where rows stand. */
function inOrder(): readonly Declared[] {
  const all = TABLE_KEYS.flatMap((table) =>
    referencesOf(table).map(([column, field]): Declared => ({ table, column, field })),
  );
  const tellsWhere = ({ field }: Declared): boolean => field.ref.table === 'villages';
  return [...all.filter(tellsWhere), ...all.filter((declared) => !tellsWhere(declared))];
}

/** A column that is not asked for refers to something only where a sheet has what one of the steps needs. */
function isGiven({ ref, spare }: ReferenceField, table: Table, column: string): boolean {
  return (
    !spare || stepsFor(ref, table, column).some(({ step }) => hasAll(table, comparedColumns(step, column)))
  );
}

function hasAll(table: Table, columns: readonly string[]): boolean {
  return columns.every((name) => table.has(name as FieldKey));
}

/** Active on a day: begun, and not ended before it. Days are serial; a blank end is open. */
export function activeOn(start: number, end: number, day: number): boolean {
  return start <= day && (Number.isNaN(end) || end >= day);
}

/**
 * Whether a pairing is active on a day. A roster without any column for the begin lists those who help now; a cell
 * that is blank where there is such a column says nothing.
 */
export function isInForce(pairings: Table<'pairings'>, row: number, day: number): boolean {
  const start = pairings.number('start', row);
  const begun = Number.isNaN(start) && lacksColumn(pairings, 'start', row) ? day : start;
  return activeOn(begun, pairings.number('end', row), day);
}
