import { LONGEST_REASON } from '../words/reason';
import { keptJson } from '../words/kept-json';
import { z } from '../words/zod';
import { TABLE_KEYS, type TableKey } from './tables';

/**
 * 已核实，不改: what a rule found in a cell is right as it is, somebody has made sure. It holds for what the cell held
 * then and ends when it holds anything else. Row and value are kept as digests, so that no personal data is copied.
 */
export interface Waiver extends WaivedPlace {
  /** Of what the cell held. */
  readonly value: string;
  readonly reason: string;
  /** ISO. */
  readonly day: string;
}

/** What was found where, wherever the row stands. */
export interface WaivedPlace {
  readonly rule: string;
  readonly table: TableKey;
  readonly field: string;
  /** Of what the row is known by. */
  readonly row: string;
}

/** So many are kept in a workbook. */
export const MOST_WAIVERS = 5000;
/** Characters. */
const LONGEST = 4_000_000;

const digest = z.string().regex(/^[\da-z]{1,7}\.[\da-z]{1,7}$/);
const waiversSchema = z
  .array(
    z.object({
      rule: z.string().regex(/^[A-Z]\d\d$/),
      table: z.enum(TABLE_KEYS),
      field: z.string().max(100),
      row: digest,
      value: digest,
      reason: z.string().max(LONGEST_REASON),
      day: z.string().regex(/^\d{4}-\d\d-\d\d$/),
    }),
  )
  .max(MOST_WAIVERS);

/** Waivers as they were remembered, and whether they could be read. */
export interface KeptWaivers {
  readonly waivers: readonly Waiver[];
  readonly isWhole: boolean;
}

/** Waivers as they are remembered, in JSON; what cannot be read waives nothing. */
export function parseWaivers(kept: string): KeptWaivers {
  const waivers = keptJson(kept, waiversSchema, LONGEST);
  return { waivers: waivers ?? [], isWhole: waivers !== null };
}

/** Those kept without some, and with others; a later word on a place is the one that holds. */
export function changedWaivers(
  kept: readonly Waiver[],
  { added, removed }: { readonly added: readonly Waiver[]; readonly removed: readonly WaivedPlace[] },
): readonly Waiver[] {
  const gone = new Set([...added, ...removed].map(waivedPlace));
  return [...kept.filter((waiver) => !gone.has(waivedPlace(waiver))), ...added];
}

/** A place as one text. */
export function waivedPlace({ rule, table, field, row }: WaivedPlace): string {
  return [rule, table, field, row].join('|');
}
