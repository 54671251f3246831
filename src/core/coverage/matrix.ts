import type { TableKey } from '../registry';
import type { FigureSources } from './figure-rows';
import { helpOfVillages, type Layer } from './layers';

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
  const { cadres } = registry.tables;
  const poor = coverage.villages.filter(({ poorVillages }) => poorVillages === 1);
  const lines = new Map(poor.map(({ row }) => [row, new Map<HelpLine, number[]>()]));
  const add = (village: number, line: HelpLine | undefined, row: number): void => {
    const own = line === undefined ? undefined : lines.get(village);
    if (!own || line === undefined) return;
    const known = own.get(line);
    if (known) known.push(row);
    else own.set(line, [row]);
  };
  for (const { village, layer, row } of helpOfVillages({ registry, links, settings }))
    add(village, layer, row);
  const villageOf = links.cadres.villageCode?.target;
  for (let row = 0; cadres && row < cadres.rows; row++) {
    if (coverage.facts.cadres.resident[row] !== 1) continue;
    const village = villageOf?.[row] ?? -1;
    add(village, '工作队', row);
    if (cadres.text('post', row) === '第一书记') add(village, '第一书记', row);
  }
  return [...lines].map(([village, rows]) => ({ village, rows }));
}
