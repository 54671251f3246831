import type { NamedHeader } from './header-cells';
import type { HeadingPerson } from './header-groups';
import { HEADER_MEANINGS, KNOWN_HEADERS } from './header-index';
import { isPostFlag } from './post-flags';
import { isPlaceColumn, type TableKey } from './tables';

/** A column that may hold a field. */
export interface Claim {
  readonly column: number;
  readonly cell: NamedHeader;
  readonly field: string;
  /** The form of its header that told. */
  readonly name: string;
  /** How sure: -1 the clerk says so, 0 the field's own header, 1 an alias, 2 and 3 a bare form, then guesses. */
  readonly rank: number;
}

const BARE = 2;
/** From here on it is a guess: another header that may mean this one, or what is left without a year or a digit. */
const LIKELY = 4;
const GUESS = 6;

/** Whom a table is about: 姓名 under the heading of somebody else is not its 姓名. */
const ABOUT: Partial<Record<TableKey, readonly HeadingPerson[]>> = {
  households: ['户主'],
  members: ['户主'],
  cadres: ['帮扶责任人'],
  pairings: ['户主', '帮扶责任人'],
};

/** `chosen` is what a clerk has decided, by normalised header: a field, or null for a column not to be read. */
export function claimOf(
  table: TableKey,
  column: number,
  cell: NamedHeader,
  chosen: Readonly<Record<string, string | null>>,
): Claim | null {
  const [name = ''] = cell.names;
  // A header may be called `constructor`, which every object has.
  const choice = Object.hasOwn(chosen, name) ? chosen[name] : undefined;
  if (choice !== undefined) return choice === null ? null : { column, cell, field: choice, name, rank: -1 };
  if (table === 'cadres' && isPostFlag(cell)) return null;
  const meaning = meaningIn(table, cell);
  return meaning && { column, cell, ...meaning };
}

type Meaning = Pick<Claim, 'field' | 'name' | 'rank'>;

function meaningIn(table: TableKey, cell: NamedHeader): Meaning | null {
  const meaning = meaningOf(table, cell);
  const isForeign = cell.person !== null && ABOUT[table]?.includes(cell.person) === false;
  // Where somebody is may stand under anybody's heading.
  if (!isForeign || (meaning && isPlaceColumn(table, meaning.field))) return meaning;
  return meaningOf(table, cell.inGroup);
}

/** Lesser forms of a header and what they cost. */
const TIERS = [
  ['names', 0],
  ['bare', BARE],
  ['guesses', GUESS],
] as const;

function meaningOf(table: TableKey, spellings: NamedHeader['inGroup']): Meaning | null {
  const meanings = HEADER_MEANINGS[table];
  let likely: Meaning | null = null;
  for (const [tier, penalty] of TIERS) {
    if (penalty === GUESS && likely) break;
    for (const form of spellings[tier]) {
      const known = meanings.get(form);
      if (known && known.sure !== 'likely')
        return { field: known.field, name: form, rank: penalty + (known.sure === 'own' ? 0 : 1) };
      if (known) likely ??= { field: known.field, name: form, rank: Math.max(LIKELY, penalty) };
    }
  }
  return likely;
}

/** Whether a header, in any of its forms, means something in some table. */
export function saysHeader(cell: NamedHeader): boolean {
  return TIERS.some(([tier]) => cell[tier].some((form) => KNOWN_HEADERS.has(form))) || isPostFlag(cell);
}

/** Of two columns for one field the surer goes first, then the left one. */
export function winnersOf(claims: readonly Claim[]): ReadonlyMap<string, Claim> {
  const winners = new Map<string, Claim>();
  for (const claim of [...claims].sort((a, b) => a.rank - b.rank || a.column - b.column))
    if (!winners.has(claim.field)) winners.set(claim.field, claim);
  // Incomes of three years and no other: which one is meant the sheet does not say.
  for (const [field, { rank }] of winners)
    if (rank >= GUESS && claims.filter((claim) => claim.field === field).length > 1) winners.delete(field);
  return winners;
}

/** A guess that another column proves wrong: the column is as good as unknown. */
export function isLostGuess(claim: Claim, winners: ReadonlyMap<string, Claim>): boolean {
  return claim.rank >= LIKELY && winners.get(claim.field) !== claim;
}
