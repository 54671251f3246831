import { countedRows, type CountedTable, type CoverageCount } from './coverage-counts';
import { countOf, type FigureRows, type FigureSources } from './figure-rows';
import { inVillages } from './grouped-rows';
import { placesOfCadres, townshipKey } from './places-of-cadres';
import { rowsIn, type RowQuery } from './row-query';

/** Where a figure is counted. A class of counties is told by its counties. */
export type FigurePlace =
  | { readonly level: 'city' }
  | { readonly level: 'counties'; readonly counties: readonly string[] }
  | { readonly level: 'township'; readonly county: string; readonly township: string }
  /** Row of `villages`. */
  | { readonly level: 'village'; readonly village: number };

export const CITY: FigurePlace = { level: 'city' };

/** The rows behind a count of coverage at a place: as many as the count says. */
export function coverageRows(
  sources: FigureSources,
  count: CoverageCount,
  place: FigurePlace,
): FigureRows<CountedTable> {
  const query = countedRows(count);
  const rowsAt = query.table === 'cadres' ? cadresAt : rowsInVillages;
  return countOf(query.table, rowsAt(sources, query, place));
}

function rowsInVillages(sources: FigureSources, query: RowQuery, place: FigurePlace): number[] {
  const isInPlace = new Uint8Array(sources.registry.tables.villages?.rows ?? 0);
  for (const { row } of villagesAt(sources, place)) isInPlace[row] = 1;
  const rows: number[] = [];
  inVillages(query).visit(sources, (row, village) => {
    if (isInPlace[village] === 1) rows.push(row);
  });
  return rows;
}

/** The villages of a place that coverage knows. */
export function villagesAt({ coverage }: FigureSources, place: FigurePlace) {
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

function cadresAt(sources: FigureSources, query: RowQuery, place: FigurePlace): number[] {
  if (place.level === 'city') return rowsIn(sources, query);
  const { has } = query.open(sources);
  return [...cadresOf(sources, place)].filter(has);
}

function cadresOf(sources: FigureSources, place: Exclude<FigurePlace, { level: 'city' }>): Iterable<number> {
  const places = placesOfCadres(sources);
  switch (place.level) {
    case 'counties':
      // A cadre of two of them counts once.
      return new Set(place.counties.flatMap((county) => [...(places.ofCounty.get(county) ?? [])]));
    case 'township':
      return places.ofTownship.get(townshipKey(place)) ?? [];
    case 'village':
      return places.ofVillage.get(place.village) ?? [];
  }
}
