import { activeOn, linkTo } from '../linkage';
import type { TableKey } from '../registry';
import { layerOf, type Layer } from './facts';
import type { FigureSources } from './figure-rows';

/** The lines of help of 多线覆盖表, with the table whose rows each is counted from. */
const TABLE_OF = {
  市领导: 'leaders',
  县领导: 'leaders',
  中央: 'postings',
  省直: 'postings',
  市直: 'postings',
  部队: 'postings',
  企事业: 'postings',
  县级: 'postings',
  社会: 'postings',
  第一书记: 'cadres',
  工作队: 'cadres',
} as const satisfies Record<Layer | '第一书记' | '工作队', TableKey>;

export type HelpLine = keyof typeof TABLE_OF;
export const HELP_LINES = Object.keys(TABLE_OF) as readonly HelpLine[];

export function tableOfLine(line: HelpLine): TableKey {
  return TABLE_OF[line];
}

/** A poor village and the rows that help it, by line. */
export interface VillageLines {
  /** Row of `villages`. */
  readonly village: number;
  readonly rows: ReadonlyMap<HelpLine, readonly number[]>;
}

/** Who helps each poor village on which line, in the order of the register; one pass over each table. */
export function matrix({ registry, links, settings, coverage }: FigureSources): VillageLines[] {
  const { postings, units, leaders, cadres } = registry.tables;
  const poor = coverage.villages.filter(({ poorVillages }) => poorVillages === 1);
  const lines = new Map(poor.map(({ row }) => [row, new Map<HelpLine, number[]>()]));
  const add = (village: number, line: HelpLine | undefined, row: number): void => {
    const own = line === undefined ? undefined : lines.get(village);
    if (!own || line === undefined) return;
    const known = own.get(line);
    if (known) known.push(row);
    else own.set(line, [row]);
  };
  const villageOf = (table: TableKey, row: number): number =>
    linkTo(links, 'villages', table)?.target[row] ?? -1;
  for (let row = 0; postings && row < postings.rows; row++) {
    const unit = links.postings.unit?.target[row] ?? -1;
    if (unit < 0 || postings.excluded[row] === 1) continue;
    if (activeOn(postings.number('start', row), postings.number('end', row), settings.asOf))
      add(villageOf('postings', row), layerOf(units?.text('category', unit) ?? null), row);
  }
  for (let row = 0; leaders && row < leaders.rows; row++) {
    if (leaders.excluded[row] === 1 || leaders.number('year', row) !== settings.year) continue;
    const level = leaders.text('level', row);
    const line = level === '市级' ? '市领导' : level === '县级' ? '县领导' : undefined;
    add(villageOf('leaders', row), line, row);
  }
  for (let row = 0; cadres && row < cadres.rows; row++) {
    if (coverage.facts.cadres.resident[row] !== 1) continue;
    add(villageOf('cadres', row), '工作队', row);
    if (cadres.text('post', row) === '第一书记') add(villageOf('cadres', row), '第一书记', row);
  }
  return [...lines].map(([village, rows]) => ({ village, rows }));
}
