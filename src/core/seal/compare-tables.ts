import { ALWAYS_MASKED, personal, shown } from '../words/personal';
import { fieldsOf, TABLES, type FieldKey, type Table } from '../registry';
import type { RowChange, TableChanges } from '../verification';
import { orderByKey, placeIn, type TableDigest } from './table-digest';

/** At most so many rows of a table are listed; all are counted. */
const LISTED = 500;

/** Rows by their keys, whatever their order; null where nothing has changed. */
export function compareTable(
  before: TableDigest,
  after: TableDigest | null,
  table: Table | null,
): TableChanges | null {
  if (after?.digest === before.digest) return null;
  const counts = { added: 0, removed: 0, changed: 0 };
  const rows: RowChange[] = [];
  const note = (change: RowChange['change'], sealed: number, now: number): void => {
    counts[change] += 1;
    if (rows.length >= LISTED) return;
    if (change === 'removed' || !table) rows.push({ change, key: null, ...placeIn(before.runs, sealed) });
    else {
      const { sheet, row } = table.place(now, null);
      rows.push({ change, key: keyText(table, now), sheet, row });
    }
  };
  for (const { sealed, now } of groupsOf(before, after)) {
    const { lost, gained } = unmatched(sealed, now, before.contents, after?.contents ?? new Uint32Array());
    const pairs = Math.min(lost.length, gained.length);
    for (let at = 0; at < pairs; at++) note('changed', lost[at] ?? 0, gained[at] ?? 0);
    for (const row of lost.slice(pairs)) note('removed', row, -1);
    for (const row of gained.slice(pairs)) note('added', -1, row);
  }
  return { table: before.table, title: TABLES[before.table].sheet, ...counts, rows };
}

interface Group {
  readonly sealed: readonly number[];
  readonly now: readonly number[];
}

/** Rows of one key then and now, both in the order of their keys' digests. */
function* groupsOf(before: TableDigest, after: TableDigest | null): Generator<Group> {
  const then = orderByKey(before.keys);
  const keysNow = after?.keys ?? new Uint32Array();
  const later = orderByKey(keysNow);
  const take = (order: Int32Array, keys: Uint32Array, from: number, key: number): number[] => {
    const rows: number[] = [];
    for (let at = from; at < order.length && keys[order[at] ?? 0] === key; at++) rows.push(order[at] ?? 0);
    return rows;
  };
  for (let i = 0, j = 0; i < then.length || j < later.length;) {
    const a = i < then.length ? (before.keys[then[i] ?? 0] ?? 0) : Infinity;
    const b = j < later.length ? (keysNow[later[j] ?? 0] ?? 0) : Infinity;
    const key = Math.min(a, b);
    const group = { sealed: take(then, before.keys, i, key), now: take(later, keysNow, j, key) };
    i += group.sealed.length;
    j += group.now.length;
    yield group;
  }
}

/** Rows of either side without an equal one on the other. */
function unmatched(
  sealed: readonly number[],
  now: readonly number[],
  before: Uint32Array,
  after: Uint32Array,
): { lost: number[]; gained: number[] } {
  const [was] = sealed;
  const [is] = now;
  if (sealed.length === 1 && now.length === 1 && was !== undefined && is !== undefined)
    return before[was] === after[is] ? { lost: [], gained: [] } : { lost: [was], gained: [is] };
  const counts = new Map<number, number>();
  for (const row of now) counts.set(after[row] ?? 0, (counts.get(after[row] ?? 0) ?? 0) + 1);
  const lost = sealed.filter((row) => !take(counts, before[row] ?? 0));
  const gained = now.filter((row) => take(counts, after[row] ?? 0));
  return { lost, gained };
}

function take(counts: Map<number, number>, content: number): boolean {
  const left = counts.get(content) ?? 0;
  if (left === 0) return false;
  counts.set(content, left - 1);
  return true;
}

function keyText(table: Table, row: number): string {
  const texts = fieldsOf(table.key)
    .filter(([, { key }]) => key)
    .map(([name, { type }]) =>
      shown(personal(String(table.raw(name as FieldKey, row) ?? ''), type), ALWAYS_MASKED),
    );
  return texts.join(' ').trim();
}
