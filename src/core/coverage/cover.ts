import type { Links } from '../linkage';
import { type Registry, tablesOf } from '../registry';
import type { Settings } from '../words/settings';
import {
  countedRows,
  COUNTS_OF_CADRES,
  COVERAGE_COUNTS,
  countsBy,
  type CoverageCounts,
} from './coverage-counts';
import { gatherFacts } from './facts';
import type { CoverageFigures, ExcludedRows, LoadFigures, PlaceCoverage } from './figures';
import { inVillages } from './grouped-rows';
import { ACTIVE_CADRES } from './known-rows';
import { countOfEach } from './measures';
import { placesOfCadres, townshipKey } from './places-of-cadres';
import { rowsIn, select, type RowSources } from './row-query';

/** Coverage of a registry as of a day. Levels above the village are sums. */
export function cover(registry: Registry, links: Links, settings: Settings): CoverageFigures {
  const facts = gatherFacts(registry, links, settings);
  const from: RowSources = { registry, links, settings, coverage: { facts } };
  const places = placesOfCadres(from);
  const countCadres = cadreCounter(from);
  const villages = villageCoverage(from, (village) => countCadres(places.ofVillage.get(village)));
  const townships = rollUp(villages, townshipKey).map((place) => ({
    ...place,
    ...countCadres(places.ofTownship.get(townshipKey(place))),
  }));
  const counties = rollUp(villages, ({ county }) => county).map((place) => ({
    ...place,
    township: null,
    ...countCadres(places.ofCounty.get(place.county)),
  }));
  const everyone = rowsIn(from, ACTIVE_CADRES);
  return {
    city: { ...sumOf(villages), ...countCadres(everyone) },
    counties,
    townships,
    villages,
    load: loadOf(everyone.map((row) => facts.cadres.load[row] ?? 0)),
    excluded: excludedRows(registry),
    facts,
  };
}

type CadreCounts = Partial<CoverageCounts>;

/** Each count of cadres among some of them. */
function cadreCounter(from: RowSources): (cadres?: Iterable<number>) => CadreCounts {
  const sets = COUNTS_OF_CADRES.map((count) => [count, countedRows(count).open(from).has] as const);
  return (cadres = []) => {
    const among = [...cadres];
    return Object.fromEntries(sets.map(([count, isCounted]) => [count, among.filter(isCounted).length]));
  };
}

function villageCoverage(from: RowSources, cadresIn: (village: number) => CadreCounts): PlaceCoverage[] {
  const { villages } = from.registry.tables;
  if (!villages) return [];
  const tallies = new Map(
    COVERAGE_COUNTS.filter((count) => !COUNTS_OF_CADRES.includes(count)).map((count) => [
      count,
      countOfEach(inVillages(countedRows(count))).tally(from, villages.rows),
    ]),
  );
  return rowsIn(from, select('villages')).map((row) => ({
    county: villages.text('county', row) ?? '',
    township: villages.text('township', row),
    village: villages.text('village', row),
    villageCode: villages.text('code', row),
    row,
    ...countsBy((count) => tallies.get(count)?.[row] ?? 0),
    ...cadresIn(row),
  }));
}

/** Sums places that share a key, in the order in which the keys first occur. */
function rollUp(places: readonly PlaceCoverage[], keyOf: (place: PlaceCoverage) => string): PlaceCoverage[] {
  const groups = new Map<string, PlaceCoverage[]>();
  for (const place of places) {
    const group = groups.get(keyOf(place));
    if (group) group.push(place);
    else groups.set(keyOf(place), [place]);
  }
  return [...groups.values()].map((group) => ({
    county: group[0]?.county ?? '',
    township: group[0]?.township ?? null,
    village: null,
    villageCode: null,
    row: -1,
    ...sumOf(group),
  }));
}

function sumOf(places: readonly CoverageCounts[]): CoverageCounts {
  return countsBy((count) => places.reduce((sum, place) => sum + place[count], 0));
}

function loadOf(loads: readonly number[]): LoadFigures {
  if (loads.length === 0) return { min: 0, median: 0, mean: 0, max: 0 };
  const sorted = [...loads].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? 0;
  const lower = sorted[Math.ceil(middle) - 1] ?? 0;
  return {
    min: sorted[0] ?? 0,
    median: (lower + upper) / 2,
    mean: sorted.reduce((sum, load) => sum + load, 0) / sorted.length,
    max: sorted.at(-1) ?? 0,
  };
}

function excludedRows(registry: Registry): ExcludedRows[] {
  return tablesOf(registry).flatMap(({ key, excluded }) => {
    const rows = excluded.reduce((sum, flag) => sum + flag, 0);
    return rows === 0 ? [] : [{ table: key, rows }];
  });
}
