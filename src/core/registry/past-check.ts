import { keptJson } from '../words/kept-json';
import { z } from '../words/zod';

/**
 * How much a check found, as the workbook remembers it: for a clerk who wants to see whether a registry gets better.
 * It is written with 校验报告, and counts only.
 */
export interface PastCheck {
  /** Local time, `yyyy-mm-dd hh:mm`. */
  readonly at: string;
  /** Of assessment. */
  readonly year: number;
  /** Digest of the registry that was checked. */
  readonly registry: string;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

/** So many are kept in a workbook. */
export const MOST_CHECKS = 30;
/** Characters. */
const LONGEST = 100_000;
/** Characters of `yyyy-mm-dd`. */
const DAY = 10;

const count = z.number().int().min(0).max(1_000_000_000);
const checksSchema = z
  .array(
    z.object({
      at: z.string().regex(/^\d{4}-\d\d-\d\d \d\d:\d\d$/),
      year: z.number().int().min(1900).max(2999),
      registry: z.string().regex(/^[\da-z.]{1,100}$/),
      error: count,
      warning: count,
      info: count,
    }),
  )
  .max(MOST_CHECKS);

/** Checks as they were remembered, and whether they could be read. */
export interface KeptChecks {
  readonly checks: readonly PastCheck[];
  readonly isWhole: boolean;
}

/** Checks as they are remembered, in JSON; a record that cannot be read has none. */
export function parsePastChecks(kept: string): KeptChecks {
  const checks = keptJson(kept, checksSchema, LONGEST);
  return { checks: checks ?? [], isWhole: checks !== null };
}

/** What a summary of a check comes to. */
export function pastCheck(
  summary: {
    readonly settings: { readonly year: number };
    readonly basis: { readonly registry: string };
    readonly severities: Readonly<Record<'error' | 'warning' | 'info', number>>;
  },
  at: string,
): PastCheck {
  const { settings, basis, severities } = summary;
  return { at, year: settings.year, registry: basis.registry, ...severities };
}

/**
 * The checks with another one. A registry that is checked again as it stands is no step further: it keeps its place and
 * its time, with what is found in it now.
 */
export function withCheck(checks: readonly PastCheck[], check: PastCheck): readonly PastCheck[] {
  const last = checks.findLastIndex(({ year }) => year === check.year);
  const before = checks[last];
  if (before?.registry !== check.registry) return thinned([...checks, check]);
  const { at } = before;
  return checks.map((each, index) => (index === last ? { ...check, at } : each));
}

/** Of a day its last check tells enough: the oldest that is followed by another of its day goes first. */
function thinned(checks: readonly PastCheck[]): readonly PastCheck[] {
  if (checks.length <= MOST_CHECKS) return checks;
  const spare = checks.findIndex(({ at }, index) => dayOf(at) === dayOf(checks[index + 1]?.at));
  return thinned(checks.toSpliced(Math.max(0, spare), 1));
}

function dayOf(at: string | undefined): string | undefined {
  return at?.slice(0, DAY);
}
