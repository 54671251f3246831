import {
  countedPairings,
  HOUSEHOLD_METHODS,
  LINK_METHODS,
  type HouseholdMethod,
  type LinkMethod,
} from '../linkage';
import { isoDate, sayingColumn, type Table } from '../registry';
import type { Results } from '../results';
import type { AnswerLine, Detail } from './answer';
import { cellOf, lineOf } from './lines';

/** Pairings as lines about the cadre: who he is, how he was found, since when. Jumps to the cadre where he is known. */
export function cadreOfPairing(results: Results, row: number): AnswerLine {
  const pairings = pairingsOf(results);
  const linked = results.links.pairings.cadreId;
  const cadre = linked?.target[row] ?? -1;
  const record = cellOf(pairings, row, 'cadreName');
  if (cadre < 0) {
    const matches = linked?.matches[row] ?? 0;
    const why: Detail = matches > 1 ? { kind: 'ambiguous', matches } : { kind: 'notFound' };
    const text = pairings.text('cadreName', row) ?? String(pairings.raw('cadreName', row) ?? '');
    return { text, key: null, details: [why, ...periodOf(results, row)], source: record, record: null };
  }
  const method: LinkMethod = LINK_METHODS[linked?.method[row] ?? 0] ?? 'id';
  const line = lineOf(results, 'cadres', cadre);
  return {
    ...line,
    details: [...line.details, { kind: 'method', method }, ...periodOf(results, row)],
    record,
  };
}

/** Pairings as lines about the household. */
export function householdOfPairing(results: Results, row: number): AnswerLine {
  const pairings = pairingsOf(results);
  const linked = results.links.pairings.householdId;
  const household = linked?.target[row] ?? -1;
  const record = cellOf(pairings, row, sayingColumn(pairings, 'householdId', row));
  if (household >= 0) {
    const line = lineOf(results, 'households', household);
    const method: HouseholdMethod = HOUSEHOLD_METHODS[linked?.method[row] ?? 0] ?? 'id';
    // A number goes without saying.
    const how: Detail[] = method === 'id' ? [] : [{ kind: 'householdMethod', method }];
    return { ...line, details: [...line.details, ...how, ...periodOf(results, row)], record };
  }
  const { text, key } = lineOf(results, 'pairings', row);
  const matches = linked?.matches[row] ?? 0;
  const why: Detail = matches > 1 ? { kind: 'ambiguous', matches } : { kind: 'notFound' };
  return { text, key, details: [why, ...periodOf(results, row)], source: record, record: null };
}

/** Whether a pairing counts on the as-of date. */
export function isPairingActive({ registry, links, settings }: Results, row: number): boolean {
  return countedPairings(registry, links, settings.asOf)(row);
}

/** Active rows before ended ones, each in their order. */
export function activeFirst(rows: readonly number[], isActive: (row: number) => boolean): number[] {
  return [...rows].sort((a, b) => Number(isActive(b)) - Number(isActive(a)) || a - b);
}

function periodOf(results: Results, row: number): Detail[] {
  const pairings = pairingsOf(results);
  const visits = pairings.number('visits', row);
  return [
    ...sinceUntil(pairings, row, results.settings.asOf),
    ...(Number.isNaN(visits) ? [] : [{ kind: 'visits', count: visits } as const]),
    ...(pairings.excluded[row] === 1 ? [{ kind: 'excluded' } as const] : []),
  ];
}

/** When something began; and ended, where that was before the day of the count. */
export function sinceUntil(
  table: Table<'pairings' | 'postings' | 'cadres'>,
  row: number,
  asOf: number,
): Detail[] {
  const start = table.number('start', row);
  const end = table.number('end', row);
  return [
    ...(Number.isNaN(start) ? [] : [{ kind: 'since', date: isoDate(start) } as const]),
    ...(Number.isNaN(end) || end >= asOf ? [] : [{ kind: 'ended', date: isoDate(end) } as const]),
  ];
}

function pairingsOf({ registry }: Results): Table<'pairings'> {
  const { pairings } = registry.tables;
  if (!pairings) throw new RangeError('no pairings');
  return pairings;
}
