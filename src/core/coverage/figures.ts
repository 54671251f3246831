import type { TableKey } from '../registry';
import type { CoverageCounts } from './coverage-counts';
import type { Facts } from './facts';

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
