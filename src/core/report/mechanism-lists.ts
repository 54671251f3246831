import {
  cadresOfUnits,
  headVisitsOfUnits,
  helping,
  leadersOf,
  postingsOfUnits,
  type Leader,
} from '../coverage';
import type { Results } from '../results';
import { textsOf } from './sheet-head';
import { keyedList } from './list';
import { placeName } from './place-cells';
import { jumpToRow, Section } from './sections';

/** Leaders of a level who are not linked to one poor village, or have not been there. */
export function leaderSection(results: Results, level: '市级' | '县级'): Section {
  const texts = textsOf(results).mechanisms;
  const { leaders, villages: register } = results.registry.tables;
  const failing = leadersOf(results, level).filter(({ isLinked, isVisiting }) => !isLinked || !isVisiting);
  const first = ({ rows }: Leader): number => rows[0] ?? -1;
  const isPoor = (village: number): boolean => register?.isTrue('poor', village) === true;
  const list = keyedList({
    table: level === '市级' ? 'zhucun_city_leaders' : 'zhucun_county_leaders',
    role: 'wrapped',
    lines: failing,
    headers: texts.leaderColumns,
    columns: {
      name: { names: true, cell: ({ name }) => name },
      title: { cell: (leader) => leaders?.text('title', first(leader)) ?? null },
      poorVillages: {
        format: 'count',
        cell: ({ poorVillages }) => poorVillages,
        explain: ({ villages }) => ({ figure: 'rows', table: 'villages', rows: villages.filter(isPoor) }),
      },
      visits: {
        format: 'count',
        cell: ({ visits }) => visits,
        explain: ({ rows }) => ({ figure: 'rows', table: 'leaders', rows, sumOf: 'visits' }),
      },
      villages: {
        format: 'count',
        cell: ({ villages }) => villages.length,
        explain: ({ villages }) => ({ figure: 'rows', table: 'villages', rows: villages }),
      },
      problem: { cell: (leader) => problemOf(results, leader) },
      where: { cell: ({ villages }) => villageNames(results, villages) },
      place: {
        format: 'link',
        cell: (leader) => jumpToRow(results, 'leaders', first(leader), 'name', texts.row),
      },
    },
  });
  return new Section({ heading: texts.leaders(level, failing.length), list, none: texts.none });
}

function problemOf(results: Results, { isLinked, isVisiting }: Leader): string {
  const { problems } = textsOf(results).mechanisms;
  return [...(isLinked ? [] : [problems.linked]), ...(isVisiting ? [] : [problems.visits])].join(
    problems.separator,
  );
}

function villageNames({ registry }: Results, villages: readonly number[]): string {
  return villages.map((village) => placeName(registry, village) ?? '').join('、');
}

/** Helping units by visits of their heads in the year: those without any first, then the most visiting. */
export function unitSection(results: Results) {
  const texts = textsOf(results).mechanisms;
  const { units } = results.registry.tables;
  const visits = headVisitsOfUnits(results);
  const all = helping(results).rows;
  const never = all.filter((unit) => !visits.has(unit));
  const visiting = all
    .filter((unit) => visits.has(unit))
    .sort((a, b) => (visits.get(b)?.length ?? 0) - (visits.get(a)?.length ?? 0) || a - b);
  const counted = (of: 'visits' | 'cadres' | 'postings', rowsOf: ReadonlyMap<number, readonly number[]>) => ({
    format: 'count' as const,
    cell: (unit: number) => rowsOf.get(unit)?.length ?? 0,
    explain: (unit: number) => ({ figure: 'rows' as const, table: of, rows: rowsOf.get(unit) ?? [] }),
  });
  const told = (field: 'category' | 'name' | 'county' | 'head') => ({
    cell: (unit: number) => units?.text(field, unit) ?? null,
  });
  const list = keyedList({
    table: 'zhucun_units_heads',
    lines: [...never, ...visiting],
    headers: texts.unitColumns,
    columns: {
      category: told('category'),
      name: { names: true, ...told('name') },
      visits: counted('visits', visits),
      cadres: counted('cadres', cadresOfUnits(results)),
      postings: counted('postings', postingsOfUnits(results)),
      county: told('county'),
      head: told('head'),
      place: { format: 'link', cell: (unit) => jumpToRow(results, 'units', unit, 'name', texts.row) },
    },
  });
  const heading = texts.unitHeads(never.length, visiting.length);
  return { section: new Section({ heading, list, none: texts.none }), list };
}
