import { lacksColumn, type FieldKey, type Registry, type Table, type TableKey } from '../registry';
import { linkAttendance, linkPairings } from './link-cadres';
import { linkHouseholds } from './link-households';
import { linkVillages } from './link-villages';
import type { Links, Resolved, ResolvedByMethod } from './links';
import { foldName } from './names';
import { indexRows, resolveByKey, type RowIndex } from './resolve';

/** A table's rows by a text, and how that text is folded before it is compared. */
interface Target {
  readonly index: RowIndex;
  readonly fold: (text: string) => string;
}

/**
 * Resolves every reference of a registry once (spec: linking). Cells that a check found unusable refer to
 * nothing and are referred to by nothing. Rows that are left out of counts are linked all the same: a cadre with
 * an unreadable date is still the cadre whom a pairing names, and whoever counts looks at `excluded`.
 * A table that is absent, or whose target is absent, has no entry.
 */
export function link(registry: Registry): Links {
  const { units, activities } = registry.tables;
  const villages = linkVillages(registry);
  const households = linkHouseholds(registry, villages);
  const cadres: Partial<Record<TableKey, ResolvedByMethod>> = {};
  const pairings = linkPairings(registry, { villages, households });
  if (pairings) cadres.pairings = pairings;
  const attendance = linkAttendance(registry);
  if (attendance) cadres.attendance = attendance;
  return {
    villages,
    households,
    units: references(registry, units && targetOf(units, 'name', foldName), {
      postings: 'unit',
      cadres: 'unit',
      pairings: 'unit',
      visits: 'unit',
      projects: 'provider',
    }),
    cadres,
    activities: references(registry, activities && targetOf(activities, 'id'), { attendance: 'activityId' }),
  };
}

function targetOf<K extends TableKey>(
  table: Table<K>,
  field: FieldKey<K>,
  fold: Target['fold'] = (text) => text,
): Target {
  const column = table.column(field);
  const folded = column.entries.map(fold);
  return { index: indexRows(table.rows, (row) => folded[column.code(row)] ?? null), fold };
}

function references(
  registry: Registry,
  target: Target | undefined,
  fields: Partial<Record<TableKey, string>>,
): Partial<Record<TableKey, Resolved>> {
  const links: Partial<Record<TableKey, Resolved>> = {};
  if (!target) return links;
  for (const [key, field] of Object.entries(fields) as [TableKey, string][]) {
    const table = registry.tables[key] as Table | undefined;
    if (table) links[key] = resolveByKey(table.column(field as FieldKey), target.index, target.fold);
  }
  return links;
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
