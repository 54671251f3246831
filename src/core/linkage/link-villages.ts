import type { FieldKey, Registry, Table, TableKey } from '../registry';
import type { ResolvedByMethod } from './links';
import { foldName, foldVillage, joinKey } from './names';
import { indexRows, resolveBySteps, type RowIndex, type Step } from './resolve';

/** Tables that name a village, in the order of the registry. */
const WITH_VILLAGE = [
  'households',
  'postings',
  'cadres',
  'pairings',
  'leaders',
  'visits',
  'projects',
  'outreach',
] as const;
const WITH_PLACE: ReadonlySet<TableKey> = new Set([
  'households',
  'postings',
  'cadres',
  'pairings',
  'leaders',
]);

const PLACE = ['county', 'township', 'village'] as const;

/** Villages by code, and by county+township+village, township+village and village alone. */
export interface VillageIndex {
  readonly byCode: RowIndex;
  readonly byPlace: readonly [RowIndex, RowIndex, RowIndex];
}

export function indexVillages(villages: Table<'villages'>): VillageIndex {
  const codes = villages.column('code');
  const place = (row: number, depth: number): string | null => placeKey(villages, row, depth);
  return {
    byCode: indexRows(villages.rows, (row) => codes.text(row)),
    byPlace: [
      indexRows(villages.rows, (row) => place(row, 0)),
      indexRows(villages.rows, (row) => place(row, 1)),
      indexRows(villages.rows, (row) => place(row, 2)),
    ],
  };
}

/** Villages by code, else by county + township + village, else township + village, else the village's name alone. */
export function linkVillages(registry: Registry): Partial<Record<TableKey, ResolvedByMethod>> {
  const { villages } = registry.tables;
  const links: Partial<Record<TableKey, ResolvedByMethod>> = {};
  if (!villages) return links;
  const index = indexVillages(villages);
  for (const key of WITH_VILLAGE) {
    const table = registry.tables[key];
    if (table && namesVillages(table)) links[key] = linkTable(table, index);
  }
  return links;
}

/** Most pairings name their household by its number, and no village. */
function namesVillages(table: Table): boolean {
  return table.key !== 'pairings' || table.has('villageCode') || table.has('village');
}

function linkTable(table: Table, index: VillageIndex): ResolvedByMethod {
  const codes = table.column('villageCode');
  const byCode: Step = (row) => {
    const code = codes.text(row);
    const rows = code === null ? undefined : index.byCode.get(code);
    // A code given twice is the register's own finding (U01); references then mean its first row.
    return rows && rows.length > 1 ? rows.slice(0, 1) : rows;
  };
  if (!WITH_PLACE.has(table.key)) return resolveBySteps(table.rows, [byCode]);
  const byPlace = index.byPlace.map((rows, depth): Step => {
    return (row) => {
      const key = placeKey(table, row, depth);
      return key === null ? undefined : rows.get(key);
    };
  });
  // Registers and rosters go village by village.
  const columns = [codes, ...PLACE.map((field) => table.column(field as FieldKey))];
  const repeats = (row: number): boolean =>
    columns.every((column) => column.code(row) === column.code(row - 1));
  return resolveBySteps(table.rows, [byCode, ...byPlace], repeats);
}

/** The row's place from county (depth 0), township (1) or village (2) down; null when a part is blank. */
function placeKey(table: Table, row: number, depth: number): string | null {
  const parts: string[] = [];
  for (const field of PLACE.slice(depth)) {
    const text = table.text(field, row);
    if (text === null) return null;
    parts.push(field === 'village' ? foldVillage(text) : foldName(text));
  }
  return joinKey(...parts);
}
