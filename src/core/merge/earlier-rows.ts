import { tableOf, type Table, type TableKey } from '../registry';
import { contentReader } from './row-keys';
import type { Places, RowSet } from './row-sets';
import { NOWHERE } from './townships';

/** A source is taken for some townships' where all but a tenth of its rows name them: the rest are slips of the pen. */
const NEARLY_ALL = 0.9;

/**
 * The rows of `earlier` that a submission takes the place of, by table: those of the townships that it submits
 * again. A township is submitted again where rows are known by the same keys, or come in a file of the same name; so
 * two halves of a township are not taken for one another, and neither is a single row that two townships list.
 * Only tables that the submission has are looked at. Empty where it is no repetition.
 */
export function earlierRows(submitted: RowSet, earlier: RowSet, places: Places): Map<TableKey, number[]> {
  const tables = [...submitted.rows.keys()].filter((key) => earlier.rows.has(key));
  const now = placesIn(submitted, tables, places);
  const before = placesIn(earlier, tables, places);
  const isSameFile = earlier.file !== null && earlier.file === submitted.file;
  const again = townshipsAgain(submitted, earlier, tables, places, isSameFile);
  const placed = sum(before.values());
  const covered = sum([...again].map((place) => before.get(place) ?? 0));
  const isWhole =
    again.size > 0
      ? earlier.file !== null && covered >= NEARLY_ALL * placed
      : isSameFile && (now.size === 0 || before.size === 0);
  const found = new Map<TableKey, number[]>();
  if (again.size === 0 && !isWhole) return found;
  for (const key of tables) {
    const table = tableOf(earlier.of.registry, key);
    const rows = earlier.rows.get(key);
    if (!table || !rows) continue;
    const ofTable = places.ofTable(table);
    const isSentAgain = sentAgain(submitted, table, places);
    const replaced = isWhole
      ? [...rows]
      : rows.filter((row) => {
          const place = ofTable[row] ?? NOWHERE;
          return place === NOWHERE ? isSentAgain(row) : again.has(place);
        });
    if (replaced.length > 0) found.set(key, replaced);
  }
  return found;
}

/**
 * Whether a row that names no township is in the submission too: units and activities by their key, what has none by
 * all that it holds. Rows that are not are left alone: others may have sent them.
 */
function sentAgain(submitted: RowSet, earlier: Table, places: Places): (row: number) => boolean {
  const table = tableOf(submitted.of.registry, earlier.key);
  if (!table) return () => false;
  const ofTable = places.ofTable(table);
  const nameOf = namesIn(table, places);
  const names = new Set(
    (submitted.rows.get(table.key) ?? []).filter((row) => ofTable[row] === NOWHERE).map((row) => nameOf(row)),
  );
  const earlierName = namesIn(earlier, places);
  return (row) => names.has(earlierName(row));
}

function namesIn(table: Table, places: Places): (row: number) => string {
  const keyOf = places.keysIn(table);
  const contentOf = contentReader(table);
  return (row) => keyOf(row) ?? contentOf(row);
}

/** The townships that a submission is about. */
export function townshipsOf(submitted: RowSet, places: Places): number[] {
  const counts = placesIn(submitted, [...submitted.rows.keys()], places);
  const most = Math.max(0, ...counts.values());
  return [...counts].filter(([, count]) => count >= most * (1 - NEARLY_ALL)).map(([place]) => place);
}

function townshipsAgain(
  submitted: RowSet,
  earlier: RowSet,
  tables: readonly TableKey[],
  places: Places,
  isSameFile: boolean,
): ReadonlySet<number> {
  const now = placesIn(submitted, tables, places);
  const before = placesIn(earlier, tables, places);
  const common = new Set([...now.keys()].filter((place) => before.has(place)));
  if (common.size === 0 || isSameFile) return common;
  const [main] = [...now].sort((a, b) => b[1] - a[1]);
  const nowKeys = keysOf(submitted, tables, places, common);
  const beforeKeys = keysOf(earlier, tables, places, common);
  return new Set(
    [...common].filter((place) => {
      const keys = nowKeys.get(place) ?? NO_KEYS;
      const known = beforeKeys.get(place) ?? NO_KEYS;
      let shared = 0;
      for (const key of keys) if (known.has(key)) shared += 1;
      // Of its own township a file may send a part; of another one it speaks only where it covers most of it.
      if (place === main?.[0]) return shared > 0 && shared * 2 >= Math.min(keys.size, known.size);
      return shared * 2 > known.size;
    }),
  );
}

const NO_KEYS: ReadonlySet<string> = new Set();

/** Rows by township. */
function placesIn(set: RowSet, tables: readonly TableKey[], places: Places): Map<number, number> {
  const rows = new Map<number, number>();
  const counts = places.countsOf(set);
  for (const key of tables)
    for (const [place, count] of counts.get(key) ?? []) rows.set(place, (rows.get(place) ?? 0) + count);
  return rows;
}

/** The keys of rows that name one of these townships. */
function keysOf(
  set: RowSet,
  tables: readonly TableKey[],
  places: Places,
  wanted: ReadonlySet<number>,
): Map<number, Set<string>> {
  const keys = new Map([...wanted].map((place) => [place, new Set<string>()]));
  for (const key of tables) {
    const table = tableOf(set.of.registry, key);
    if (!table) continue;
    const ofTable = places.ofTable(table);
    const keyOf = places.keysIn(table);
    for (const row of set.rows.get(key) ?? []) {
      const own = keys.get(ofTable[row] ?? NOWHERE);
      const known = own ? keyOf(row) : null;
      if (known !== null) own?.add(`${key}\n${known}`);
    }
  }
  return keys;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
