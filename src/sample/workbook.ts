import { Random, type SampleSheet } from './base';
import { COUNTIES } from './counties';
import { plantMistakes, type PlantedMistake } from './mistakes';
import { registrySheets } from './registry-sheets';
import { citySize, countySize } from './size';
import type { ListedVillage } from './village-list';

/** What to generate. */
export type SampleScope =
  /** The city of 2014 at a scale from 0.01 to 3: clean. */
  | { readonly kind: 'city'; readonly scale: number }
  /** One county, with mistakes planted unless told otherwise. */
  | { readonly kind: 'county'; readonly county: string; readonly clean?: boolean };

export interface SampleOptions {
  readonly scope: SampleScope;
  /** Villages to draw from, see `parseVillageList`. */
  readonly villages: readonly ListedVillage[];
  /** The same seed gives the same workbook. Default 2014. */
  readonly seed?: number;
}

/** A workbook as plain data. */
export interface SampleWorkbook {
  readonly title: string;
  readonly sheets: readonly SampleSheet[];
  /** Every planted mistake; empty for a clean workbook. */
  readonly planted: readonly PlantedMistake[];
}

export const DEFAULT_SEED = 2014;
export const SMALLEST_SCALE = 0.01;
export const LARGEST_SCALE = 3;

/**
 * Generates the workbook's contents: real villages, everything else made up.
 * @throws RangeError for a scale out of range or a county that is not listed
 */
export function sampleWorkbook({ scope, villages, seed = DEFAULT_SEED }: SampleOptions): SampleWorkbook {
  return scope.kind === 'city'
    ? city(scope.scale, villages, seed)
    : county(scope.county, scope.clean === true, villages, seed);
}

function city(scale: number, villages: readonly ListedVillage[], seed: number): SampleWorkbook {
  if (!(scale >= SMALLEST_SCALE && scale <= LARGEST_SCALE))
    throw new RangeError(`scale ${scale} out of range`);
  const size = citySize(scale);
  return { title: `${size.place}驻村帮扶台账`, sheets: registrySheets(size, villages, seed), planted: [] };
}

function county(
  name: string,
  clean: boolean,
  villages: readonly ListedVillage[],
  seed: number,
): SampleWorkbook {
  const found = COUNTIES.find((candidate) => candidate.name === name);
  if (!found) throw new RangeError(`no county ${name}`);
  const size = countySize(found);
  const title = `${size.place}驻村帮扶台账`;
  const sheets = registrySheets(size, villages, seed);
  if (clean) return { title, sheets, planted: [] };
  return { title, ...plantMistakes(sheets, size.place, new Random(seed).fork('mistakes')) };
}
