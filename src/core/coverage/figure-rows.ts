import type { FieldKey, Table, TableKey } from '../registry';
import type { CoverageFigures } from './figures';
import { rowsIn, type RowQuery, type RowSources } from './row-query';

/** What figures are counted from. */
export interface FigureSources extends RowSources {
  readonly coverage: CoverageFigures;
}

/** A figure with the rows that make it up. */
export interface FigureRows<K extends TableKey = TableKey> {
  readonly table: K;
  readonly rows: readonly number[];
  /** As many as there are rows, or the sum of a column over them. */
  readonly value: number;
  /** The column that is summed; null where rows are counted. */
  readonly sumOf: string | null;
}

/** A figure as it is declared: what it comes to is what its rows come to. */
export type Figure = (from: FigureSources) => FigureRows;

/** As many as there are rows in a query. */
export function howMany<K extends TableKey>(query: RowQuery<K>) {
  return (from: RowSources): FigureRows<K> => countOf(query.table, rowsIn(from, query));
}

/** The sum of a column over the rows of a query. */
export function summed<K extends TableKey>(query: RowQuery<K>, field: FieldKey<K>) {
  return (from: RowSources): FigureRows<K> => sumOf(from, query.table, rowsIn(from, query), field);
}

/** As many as there are different texts in a column, empty ones left out: the first row of each stands for it. */
export function firstOfEach<K extends TableKey>(query: RowQuery<K>, field: FieldKey<K>) {
  return (from: RowSources): FigureRows<K> => {
    const table: Table<K> | undefined = from.registry.tables[query.table];
    const known = new Set<string>();
    const firsts = rowsIn(from, query).filter((row) => {
      const text = table?.text(field, row) ?? null;
      if (text === null || known.has(text)) return false;
      known.add(text);
      return true;
    });
    return countOf(query.table, firsts);
  };
}

export function countOf<K extends TableKey>(table: K, rows: readonly number[]): FigureRows<K> {
  return { table, rows, value: rows.length, sumOf: null };
}

/** The sum of a column over rows; blank cells are no part of it. */
export function sumOf<K extends TableKey>(
  { registry }: Pick<RowSources, 'registry'>,
  key: K,
  rows: readonly number[],
  field: FieldKey<K>,
): FigureRows<K> {
  const table: Table<K> | undefined = registry.tables[key];
  const filled = table ? rows.filter((row) => !Number.isNaN(table.number(field, row))) : [];
  const sum = filled.reduce((total, row) => total + exact(table?.number(field, row) ?? 0), 0);
  return { table: key, rows: filled, value: sum / PARTS, sumOf: field };
}

/** Money is added in hundredths of a yuan, so that sums of decimals come out exact. */
export const PARTS = 1e6;
export function exact(value: number): number {
  return Math.round(value * PARTS);
}
