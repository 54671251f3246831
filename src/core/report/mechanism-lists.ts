import {
  cadresOfUnits,
  headVisitsOfUnits,
  helping,
  leadersOf,
  postingsOfUnits,
  type Leader,
} from '../coverage';
import { textsOf, type ListColumn, type Results } from './layout';
import type { PlanCell } from './plan';
import { column, jumpToRow, type Section } from './old-sections';

/** Leaders of a level who are not linked to one poor village, or have not been there. */
export function leaderSection(results: Results, level: '市级' | '县级'): Section {
  const texts = textsOf(results).mechanisms;
  const { leaders } = results.registry.tables;
  const failing = leadersOf(results, level).filter(({ isLinked, isVisiting }) => !isLinked || !isVisiting);
  const at = (row: number): Leader => failing[row] as Leader;
  const first = (row: number): number => at(row).rows[0] ?? -1;
  const cells: ((row: number) => PlanCell)[] = [
    (row) => at(row).name,
    (row) => leaders?.text('title', first(row)) ?? null,
    (row) => at(row).poorVillages,
    (row) => at(row).visits,
    (row) => at(row).villages.length,
    (row) => problemOf(results, at(row)),
    (row) => villageNames(results, at(row).villages),
    (row) => jumpToRow(results, 'leaders', first(row), 'name', texts.row),
  ];
  return {
    heading: texts.leaders(level, failing.length),
    notes: [],
    columns: cells.map((cell, index) =>
      column(texts.leaderColumns[index] ?? '', formatAt(index, [2, 3, 4], 7), cell, {
        ...(index === 0 ? { names: true } : {}),
        ...(index === 2 || index === 4
          ? {
              explain: (row: number) => ({ figure: 'rows', table: 'villages', rows: villagesAt(index, row) }),
            }
          : index === 3
            ? {
                explain: (row: number) => ({
                  figure: 'rows',
                  table: 'leaders',
                  rows: at(row).rows,
                  sumOf: 'visits',
                }),
              }
            : {}),
      }),
    ),
    rows: failing.length,
    none: texts.none,
    table: level === '市级' ? 'zhucun_city_leaders' : 'zhucun_county_leaders',
  };

  function villagesAt(index: number, row: number): readonly number[] {
    const { villages } = results.registry.tables;
    const linked = at(row).villages;
    return index === 4 ? linked : linked.filter((village) => villages?.isTrue('poor', village));
  }
}

function problemOf(results: Results, { isLinked, isVisiting }: Leader): string {
  const { problems } = textsOf(results).mechanisms;
  return [...(isLinked ? [] : [problems.linked]), ...(isVisiting ? [] : [problems.visits])].join(
    problems.separator,
  );
}

function villageNames({ registry }: Results, villages: readonly number[]): string {
  const { villages: table } = registry.tables;
  return villages
    .map((village) =>
      (['county', 'township', 'village'] as const).map((part) => table?.text(part, village) ?? '').join(''),
    )
    .join('、');
}

/** Helping units by visits of their heads in the year: those without any, and the others. */
export function unitSections(results: Results): { readonly never: Section; readonly visiting: Section } {
  const texts = textsOf(results).mechanisms;
  const visits = headVisitsOfUnits(results);
  const all = helping(results).rows;
  const never = all.filter((unit) => !visits.has(unit));
  const visiting = all
    .filter((unit) => visits.has(unit))
    .sort((a, b) => (visits.get(b)?.length ?? 0) - (visits.get(a)?.length ?? 0) || a - b);
  return {
    never: unitSection(results, texts.unitsNever(never.length), never, 'zhucun_units_unvisiting'),
    visiting: unitSection(results, texts.unitsVisiting(visiting.length), visiting, 'zhucun_units_visiting'),
  };
}

function unitSection(results: Results, heading: string, rows: readonly number[], table: string): Section {
  const texts = textsOf(results).mechanisms;
  const { units } = results.registry.tables;
  const behind = {
    visits: headVisitsOfUnits(results),
    cadres: cadresOfUnits(results),
    postings: postingsOfUnits(results),
  };
  const at = (row: number): number => rows[row] ?? -1;
  const counted = (index: number, key: keyof typeof behind): ListColumn =>
    column(texts.unitColumns[index] ?? '', 'count', (row) => behind[key].get(at(row))?.length ?? 0, {
      explain: (row) => ({ figure: 'rows', table: key, rows: behind[key].get(at(row)) ?? [] }),
    });
  const told = (index: number, field: 'category' | 'name' | 'county' | 'head'): ListColumn =>
    column(texts.unitColumns[index] ?? '', 'text', (row) => units?.text(field, at(row)) ?? null, {
      ...(field === 'name' ? { names: true } : {}),
    });
  return {
    heading,
    notes: [],
    columns: [
      told(0, 'category'),
      told(1, 'name'),
      counted(2, 'visits'),
      counted(3, 'cadres'),
      counted(4, 'postings'),
      told(5, 'county'),
      told(6, 'head'),
      column(texts.unitColumns[7] ?? '', 'link', (row) =>
        jumpToRow(results, 'units', at(row), 'name', texts.row),
      ),
    ],
    rows: rows.length,
    none: texts.none,
    table,
  };
}

function formatAt(index: number, counts: readonly number[], link: number) {
  return counts.includes(index) ? 'count' : index === link ? 'link' : 'text';
}
