import { headerCandidates } from './header-candidates';
import { mapHeader, type HeaderMapping } from './map-header';
import type { RawSheet } from './raw';
import { namesTable, type TableFit } from './table-fit';
import { fieldOf, TABLE_KEYS, type FieldKey, type TableKey } from './tables';

/** The table that a sheet comes nearest to, what it has of it and what it lacks. */
export interface NearestTable {
  readonly table: TableKey;
  /** Headers as the sheet has them, of columns that were recognised. */
  readonly recognised: readonly string[];
  /** The registry's headers of required columns that were not found. */
  readonly missing: readonly string[];
}

interface Near {
  readonly table: TableKey;
  readonly mapped: HeaderMapping['mapped'];
  readonly missing: readonly string[];
  readonly isNamed: boolean;
}

/**
 * Of a sheet that is no registry sheet as it stands. A name or title that means a table counts like two columns of it.
 * Null where neither says anything.
 */
export function nearestTable(sheet: RawSheet, titles: readonly string[]): NearestTable | null {
  const named = new Set(TABLE_KEYS.filter((table) => namesTable(titles, table)));
  let best: Near | null = null;
  for (const { cells } of headerCandidates(sheet)) {
    for (const table of TABLE_KEYS) {
      const { mapped, missing } = mapHeader(table, cells);
      const near = { table, mapped, missing, isNamed: named.has(table) };
      if ((mapped.size > 0 || near.isNamed) && (!best || isNearer(near, best))) best = near;
    }
  }
  return best && { table: best.table, ...columnsFound(best.table, best.mapped, best.missing) };
}

/** The same of a header that was found. */
export function nearestOf({ table, mapping }: Pick<TableFit, 'table' | 'mapping'>): NearestTable {
  return { table, ...columnsFound(table, mapping.mapped, mapping.missing) };
}

/** The columns of a table that a sheet has and lacks, by their headers. */
export function columnsFound(
  table: TableKey,
  mapped: HeaderMapping['mapped'],
  missing: readonly string[],
): Omit<NearestTable, 'table'> {
  return {
    recognised: [...mapped.values()].map(({ header }) => header.trim()),
    missing: missing.map((field) => fieldOf(table, field as FieldKey).header),
  };
}

/** How much a name counts for, in columns. */
const NAMED_COLUMNS = 2;

function isNearer(one: Near, other: Near): boolean {
  const weight = ({ mapped, isNamed }: Near): number => mapped.size + (isNamed ? NAMED_COLUMNS : 0);
  const lead = weight(one) - weight(other);
  return lead > 0 || (lead === 0 && one.missing.length < other.missing.length);
}
