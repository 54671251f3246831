import { linkTo, villagesOf, type Links } from '../linkage';
import type { TableKey } from '../registry';
import { flagsOf, type RowQuery, type RowSources } from './row-query';

/** A subject that figures are about: rows of `villages` or of `units`, say. */
type SubjectOf = (from: RowSources) => (row: number) => number;

/** Rows of a table by the subjects that they belong to. */
export interface GroupedRows<K extends TableKey = TableKey> {
  readonly table: K;
  /** Tells every row of every subject, none of them twice to one subject. */
  readonly visit: (from: RowSources, tell: (row: number, subject: number) => void) => void;
}

/** The rows of a query by the subject of each; rows without one are left out. */
export function groupedBy<K extends TableKey>(query: RowQuery<K>, subjectOf: SubjectOf): GroupedRows<K> {
  return {
    table: query.table,
    visit: (from, tell) => {
      const subjectAt = subjectOf(from);
      const { rows, has } = query.open(from);
      for (let row = 0; row < rows; row++) {
        const subject = has(row) ? subjectAt(row) : -1;
        if (subject >= 0) tell(row, subject);
      }
    },
  };
}

export function inVillages<K extends TableKey>(query: RowQuery<K>): GroupedRows<K> {
  return groupedBy(query, ({ links }) => villageOf(links, query.table));
}

export function ofUnits<K extends TableKey>(query: RowQuery<K>): GroupedRows<K> {
  return groupedBy(query, ({ links }) => follow(linkTo(links, 'units', query.table)?.target));
}

export function ofCadres<K extends TableKey>(query: RowQuery<K>): GroupedRows<K> {
  return groupedBy(query, ({ links }) => follow(linkTo(links, 'cadres', query.table)?.target));
}

/** What the rows point at, once for each subject, in the order of the first mention. */
export function pointedAt<K extends TableKey>(
  rows: GroupedRows,
  table: K,
  targetOf: SubjectOf,
): GroupedRows<K> {
  return {
    table,
    visit: (from, tell) => {
      const targetAt = targetOf(from);
      const known = new Map<number, Set<number>>();
      rows.visit(from, (row, subject) => {
        const target = targetAt(row);
        const own = known.get(subject) ?? new Set();
        if (target < 0 || own.has(target)) return;
        known.set(subject, own.add(target));
        tell(target, subject);
      });
    },
  };
}

/** Those rows that a query holds. */
export function within<K extends TableKey>(rows: GroupedRows<K>, query: RowQuery<K>): GroupedRows<K> {
  return {
    table: rows.table,
    visit: (from, tell) => {
      const isInSet = flagsOf(from, query);
      rows.visit(from, (row, subject) => {
        if (isInSet[row] === 1) tell(row, subject);
      });
    },
  };
}

/** The rows of each subject that has any. */
export function groupsOf(from: RowSources, rows: GroupedRows): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  rows.visit(from, (row, subject) => {
    const group = groups.get(subject);
    if (group) group.push(row);
    else groups.set(subject, [row]);
  });
  return groups;
}

/** The row that each row of a table refers to; -1: none. */
export function follow(target: Int32Array | undefined): (row: number) => number {
  return (row) => (row < 0 ? -1 : (target?.[row] ?? -1));
}

/** Where the row of a table is at home; what says it of others only, through them. */
function villageOf(links: Links, table: TableKey): (row: number) => number {
  return table === 'villages' ? (row) => row : villagesOf(links, table);
}
