import { type Registry, type Table, type TableKey, tablesOf } from '../registry';
import { type Links, linkTo } from '../linkage';
import { ALWAYS_MASKED, shown, shownText } from '../words/personal';

/** A row of a registry table. */
export interface TableRow {
  readonly table: Table;
  readonly row: number;
}

/** Where a row stands: what a finding says of it. `row` is 1-based. */
interface Standing {
  readonly sheet: string | null;
  readonly row: number | null;
}

/** Finds the table row that stands in an Excel row; null where there is none. */
export type Locate = (standing: Standing) => TableRow | null;

export function rowLocator(registry: Registry): Locate {
  const rowsOf = new Map<string, Map<number, TableRow>>();
  for (const table of tablesOf(registry)) {
    for (const part of table.parts) {
      const rows = new Map<number, TableRow>();
      part.excelRows.forEach((excelRow, index) => {
        rows.set(excelRow, { table, row: part.offset + index });
      });
      rowsOf.set(part.sheet, rows);
    }
  }
  return ({ sheet, row }) => (sheet === null || row === null ? null : (rowsOf.get(sheet)?.get(row) ?? null));
}

/** What the county keeps itself, whatever village a row is about. */
const OF_COUNTY: ReadonlySet<TableKey> = new Set([
  'units',
  'leaders',
  'activities',
  'attendance',
  'outreach',
  'publicity',
  'scores',
]);

/**
 * Who has to answer for a row: its 县(区) and 乡镇, as written there, else of the village or household it names,
 * else the file it was submitted in; null where nothing tells, or where nobody submitted a row of a table that the
 * county keeps itself. It is written down, so persons' numbers are masked.
 */
export function placeOfRow(registry: Registry, links: Links, { table, row }: TableRow): string | null {
  const file = fileOf(table, row);
  return file === null && OF_COUNTY.has(table.key) ? null : (townshipOf(registry, links, table, row) ?? file);
}

/** Everyone who has submitted rows: townships, and files whose rows name none. */
export function placesIn(registry: Registry): ReadonlySet<string> {
  const places = new Set<string>();
  for (const table of tablesOf(registry)) {
    for (let row = 0; row < table.rows; row++) {
      const place = (isRoster(table) ? null : placeOf(table, row)) ?? fileOf(table, row);
      if (place !== null) places.add(place);
    }
  }
  return places;
}

function fileOf(table: Table, row: number): string | null {
  const part = table.partOf(row);
  return shownText(part.provenance?.(row - part.offset)?.file ?? null, ALWAYS_MASKED);
}

function townshipOf(registry: Registry, links: Links, table: Table, row: number): string | null {
  const written = placeOf(table, row);
  if (written !== null && !isRoster(table)) return written;
  const { villages, households } = registry.tables;
  const village = linkTo(links, 'villages', table.key)?.target[row] ?? -1;
  if (villages && village >= 0) return placeOf(villages, village);
  const household = linkTo(links, 'households', table.key)?.target[row] ?? -1;
  if (!households || household < 0) return written;
  return townshipOf(registry, links, households, household);
}

/** What a roster of pairings says of places tells households; its 乡镇 may stand without a county. */
function isRoster({ key }: Table): boolean {
  return key === 'pairings';
}

function placeOf(table: Table, row: number): string | null {
  const township = table.text('township', row);
  if (township === null) return null;
  return shown(`${table.text('county', row) ?? ''}${township}`, ALWAYS_MASKED);
}
