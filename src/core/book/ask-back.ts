import { calendarOf, type RawWorkbook, type Registry } from '../registry';
import { readSettings, yearsOfData } from '../settings-sheets';
import type { RunOptions } from '../words/settings';
import type { Earlier } from '../years';
import { registryDigest } from './basis';

/** Something that can be done as it was asked for, and most likely was not meant. */
export type AskBack =
  | {
      readonly about: 'year';
      readonly given: number;
      /** The years that the registry's own rows speak of. */
      readonly data: Span;
    }
  /** A serial day. */
  | { readonly about: 'asOf'; readonly given: number; readonly data: Span }
  /** The earlier registry is the very one that is open. */
  | { readonly about: 'previous'; readonly name: string };

interface Span {
  readonly first: number;
  readonly last: number;
}

/** A year is prepared before it begins, and the one before is looked up. */
const NEAR_YEARS = 1;

/** What is to be asked before a run: a year or day far from the data's, a comparison of a registry with itself. */
export function askedBack(
  workbook: RawWorkbook,
  registry: Registry,
  run: RunOptions,
  earlier: Earlier | null,
): readonly AskBack[] {
  const isSame = earlier !== null && earlier.digest === registryDigest(workbook, registry);
  const same: readonly AskBack[] = isSame ? [{ about: 'previous', name: earlier.name }] : [];
  const data = yearsOfData(registry);
  return data ? [...farFrom(data, readSettings(workbook, registry, run)), ...same] : same;
}

function farFrom(
  data: Span,
  { year, asOf }: { readonly year: number; readonly asOf: number },
): readonly AskBack[] {
  const isFar = (given: number): boolean => given < data.first - NEAR_YEARS || given > data.last + NEAR_YEARS;
  if (isFar(year)) return [{ about: 'year', given: year, data }];
  return isFar(calendarOf(asOf).year) ? [{ about: 'asOf', given: asOf, data }] : [];
}
