import type { Links } from '../linkage';
import type { Registry, Table } from '../registry';
import { TABLE_KEYS } from '../registry';
import type { Settings } from '../settings';
import { gatherFacts, layerCount, type Facts } from './facts';
import type { CoverageCounts, CoverageFigures, ExcludedRows, LoadFigures, PlaceCoverage } from './figures';
import { placesOfCadres } from './places-of-cadres';

type Counts = { -readonly [Key in keyof CoverageCounts]: number };

/** Coverage of a registry as of a day (spec: linking, Coverage). Levels above the village are sums. */
export function cover(registry: Registry, links: Links, settings: Settings): CoverageFigures {
  const facts = gatherFacts(registry, links, settings);
  const places = placesOfCadres(registry, links, settings, facts);
  const villages = villageCoverage(registry, facts, settings);
  const counted = (cadres: Iterable<number> | undefined): Partial<Counts> => cadreCounts(facts, cadres ?? []);
  const finished = villages.map((village) => ({ ...village, ...counted(places.ofVillage.get(village.row)) }));
  const townships = rollUp(finished, (place) => `${place.county}\u0000${place.township ?? ''}`).map(
    (place) => ({
      ...place,
      ...counted(places.ofTownship.get(`${place.county}\u0000${place.township ?? ''}`)),
    }),
  );
  const counties = rollUp(finished, ({ county }) => county).map((place) => ({
    ...place,
    township: null,
    ...counted(places.ofCounty.get(place.county)),
  }));
  const everyone = [...facts.cadres.active.keys()].filter((row) => facts.cadres.active[row] === 1);
  return {
    city: { ...sumOf(finished), ...counted(everyone) },
    counties,
    townships,
    villages: finished,
    load: loadOf(everyone.map((row) => facts.cadres.load[row] ?? 0)),
    excluded: excludedRows(registry),
    facts,
  };
}

function villageCoverage(registry: Registry, facts: Facts, settings: Settings): PlaceCoverage[] {
  const { villages } = registry.tables;
  const places: PlaceCoverage[] = [];
  for (let row = 0; villages && row < villages.rows; row++) {
    if (villages.excluded[row] === 1) continue;
    const { layers, designated, team, firstSecretaries, households, paired } = facts.villages;
    const isPoor = villages.isTrue('poor', row);
    const isKey = isPoor && villages.isTrue('key', row);
    const depth = layerCount(layers[row] ?? 0);
    const isMultiple = depth >= 2;
    places.push({
      county: villages.text('county', row) ?? '',
      township: villages.text('township', row),
      village: villages.text('village', row),
      villageCode: villages.text('code', row),
      row,
      poorVillages: Number(isPoor),
      designated: Number(isPoor && designated[row] === 1),
      multiple: Number(isPoor && isMultiple),
      noLayer: Number(isPoor && depth === 0),
      oneLayer: Number(isPoor && depth === 1),
      twoLayers: Number(isPoor && depth === 2),
      moreLayers: Number(isPoor && depth > 2),
      keyVillages: Number(isKey),
      keyMultiple: Number(isKey && isMultiple),
      withTeam: Number(isPoor && (team[row] ?? 0) >= settings.minimumTeam),
      withFirstSecretary: Number(isPoor && (firstSecretaries[row] ?? 0) > 0),
      households: households[row] ?? 0,
      paired: paired[row] ?? 0,
      cadres: 0,
      idleCadres: 0,
      overLimitCadres: 0,
    });
  }
  return places;
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

function sumOf(places: readonly CoverageCounts[]): Counts {
  const sum: Counts = {
    poorVillages: 0,
    designated: 0,
    multiple: 0,
    noLayer: 0,
    oneLayer: 0,
    twoLayers: 0,
    moreLayers: 0,
    keyVillages: 0,
    keyMultiple: 0,
    withTeam: 0,
    withFirstSecretary: 0,
    households: 0,
    paired: 0,
    cadres: 0,
    idleCadres: 0,
    overLimitCadres: 0,
  };
  for (const place of places) for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += place[key];
  return sum;
}

function cadreCounts(facts: Facts, cadres: Iterable<number>): Partial<Counts> {
  const counts = { cadres: 0, idleCadres: 0, overLimitCadres: 0 };
  const keys = Object.keys(counts) as (keyof typeof counts)[];
  for (const row of cadres) for (const key of keys) if (isCadreCounted(facts, key, row)) counts[key] += 1;
  return counts;
}

/** Whether an active cadre is among those that a count of a place is about. */
export function isCadreCounted(
  facts: Facts,
  count: 'cadres' | 'idleCadres' | 'overLimitCadres',
  cadre: number,
): boolean {
  const load = facts.cadres.load[cadre] ?? 0;
  if (count === 'idleCadres') return load === 0;
  return count === 'cadres' || load > (facts.cadres.limit[cadre] ?? 0);
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
  return TABLE_KEYS.flatMap((key) => {
    const table = registry.tables[key] as Table | undefined;
    const rows = table?.excluded.reduce((sum, flag) => sum + flag, 0) ?? 0;
    return rows === 0 ? [] : [{ table: key, rows }];
  });
}
