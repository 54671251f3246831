import type { Links } from '../linkage';
import type { Registry, Table, TableKey } from '../registry';
import type { Settings } from '../settings';
import { isCadreCounted } from './cover';
import type { CoverageCounts, CoverageFigures } from './figures';
import { placesOfCadres } from './places-of-cadres';

/** What figures are counted from. */
export interface FigureSources {
  readonly registry: Registry;
  readonly links: Links;
  readonly settings: Settings;
  readonly coverage: CoverageFigures;
}

/** A figure with the rows that make it up. */
export interface FigureRows {
  readonly table: TableKey;
  readonly rows: readonly number[];
  /** As many as there are rows, or the sum of a column over them. */
  readonly value: number;
  /** The column that is summed; null where rows are counted. */
  readonly sumOf: string | null;
}

/** Where a figure is counted. A class of counties is told by its counties. */
export type FigurePlace =
  | { readonly level: 'city' }
  | { readonly level: 'counties'; readonly counties: readonly string[] }
  | { readonly level: 'township'; readonly county: string; readonly township: string }
  /** Row of `villages`. */
  | { readonly level: 'village'; readonly village: number };

const CADRE_COUNTS = ['cadres', 'idleCadres', 'overLimitCadres'] as const;
type CadreCount = (typeof CADRE_COUNTS)[number];

/** The rows behind a count of coverage at a place: as many as the count says. */
export function coverageRows(
  sources: FigureSources,
  count: keyof CoverageCounts,
  place: FigurePlace,
): FigureRows {
  if (isCadreCount(count)) return countOf('cadres', cadresOf(sources, count, place));
  if (count === 'households' || count === 'paired')
    return countOf('households', householdsOf(sources, count, place));
  const villages = villagesOf(sources, place).filter((village) => village[count] === 1);
  return countOf(
    'villages',
    villages.map(({ row }) => row),
  );
}

export type RowTest<K extends TableKey> = (table: Table<K>, row: number) => boolean;

/** Rows of a table that take part in counts and meet a test. */
export function rowsWhere<K extends TableKey>(
  { registry }: Pick<FigureSources, 'registry'>,
  key: K,
  test: RowTest<K>,
): FigureRows {
  const table: Table<K> | undefined = registry.tables[key];
  const rows: number[] = [];
  for (let row = 0; table && row < table.rows; row++)
    if (table.excluded[row] === 0 && test(table, row)) rows.push(row);
  return countOf(key, rows);
}

export function countOf(table: TableKey, rows: readonly number[]): FigureRows {
  return { table, rows, value: rows.length, sumOf: null };
}

/** The sum of a column over rows; blank cells are no part of it. */
export function sumOf<K extends TableKey>(
  table: Table<K>,
  rows: readonly number[],
  field: Parameters<Table<K>['number']>[0],
): FigureRows {
  const filled = rows.filter((row) => !Number.isNaN(table.number(field, row)));
  // Money is added in hundredths of a yuan, so that sums of decimals come out exact.
  const sum = filled.reduce((total, row) => total + Math.round(table.number(field, row) * 1e6), 0);
  return { table: table.key, rows: filled, value: sum / 1e6, sumOf: field };
}

function isCadreCount(count: keyof CoverageCounts): count is CadreCount {
  return CADRE_COUNTS.some((known) => known === count);
}

function villagesOf({ coverage }: FigureSources, place: FigurePlace) {
  return coverage.villages.filter(({ row, county, township }) => {
    switch (place.level) {
      case 'city':
        return true;
      case 'counties':
        return place.counties.includes(county);
      case 'township':
        return county === place.county && (township ?? '') === place.township;
      case 'village':
        return row === place.village;
    }
  });
}

function householdsOf(sources: FigureSources, count: 'households' | 'paired', place: FigurePlace): number[] {
  const { registry, links, coverage } = sources;
  const isInPlace = new Uint8Array(registry.tables.villages?.rows ?? 0);
  for (const { row } of villagesOf(sources, place)) isInPlace[row] = 1;
  const { counted, paired } = coverage.facts.households;
  const villageOf = links.households.villageCode?.target;
  const rows: number[] = [];
  for (let row = 0; row < counted.length; row++) {
    if (counted[row] !== 1 || isInPlace[villageOf?.[row] ?? -1] !== 1) continue;
    if (count === 'households' || paired[row] === 1) rows.push(row);
  }
  return rows;
}

function cadresOf(sources: FigureSources, count: CadreCount, place: FigurePlace): number[] {
  const { facts } = sources.coverage;
  return [...cadresAt(sources, place)].filter((cadre) => isCadreCounted(facts, count, cadre));
}

function cadresAt({ registry, links, settings, coverage }: FigureSources, place: FigurePlace) {
  const { facts } = coverage;
  if (place.level === 'city')
    return [...facts.cadres.active.keys()].filter((row) => facts.cadres.active[row] === 1);
  const places = placesOfCadres(registry, links, settings, facts);
  switch (place.level) {
    case 'counties':
      // A cadre of two of them counts once.
      return new Set(place.counties.flatMap((county) => [...(places.ofCounty.get(county) ?? [])]));
    case 'township':
      return places.ofTownship.get(`${place.county}\u0000${place.township}`) ?? [];
    case 'village':
      return places.ofVillage.get(place.village) ?? [];
  }
}
