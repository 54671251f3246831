import { activeOn, type Links } from '../linkage';
import type { Registry, TextOf } from '../registry';
import type { Settings } from '../words/settings';

/** Layers of help for a village, a bit each. */
export const LAYERS = ['中央', '省直', '市直', '部队', '企事业', '县级', '社会', '市领导', '县领导'] as const;
export type Layer = (typeof LAYERS)[number];

type Category = TextOf<'units', 'category'>;

const LAYER_OF_CATEGORY: Readonly<Record<Category, Layer>> = {
  中央单位: '中央',
  省直单位: '省直',
  市直单位: '市直',
  驻洛部队: '部队',
  企事业单位: '企事业',
  大专院校: '企事业',
  科研院所: '企事业',
  县级单位: '县级',
  民营企业: '社会',
  社会团体: '社会',
  爱心人士: '社会',
};

const LAYER_OF_LEVEL: Readonly<Record<TextOf<'leaders', 'level'>, Layer>> = {
  市级: '市领导',
  县级: '县领导',
};

/** The layer of help that a unit's category belongs to; undefined for a category not in the list. */
export function layerOf(category: Category | null): Layer | undefined {
  return category === null ? undefined : LAYER_OF_CATEGORY[category];
}

/** A posting of a registered unit, or a leader's link, that helps on the day or in the year of the count. */
interface Help {
  readonly table: 'postings' | 'leaders';
  readonly row: number;
  /** Row of `villages`; below 0 where none is found. */
  readonly village: number;
  readonly layer: Layer | undefined;
}

interface HelpSources {
  readonly registry: Registry;
  readonly links: Links;
  readonly settings: Settings;
}

/** Who helps which village on which layer, from rows that take part in counts. */
export function* helpOfVillages({ registry, links, settings }: HelpSources): Generator<Help> {
  const { postings, units, leaders } = registry.tables;
  const placeOf = links.postings.villageCode?.target;
  const unitOf = links.postings.unit?.target;
  for (let row = 0; postings && units && unitOf && row < postings.rows; row++) {
    const unit = unitOf[row] ?? -1;
    if (unit < 0 || postings.excluded[row] === 1) continue;
    if (!activeOn(postings.number('start', row), postings.number('end', row), settings.asOf)) continue;
    const layer = layerOf(units.text('category', unit));
    yield { table: 'postings', row, village: placeOf?.[row] ?? -1, layer };
  }
  const linkedTo = links.leaders.villageCode?.target;
  for (let row = 0; leaders && row < leaders.rows; row++) {
    if (leaders.excluded[row] === 1 || leaders.number('year', row) !== settings.year) continue;
    const level = leaders.text('level', row);
    const layer = level === null ? undefined : LAYER_OF_LEVEL[level];
    yield { table: 'leaders', row, village: linkedTo?.[row] ?? -1, layer };
  }
}

/** How many layers help a village. */
export function layerCount(layers: number): number {
  let count = 0;
  for (let rest = layers; rest > 0; rest &= rest - 1) count += 1;
  return count;
}
