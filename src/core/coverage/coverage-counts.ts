import { ACTIVE_CADRES, COUNTED_HOUSEHOLDS, PAIRED_HOUSEHOLDS } from './known-rows';
import { layerCount } from './layers';
import { mapped } from './mapped';
import { select, where, type RowQuery } from './row-query';

const POOR_VILLAGES = select('villages', () => (villages, row) => villages.isTrue('poor', row));
const KEY_VILLAGES = where(POOR_VILLAGES, () => (villages, row) => villages.isTrue('key', row));

/** Every count of coverage as the rows that it counts: those that belong to a place are the place's. */
const COUNTS = {
  poorVillages: POOR_VILLAGES,
  /** With an active 定点帮扶 posting whose unit is found. */
  designated: where(POOR_VILLAGES, ({ coverage }) => {
    const { designated } = coverage.facts.villages;
    return (_, row) => designated[row] === 1;
  }),
  /** With at least two layers of help. */
  multiple: withLayers(POOR_VILLAGES, (layers) => layers >= 2),
  /** Poor villages by how many layers of help they have: none, one, two, three or more. */
  noLayer: withLayers(POOR_VILLAGES, (layers) => layers === 0),
  oneLayer: withLayers(POOR_VILLAGES, (layers) => layers === 1),
  twoLayers: withLayers(POOR_VILLAGES, (layers) => layers === 2),
  moreLayers: withLayers(POOR_VILLAGES, (layers) => layers > 2),
  keyVillages: KEY_VILLAGES,
  keyMultiple: withLayers(KEY_VILLAGES, (layers) => layers >= 2),
  /** With a resident cadre. */
  withTeam: withTeam((size) => size > 0),
  /** With a team of fewer cadres than it should have. */
  understaffed: withTeam((size, least) => size > 0 && size < least),
  withFirstSecretary: where(POOR_VILLAGES, ({ coverage }) => {
    const { firstSecretaries } = coverage.facts.villages;
    return (_, row) => (firstSecretaries[row] ?? 0) > 0;
  }),
  /** Households to be paired. */
  households: COUNTED_HOUSEHOLDS,
  paired: PAIRED_HOUSEHOLDS,
  /** Active cadres posted to or paired in the place; one of two counties counts once in the city. */
  cadres: ACTIVE_CADRES,
  idleCadres: withLoad((load) => load === 0),
  overLimitCadres: withLoad((load, limit) => load > limit),
} as const satisfies Readonly<Record<string, RowQuery<CountedTable>>>;

/** What coverage counts. */
export type CountedTable = 'villages' | 'households' | 'cadres';

export type CoverageCount = keyof typeof COUNTS;
/** Counts of one place; every level is the sum of the level below, but for those of cadres. */
export type CoverageCounts = Readonly<Record<CoverageCount, number>>;

export const COVERAGE_COUNTS = Object.keys(COUNTS) as readonly CoverageCount[];
/** A cadre of two places counts once in what holds both: these are not sums of the level below. */
export const COUNTS_OF_CADRES = COVERAGE_COUNTS.filter((count) => COUNTS[count].table === 'cadres');

/** The rows of a count, wherever they are. */
export function countedRows(count: CoverageCount): RowQuery<CountedTable> {
  return COUNTS[count];
}

/** Every count, each as it is told. */
export function countsBy(valueOf: (count: CoverageCount) => number): CoverageCounts {
  return mapped(COUNTS, (_, count) => valueOf(count));
}

function withLayers(query: RowQuery<'villages'>, test: (layers: number) => boolean): RowQuery<'villages'> {
  return where(query, ({ coverage }) => {
    const { layers } = coverage.facts.villages;
    return (_, row) => test(layerCount(layers[row] ?? 0));
  });
}

function withTeam(test: (size: number, least: number) => boolean): RowQuery<'villages'> {
  return where(POOR_VILLAGES, ({ coverage, settings }) => {
    const { team } = coverage.facts.villages;
    return (_, row) => test(team[row] ?? 0, settings.minimumTeam);
  });
}

function withLoad(test: (load: number, limit: number) => boolean): RowQuery<'cadres'> {
  return where(ACTIVE_CADRES, ({ coverage }) => {
    const { load, limit } = coverage.facts.cadres;
    return (_, row) => test(load[row] ?? 0, limit[row] ?? 0);
  });
}
