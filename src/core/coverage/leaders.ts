import type { FigureSources } from './figure-rows';
import { leadersOfLevel } from './known-rows';
import { rowsIn } from './row-query';

/** A leader of the year with the villages that he is linked to. */
export interface Leader {
  readonly name: string;
  /** Rows of `leaders`. */
  readonly rows: readonly number[];
  /** Rows of `villages`, each once. */
  readonly villages: readonly number[];
  readonly poorVillages: number;
  readonly visits: number;
  /** Of the city: to exactly one village, which is poor. Of a county, where one has many to see to: to a poor one at least. */
  readonly isLinked: boolean;
  readonly isVisiting: boolean;
}

/** The leaders of a level in the year, told apart by name. */
export function leadersOf(sources: FigureSources, level: '市级' | '县级'): Leader[] {
  const { leaders, villages } = sources.registry.tables;
  const rowsOf = new Map<string, number[]>();
  for (const row of rowsIn(sources, leadersOfLevel(level))) {
    const name = leaders?.text('name', row) ?? null;
    if (name === null) continue;
    const rows = rowsOf.get(name);
    if (rows) rows.push(row);
    else rowsOf.set(name, [row]);
  }
  return [...rowsOf].map(([name, rows]) => {
    const targets = rows.map((row) => sources.links.leaders.villageCode?.target[row] ?? -1);
    const linked = [...new Set(targets)].filter((village) => village >= 0);
    const poorVillages = linked.filter((village) => villages?.isTrue('poor', village)).length;
    const isOnePoorVillage = linked.length === 1 && poorVillages === 1;
    const times = rows.map((row) => leaders?.number('visits', row) ?? NaN);
    const visits = times.reduce((sum, count) => sum + (Number.isNaN(count) ? 0 : count), 0);
    return {
      name,
      rows,
      villages: linked,
      poorVillages,
      visits,
      isLinked: level === '县级' ? poorVillages > 0 : isOnePoorVillage && targets.every((village) => village >= 0),
      isVisiting: visits >= 1,
    };
  });
}
