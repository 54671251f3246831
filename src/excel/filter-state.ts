import type { KeptFilter, LetThrough } from './filter-record';

/** The filter of a list as it stands, to be read after a round trip. */
export interface FoundFilter {
  readonly filter: Excel.AutoFilter;
  /** Where it lies; a null object where there is none. */
  readonly range: Excel.Range;
}

export function loadFilter(filter: Excel.AutoFilter): FoundFilter {
  return {
    filter: filter.load('enabled,isDataFiltered,criteria'),
    range: filter.getRangeOrNullObject().load('address'),
  };
}

/** What has to be put back later; null where there is no filter. */
export function keptOf({ filter, range }: FoundFilter): KeptFilter | null {
  if (range.isNullObject || !filter.enabled) return null;
  const criteria = criteriaOf(filter);
  return { address: addressIn(range.address), criteria: filter.isDataFiltered ? criteria : [] };
}

export function isSameFilter(found: FoundFilter, kept: KeptFilter | null): boolean {
  return JSON.stringify(keptOf(found)) === JSON.stringify(kept);
}

/** Whether the filter is the one that was put there, untouched since. */
export function isOwn(found: FoundFilter, counts: LetThrough): boolean {
  return JSON.stringify(letThroughNow(found)) === JSON.stringify(counts);
}

/** Whether there is no more than a part of the filter that was put there. */
export function isPartOf(found: FoundFilter, counts: LetThrough): boolean {
  const known = new Map(counts);
  return letThroughNow(found).every(([column, count]) => known.get(column) === count);
}

function letThroughNow({ filter }: FoundFilter): LetThrough {
  return countsOf(criteriaOf(filter));
}

/** How many values criteria let through; -1 where it is not values that they tell. */
export function countsOf(criteria: KeptFilter['criteria']): LetThrough {
  return criteria.flatMap((criterion, column): [string, number][] => {
    if (!criterion) return [];
    return [[String(column), valuesIn(criterion)]];
  });
}

/** Puts a filter, or none, in the place of the one that is there. */
export function exchange(
  { filter, range }: FoundFilter,
  { sheet, table }: { readonly sheet: Excel.Worksheet; readonly table: Excel.Table | null },
  kept: KeptFilter | null,
): void {
  if (table) filter.clearCriteria();
  else if (!range.isNullObject) filter.remove();
  if (kept) putBack(sheet, filter, kept);
}

/** How many values a criterion lets through; -1 where it is of another kind. */
function valuesIn({ filterOn, values, criterion1, criterion2, operator }: Record<string, unknown>): number {
  if (filterOn === 'Values' && Array.isArray(values)) return values.length;
  // One value or two Excel gives back as comparisons.
  const [first, second] = [criterion1, criterion2].map(
    (one) => typeof one === 'string' && one.startsWith('='),
  );
  if (filterOn !== 'Custom' || !first) return -1;
  if (criterion2 === undefined) return 1;
  return second && operator === 'Or' ? 2 : -1;
}

/** Puts a filter back as it was. */
export function putBack(sheet: Excel.Worksheet, filter: Excel.AutoFilter, kept: KeptFilter): void {
  const range = sheet.getRange(kept.address);
  if (kept.criteria.every((criterion) => criterion === null)) filter.apply(range);
  kept.criteria.forEach((criterion, column) => {
    if (criterion) filter.apply(range, column, criterion as unknown as Excel.FilterCriteria);
  });
}

/** Excel gives properties without a meaning as null, and takes none: https://github.com/OfficeDev/office-js/issues/1226 */
function criteriaOf(filter: Excel.AutoFilter): (Record<string, unknown> | null)[] {
  // Of a list without a filter there may be none.
  const criteria = filter.criteria as (Excel.FilterCriteria | null)[] | null;
  return (criteria ?? []).map((criterion) => {
    const given = Object.entries(criterion ?? {}).filter(([, value]) => value !== null && value !== '');
    const own: Record<string, unknown> = Object.fromEntries(given);
    return typeof own['filterOn'] === 'string' && own['filterOn'] !== 'Unknown' ? own : null;
  });
}

function addressIn(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}
