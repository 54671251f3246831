import type { FieldKey, TableKey } from '../registry';
import { villagesAt, type FigurePlace } from './coverage-rows';
import { countOf, exact, PARTS, sumOf, type FigureRows, type FigureSources } from './figure-rows';
import { groupsOf, inVillages } from './grouped-rows';
import { HEAD_VISITS, PROJECTS, VISITS } from './known-rows';
import {
  EXITED_VILLAGES,
  HOUSEHOLDS_STILL_POOR,
  HOUSEHOLDS_WITH_INCOME,
  LIFTED_HOUSEHOLDS,
  MATTERS,
  OPEN_MATTERS,
  REMAINING_VILLAGES,
  SOLVED_MATTERS,
  VILLAGES_EXITED_IN_YEAR,
} from './outcomes';
import { rowsIn, select, where, type RowQuery } from './row-query';

interface PlaceFigure {
  readonly query: RowQuery;
  /** What those of its rows come to that are at a place. */
  readonly of: (sources: FigureSources, rows: readonly number[]) => FigureRows;
}

/** What is counted place by place besides coverage: what belongs to a place is what its villages have. */
const FIGURES = {
  poorPopulation: sum(select('villages'), 'poorPopulation'),
  remainingVillages: count(REMAINING_VILLAGES),
  exitedVillages: count(EXITED_VILLAGES),
  villagesExitedInYear: count(VILLAGES_EXITED_IN_YEAR),
  liftedHouseholds: count(LIFTED_HOUSEHOLDS),
  liftedPeople: sum(LIFTED_HOUSEHOLDS, 'members'),
  householdsStillPoor: count(HOUSEHOLDS_STILL_POOR),
  peopleStillPoor: sum(HOUSEHOLDS_STILL_POOR, 'members'),
  /** People of households with a known income, and what they had together, in yuan. */
  peopleWithIncome: sum(HOUSEHOLDS_WITH_INCOME, 'members'),
  income: { query: HOUSEHOLDS_WITH_INCOME, of: incomeOf },
  belowLine: count(
    where(
      HOUSEHOLDS_WITH_INCOME,
      ({ settings: { povertyLine } }) =>
        (households, row) =>
          households.number('income', row) < povertyLine,
    ),
  ),
  visits: count(VISITS),
  headVisits: count(HEAD_VISITS),
  matters: count(MATTERS),
  solvedMatters: count(SOLVED_MATTERS),
  openMatters: count(OPEN_MATTERS),
  projects: count(PROJECTS),
  funds: sum(PROJECTS, 'paid'),
} as const satisfies Readonly<Record<string, PlaceFigure>>;

export type PlaceFigureId = keyof typeof FIGURES;

/** Tells a figure at a place; null: of rows whose village is not found. */
export type PlaceFigures = (id: PlaceFigureId, place: FigurePlace | null) => FigureRows;

/** Each figure's rows are looked for once. */
export function placeFigures(sources: FigureSources): PlaceFigures {
  const known = new Map<RowQuery, RowsByVillage>();
  const rowsOf = (query: RowQuery): RowsByVillage => {
    const rows = known.get(query) ?? rowsByVillage(sources, query);
    known.set(query, rows);
    return rows;
  };
  return (id, place) => {
    const { query, of }: PlaceFigure = FIGURES[id];
    return of(sources, rowsAt(sources, rowsOf(query), place));
  };
}

interface RowsByVillage {
  readonly all: readonly number[];
  readonly groups: ReadonlyMap<number, readonly number[]>;
}

function rowsByVillage(sources: FigureSources, query: RowQuery): RowsByVillage {
  return { all: rowsIn(sources, query), groups: groupsOf(sources, inVillages(query)) };
}

/** The city has all rows, also those of no known village. */
function rowsAt(
  sources: FigureSources,
  { all, groups }: RowsByVillage,
  place: FigurePlace | null,
): readonly number[] {
  if (place?.level === 'city') return all;
  if (place) return villagesAt(sources, place).flatMap(({ row }) => groups.get(row) ?? []);
  const placed = new Set([...groups.values()].flat());
  return all.filter((row) => !placed.has(row));
}

function count(query: RowQuery): PlaceFigure {
  return { query, of: (_, rows) => countOf(query.table, rows) };
}

function sum<K extends TableKey>(query: RowQuery<K>, field: FieldKey<K>): PlaceFigure {
  return { query, of: (sources, rows) => sumOf(sources, query.table, rows, field) };
}

/** Incomes are told per head. */
function incomeOf({ registry: { tables } }: FigureSources, rows: readonly number[]): FigureRows {
  const { households } = tables;
  const value = rows.reduce((total, row) => {
    const [perHead, heads] = [households?.number('income', row) ?? 0, households?.number('members', row) ?? 0];
    return total + exact(perHead * heads);
  }, 0);
  return { ...countOf('households', rows), value: value / PARTS };
}
