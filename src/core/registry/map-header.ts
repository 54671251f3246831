import { claimOf, isLostGuess, winnersOf, type Claim } from './header-claims';
import type { NamedHeader } from './header-cells';
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
    const claim = claimOf(table, column, cell, chosen);
    if (claim) found.push(claim);
    else if (!cell.saysNothing) unclaimed.set(column, cell);
  }
  const claims = numbersOfPeople(table, found);
  const winners = winnersOf(claims);
  const lost = claims.filter((claim) => isLostGuess(claim, winners));
  for (const { column, cell } of lost) unclaimed.set(column, cell);
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
      .filter((claim) => winners.get(claim.field) !== claim && !lost.includes(claim))
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

function headerCell({ header, row, column }: NamedHeader): HeaderCell {
  return { header, row, column };
}
