import type { TableKey } from '../registry';
import type { Facts } from './facts';

/** Counts of one place; every level is the sum of the level below, but for cadres (see `cadres`). */
export interface CoverageCounts {
  readonly poorVillages: number;
  /** Poor villages with an active 定点帮扶 posting whose unit is found. */
  readonly designated: number;
  /** Poor villages with at least two layers of help. */
  readonly multiple: number;
  /** Poor villages by how many layers of help they have: none, one, two, three or more. */
  readonly noLayer: number;
  readonly oneLayer: number;
  readonly twoLayers: number;
  readonly moreLayers: number;
  readonly keyVillages: number;
  readonly keyMultiple: number;
  readonly withTeam: number;
  readonly withFirstSecretary: number;
  /** Households to be paired. */
  readonly households: number;
  readonly paired: number;
  /** Active cadres posted to or paired in the place; one of two counties counts once in the city. */
  readonly cadres: number;
  readonly idleCadres: number;
  readonly overLimitCadres: number;
}

export interface PlaceCoverage extends CoverageCounts {
  readonly county: string;
  readonly township: string | null;
  readonly village: string | null;
  readonly villageCode: string | null;
  /** Row of `villages`; -1 for levels above the village. */
  readonly row: number;
}

/** Rows kept out of every count by an error in a key or date column. */
export interface ExcludedRows {
  readonly table: TableKey;
  readonly rows: number;
}

/** Active resolved pairings per active cadre. */
export interface LoadFigures {
  readonly min: number;
  readonly median: number;
  readonly mean: number;
  readonly max: number;
}

export interface CoverageFigures {
  readonly city: CoverageCounts;
  readonly counties: readonly PlaceCoverage[];
  readonly townships: readonly PlaceCoverage[];
  readonly villages: readonly PlaceCoverage[];
  readonly load: LoadFigures;
  readonly excluded: readonly ExcludedRows[];
  /** What the counts rest on, by row; stays where it was computed. */
  readonly facts: Facts;
}
