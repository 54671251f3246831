import type { FieldKey, Table, TableKey } from '../registry';
import { countOf, exact, PARTS, sumOf, type FigureRows } from './figure-rows';
import type { GroupedRows } from './grouped-rows';
import type { RowSources } from './row-query';

/** A count or a sum for each of many subjects: all values in a pass, the rows of one of them when they are asked for. */
export interface Measure {
  /** By the row of the subject. */
  readonly tally: (from: RowSources, subjects: number) => Float64Array;
  /** The rows of one subject; of each table where several are counted. None where the table was not submitted. */
  readonly rows: (from: RowSources, subject: number) => readonly FigureRows[];
}

/** How many rows belong to each subject. */
export function countOfEach<K extends TableKey>(grouped: GroupedRows<K>): Measure {
  return {
    tally: (from, subjects) => {
      const counts = new Float64Array(subjects);
      grouped.visit(from, (_, subject) => {
        counts[subject] = (counts[subject] ?? 0) + 1;
      });
      return counts;
    },
    rows: (from, subject) =>
      isSubmitted(from, grouped) ? [countOf(grouped.table, rowsOf(from, grouped, subject))] : [],
  };
}

/** The sum of a column over the rows of each subject; blank cells are no part of it. */
export function sumOfEach<K extends TableKey>(grouped: GroupedRows<K>, field: FieldKey<K>): Measure {
  return {
    tally: (from, subjects) => {
      const table: Table<K> | undefined = from.registry.tables[grouped.table];
      const sums = new Float64Array(subjects);
      grouped.visit(from, (row, subject) => {
        const value = table?.number(field, row) ?? NaN;
        if (!Number.isNaN(value)) sums[subject] = (sums[subject] ?? 0) + exact(value);
      });
      return sums.map((sum) => sum / PARTS);
    },
    rows: (from, subject) =>
      isSubmitted(from, grouped) ? [sumOf(from, grouped.table, rowsOf(from, grouped, subject), field)] : [],
  };
}

/** Several measures as one. */
export function together(measures: readonly Measure[]): Measure {
  return {
    tally: (from, subjects) => {
      const all = new Float64Array(subjects);
      for (const { tally } of measures)
        tally(from, subjects).forEach((value, subject) => {
          all[subject] = (all[subject] ?? 0) + value;
        });
      return all;
    },
    rows: (from, subject) => measures.flatMap(({ rows }) => rows(from, subject)),
  };
}

function isSubmitted({ registry }: RowSources, { table }: GroupedRows): boolean {
  return registry.tables[table] !== undefined;
}

function rowsOf(from: RowSources, grouped: GroupedRows, wanted: number): number[] {
  const rows: number[] = [];
  grouped.visit(from, (row, subject) => {
    if (subject === wanted) rows.push(row);
  });
  return rows;
}
