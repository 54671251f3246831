import type { Links } from '../linkage';
import type { FieldKey, Registry, Table, TableKey } from '../registry';
import type { Settings } from '../words/settings';
import type { Facts } from './facts';

/** What tells whether a row is one of those that a figure is about. */
export interface RowSources {
  readonly registry: Registry;
  readonly links: Links;
  readonly settings: Settings;
  readonly coverage: { readonly facts: Facts };
}

/** Made once for a pass over a table, asked for each row. */
export type RowTest<K extends TableKey> = (from: RowSources) => (table: Table<K>, row: number) => boolean;

/**
 * Rows of a table as a figure declares them. Lists, counts, sums and groups are all made from it, so that a figure
 * and the rows behind it cannot differ.
 */
export interface RowQuery<K extends TableKey = TableKey> {
  readonly table: K;
  readonly open: (from: RowSources) => OpenQuery;
}

/** A query looked at in a registry; no rows where the table was not submitted. */
interface OpenQuery {
  /** How many rows the table has. */
  readonly rows: number;
  /** Whether a row is in the query. */
  readonly has: (row: number) => boolean;
}

/** Rows of a table that take part in counts and meet a test. */
export function select<K extends TableKey>(key: K, test?: RowTest<K>): RowQuery<K> {
  return {
    table: key,
    open: (from) => {
      const table: Table<K> | undefined = from.registry.tables[key];
      if (!table) return NOTHING;
      const { rows, excluded } = table;
      const meets = test?.(from);
      if (!meets) return { rows, has: (row) => excluded[row] === 0 };
      return { rows, has: (row) => excluded[row] === 0 && meets(table, row) };
    },
  };
}

/** All rows of a table, also those that an error keeps out of every count. */
export function everyRow<K extends TableKey>(key: K): RowQuery<K> {
  return {
    table: key,
    open: ({ registry }) => ({ rows: registry.tables[key]?.rows ?? 0, has: () => true }),
  };
}

/** Those of a query that meet another test as well. */
export function where<K extends TableKey>(query: RowQuery<K>, test: RowTest<K>): RowQuery<K> {
  return {
    table: query.table,
    open: (from) => {
      const table: Table<K> | undefined = from.registry.tables[query.table];
      if (!table) return NOTHING;
      const { rows, has } = query.open(from);
      const meets = test(from);
      return { rows, has: (row) => has(row) && meets(table, row) };
    },
  };
}

const NOTHING: OpenQuery = { rows: 0, has: () => false };

/** Those of a query that another holds as well. */
export function both<K extends TableKey>(query: RowQuery<K>, other: RowQuery<K>): RowQuery<K> {
  return where(query, (from) => {
    const { has } = other.open(from);
    return (_, row) => has(row);
  });
}

/** Those of a query whose cell of a column holds a number. */
export function filled<K extends TableKey>(query: RowQuery<K>, field: FieldKey<K>): RowQuery<K> {
  return where(query, () => (table, row) => !Number.isNaN(table.number(field, row)));
}

/** The rows of a query, in the order of the table. */
export function rowsIn(from: RowSources, query: RowQuery): number[] {
  const { rows, has } = query.open(from);
  const found: number[] = [];
  for (let row = 0; row < rows; row++) if (has(row)) found.push(row);
  return found;
}

/** 1 for the rows of a table that a query holds. */
export function flagsOf(from: RowSources, query: RowQuery): Uint8Array {
  const { rows, has } = query.open(from);
  const flags = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) if (has(row)) flags[row] = 1;
  return flags;
}
