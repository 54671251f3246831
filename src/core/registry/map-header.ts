import type { NamedHeader } from './header-cells';
import { HEADER_MEANINGS } from './header-index';
import { isRowNumber } from './header-text';
import { postFlags } from './post-flags';
import { PROVENANCE } from './provenance';
import type { HeaderCell, SheetReading } from './registry';
import { standInOf } from './stand-ins';
import { fieldsOf, type TableKey } from './tables';
import { numbersOfPeople } from './whose-number';

export interface HeaderMapping extends Pick<SheetReading, 'mapped' | 'missing' | 'unknown' | 'repeated'> {
  /** Column of the used range by field. */
  readonly columns: ReadonlyMap<string, number>;
  /** Columns of the used range that say where a merged row comes from. */
  readonly provenance: { readonly file: number; readonly row: number } | null;
  /** Columns of yes/no answers that stand for 岗位, where the sheet has no such column. */
  readonly postFlags: ReadonlyMap<number, string>;
}

interface Claim {
  readonly column: number;
  readonly cell: NamedHeader;
  readonly field: string;
  /** The name of its that told. */
  readonly name: string;
  /** How sure: -1 the clerk says so, 0 the field's own header, 1 an alias, 2 and 3 the same without a bracketed unit. */
  readonly rank: number;
}

/**
 * Which column of the used range holds which field of a table. Of two columns for one field the registry's own
 * header goes before an alias, and the left one before the right one; the other is `repeated`.
 * `chosen` is what a clerk has decided, by normalised header: a field, or null for a column not to be read.
 */
export function mapHeader(
  table: TableKey,
  cells: ReadonlyMap<number, NamedHeader>,
  chosen: Readonly<Record<string, string | null>> = {},
): HeaderMapping {
  const found: Claim[] = [];
  const unclaimed = new Map<number, NamedHeader>();
  for (const [column, cell] of cells) {
    if (cell.names.some(isRowNumber)) continue;
    const claim = claimOf(table, column, cell, chosen);
    if (claim) found.push(claim);
    else unclaimed.set(column, cell);
  }
  const claims = numbersOfPeople(table, found);
  const winners = new Map<string, Claim>();
  for (const claim of [...claims].sort((a, b) => a.rank - b.rank || a.column - b.column))
    if (!winners.has(claim.field)) winners.set(claim.field, claim);
  const columns = new Map([...winners].map(([field, { column }]) => [field, column]));
  const mapped = new Map([...winners].map(([field, { cell }]) => [field, headerCell(cell)]));
  const flags = table === 'cadres' && !mapped.has('post') ? postFlags(unclaimed) : new Map<number, string>();
  const [firstFlag] = flags.keys();
  const flagCell = firstFlag === undefined ? undefined : unclaimed.get(firstFlag);
  if (firstFlag !== undefined && flagCell) {
    columns.set('post', firstFlag);
    mapped.set('post', headerCell(flagCell));
  }
  return {
    columns,
    postFlags: flags,
    mapped,
    missing: fieldsOf(table)
      .filter(([key, field]) => field.required && !mapped.has(key) && !standInOf(table, key, mapped))
      .map(([key]) => key),
    provenance: provenanceOf(unclaimed),
    unknown: [...unclaimed]
      .filter(([column, cell]) => !flags.has(column) && !isProvenance(cell))
      .map(([, cell]) => headerCell(cell)),
    repeated: claims
      .filter((claim) => winners.get(claim.field) !== claim)
      .map(({ cell, field }) => ({ ...headerCell(cell), field })),
  };
}

function provenanceOf(unclaimed: ReadonlyMap<number, NamedHeader>): HeaderMapping['provenance'] {
  const columnOf = (header: string) => [...unclaimed].find(([, cell]) => cell.header.trim() === header)?.[0];
  const file = columnOf(PROVENANCE.file);
  const row = columnOf(PROVENANCE.row);
  return file === undefined || row === undefined ? null : { file, row };
}

function isProvenance({ header }: NamedHeader): boolean {
  return header.trim() === PROVENANCE.file || header.trim() === PROVENANCE.row;
}

function claimOf(
  table: TableKey,
  column: number,
  cell: NamedHeader,
  chosen: Readonly<Record<string, string | null>>,
): Claim | null {
  const choice = chosen[cell.names[0] ?? ''];
  if (choice !== undefined)
    return choice === null ? null : { column, cell, field: choice, name: cell.names[0] ?? '', rank: -1 };
  const meanings = HEADER_MEANINGS[table];
  for (const [penalty, names] of [
    [0, cell.names],
    [2, cell.unitless],
  ] as const) {
    for (const name of names) {
      const meaning = meanings.get(name);
      if (meaning) return { column, cell, field: meaning.field, name, rank: penalty + (meaning.own ? 0 : 1) };
    }
  }
  return null;
}

function headerCell({ header, row, column }: NamedHeader): HeaderCell {
  return { header, row, column };
}
