import type { TableKey } from '../registry';
import { coverageRows, countOf, type FigureRows, type FigureSources } from './figure-rows';
import type { CoverageCounts } from './figures';

/** What help is missing, and for whom (spec: linking, Coverage, gaps). */
export const GAPS = [
  'noPosting',
  'noTeam',
  'noFirstSecretary',
  'shallowKeyVillages',
  'unpairedHouseholds',
  'idleCadres',
  'overLimitCadres',
] as const;
export type GapId = (typeof GAPS)[number];

const CITY = { level: 'city' } as const;

/** Each gap is what a ratio of 覆盖汇总 lacks, so that both always agree. */
const ROWS: Readonly<Record<GapId, (from: FigureSources) => FigureRows>> = {
  noPosting: (from) => lacking(from, 'poorVillages', 'designated'),
  noTeam: (from) => lacking(from, 'poorVillages', 'withTeam'),
  noFirstSecretary: (from) => lacking(from, 'poorVillages', 'withFirstSecretary'),
  shallowKeyVillages: (from) => lacking(from, 'keyVillages', 'keyMultiple'),
  unpairedHouseholds: (from) => lacking(from, 'households', 'paired'),
  idleCadres: (from) => coverageRows(from, 'idleCadres', CITY),
  overLimitCadres: (from) => coverageRows(from, 'overLimitCadres', CITY),
};

/** The tables without which a gap cannot be told. */
export const GAP_NEEDS: Readonly<Record<GapId, readonly TableKey[]>> = {
  noPosting: ['villages', 'postings', 'units'],
  noTeam: ['villages', 'cadres'],
  noFirstSecretary: ['villages', 'cadres'],
  shallowKeyVillages: ['villages', 'postings', 'units'],
  unpairedHouseholds: ['villages', 'households', 'pairings', 'cadres'],
  idleCadres: ['cadres', 'pairings'],
  overLimitCadres: ['cadres', 'pairings'],
};

export function gapRows(sources: FigureSources, id: GapId): FigureRows {
  return ROWS[id](sources);
}

function lacking(
  sources: FigureSources,
  whole: keyof CoverageCounts,
  part: keyof CoverageCounts,
): FigureRows {
  const { table, rows } = coverageRows(sources, whole, CITY);
  const covered = new Set(coverageRows(sources, part, CITY).rows);
  return countOf(
    table,
    rows.filter((row) => !covered.has(row)),
  );
}
