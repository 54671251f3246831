import { cover, type CoverageFigures } from '../../src/core/coverage';
import { link, type Links } from '../../src/core/linkage';
import { serialOf, type CellValue, type Registry, type TableKey } from '../../src/core/registry';
import { settingsSchema, type Settings } from '../../src/core/words/settings';
import { registryOf } from './build';

export type Row = Readonly<Record<string, CellValue>>;
export type Rows = Readonly<Partial<Record<TableKey, readonly Row[]>>>;

export interface Counted {
  readonly registry: Registry;
  readonly settings: Settings;
  readonly links: Links;
  readonly coverage: CoverageFigures;
}

/** The settings of 2014 with changes. */
function settingsOf(changes: Partial<Settings> = {}): Settings {
  return settingsSchema.parse({ year: 2014, asOf: serialOf(2014, 12, 31), ...changes });
}

/** Rows by table and field key, linked and counted without having been checked. */
export function counted(
  rows: Rows,
  changes: Partial<Settings> = {},
  mark: (registry: Registry) => void = () => undefined,
): Counted {
  const registry = registryOf(rows);
  mark(registry);
  const settings = settingsOf(changes);
  const links = link(registry);
  return { registry, settings, links, coverage: cover(registry, links, settings) };
}

export function village(code: string, changes: Row = {}): Row {
  return {
    code,
    county: '宜阳县',
    township: '韩城镇',
    village: `${code.slice(-3)}村`,
    poor: '是',
    ...changes,
  };
}

export function household(id: string, villageCode: string, changes: Row = {}): Row {
  return { id, villageCode, head: `户主${id}`, status: '未脱贫', ...changes };
}

export function cadre(id: string, villageCode: string | null, changes: Row = {}): Row {
  return {
    id,
    name: `干部${id}`,
    unit: '市水利局',
    post: '工作队员',
    villageCode,
    start: '2014-01-01',
    ...changes,
  };
}

export function pairing(householdId: string, cadreId: string, changes: Row = {}): Row {
  return { householdId, cadreId, cadreName: `干部${cadreId}`, start: '2014-01-01', ...changes };
}

export function posting(unit: string, villageCode: string, changes: Row = {}): Row {
  return { unit, villageCode, kind: '定点帮扶', start: '2014-01-01', ...changes };
}
