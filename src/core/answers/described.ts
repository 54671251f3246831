import type { Table, TableKey } from '../registry';
import type { Results } from '../results';
import type { Fact, FactId, Picture, SubjectAnswer, SubjectKind } from './answer';
import { cellOf, lineOf, type LineGroup } from './lines';
import type { Relations } from './relations';

/** What answers are put together from. */
export interface Knowledge {
  readonly results: Results;
  readonly relations: Relations;
}

/** A row that can be asked about. */
export interface AskedRow {
  readonly kind: SubjectKind;
  readonly row: number;
}

export interface Described {
  readonly subject: SubjectAnswer;
  readonly groups: readonly LineGroup[];
}

const TABLE_OF: Readonly<Record<SubjectKind, TableKey>> = {
  household: 'households',
  cadre: 'cadres',
  village: 'villages',
  unit: 'units',
};

/** A subject under its name, with a jump to its row. Groups without a line are left out. */
export function described(
  { results }: Knowledge,
  { kind, row }: AskedRow,
  facts: readonly (Fact | null)[],
  groups: readonly LineGroup[],
  picture: Picture | null = null,
): Described {
  const { text, key, source } = lineOf(results, TABLE_OF[kind], row);
  return {
    subject: { kind, name: text, key, source, facts: facts.filter((fact) => fact !== null), picture },
    groups: groups.filter(({ total }) => total > 0),
  };
}

/** A fact of a cell; null where there is nothing to say. */
export function fact(
  table: Table,
  row: number,
  id: FactId,
  field: string | null,
  value: string | number | null,
  of: number | null = null,
): Fact | null {
  const isNothing = value === null || value === '' || Number.isNaN(value);
  return isNothing ? null : { id, value, of, source: cellOf(table, row, field) };
}

/** A fact that its id says whole, where it holds. */
export function flag(
  table: Table,
  row: number,
  id: FactId,
  field: string | null,
  holds: boolean,
): Fact | null {
  return holds ? { id, value: null, of: null, source: cellOf(table, row, field) } : null;
}

/** Every row once, in the order of its first mention; what is not found is left out. */
export function distinct(rows: readonly number[]): number[] {
  return [...new Set(rows)].filter((row) => row >= 0);
}
