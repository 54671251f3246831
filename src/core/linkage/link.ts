import type { FieldKey, Registry, Table, TableKey } from '../registry';
import { linkAttendance, linkPairings } from './link-cadres';
import { linkVillages } from './link-villages';
import type { Links, Resolved, ResolvedByMethod } from './links';
import { indexRows, resolveByKey, type RowIndex } from './resolve';

/**
 * Resolves every reference of a registry once (spec: linking). Cells that a check found unusable refer to
 * nothing. A table that is absent, or whose target is absent, has no entry.
 */
export function link(registry: Registry): Links {
  const { households, units, activities } = registry.tables;
  const villages = linkVillages(registry);
  const toHouseholds = references(registry, households && keyIndex(households, 'id'), {
    members: 'householdId',
    pairings: 'householdId',
  });
  const cadres: Partial<Record<TableKey, ResolvedByMethod>> = {};
  const pairings = linkPairings(registry, toHouseholds.pairings, {
    ofCadre: villages.cadres,
    ofHousehold: villages.households,
    villages: registry.tables.villages,
  });
  if (pairings) cadres.pairings = pairings;
  const attendance = linkAttendance(registry);
  if (attendance) cadres.attendance = attendance;
  return {
    villages,
    households: toHouseholds,
    units: references(registry, units && keyIndex(units, 'name'), {
      postings: 'unit',
      cadres: 'unit',
      pairings: 'unit',
      visits: 'unit',
      projects: 'provider',
    }),
    cadres,
    activities: references(registry, activities && keyIndex(activities, 'id'), { attendance: 'activityId' }),
  };
}

function keyIndex<K extends TableKey>(table: Table<K>, field: FieldKey<K>): RowIndex {
  const column = table.column(field);
  return indexRows(table.rows, (row) => column.text(row));
}

function references(
  registry: Registry,
  index: RowIndex | undefined,
  fields: Partial<Record<TableKey, string>>,
): Partial<Record<TableKey, Resolved>> {
  const links: Partial<Record<TableKey, Resolved>> = {};
  if (!index) return links;
  for (const [key, field] of Object.entries(fields) as [TableKey, string][]) {
    const table = registry.tables[key] as Table | undefined;
    if (table) links[key] = resolveByKey(table.column(field as FieldKey), index);
  }
  return links;
}

/** Active on a day: begun, and not ended before it. Days are serial; a blank end is open. */
export function activeOn(start: number, end: number, day: number): boolean {
  return start <= day && (Number.isNaN(end) || end >= day);
}
