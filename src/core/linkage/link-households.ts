import type { FieldKey, Registry, Table, TableKey } from '../registry';
import { AMBIGUOUS, NONE, type Links, type ResolvedByMethod } from './links';
import { foldHead, foldVillage } from './names';
import { indexRows, NO_METHOD, resolveByKey, type RowIndex } from './resolve';

/** Places of the methods in `HOUSEHOLD_METHODS`. */
const [BY_ID, BY_HEAD_ID, BY_HEAD] = [0, 1, 2] as const;

type Villages = Links['villages'];

/**
 * The household of each member, by its number; of each pairing by its number, else, where it gives none, by the
 * head's citizen ID, else by village and head's name. A number that is given and unknown ends the search: what it
 * names is not another household of a like head.
 */
export function linkHouseholds(
  registry: Registry,
  villages: Villages,
): Partial<Record<TableKey, ResolvedByMethod>> {
  const { households, members } = registry.tables;
  if (!households) return {};
  const byId = indexRows(households.rows, textsOf(households, 'id'));
  const pairings = byAnything(registry, byId, villages);
  return {
    ...(members ? { members: byNumber(members, byId) } : {}),
    ...(pairings ? { pairings } : {}),
  };
}

function byNumber(table: Table<'members'> | Table<'pairings'>, byId: RowIndex): ResolvedByMethod {
  const { target, matches } = resolveByKey(table.column('householdId'), byId, (id) => id);
  const method = new Uint8Array(table.rows);
  target.forEach((row, index) => {
    method[index] = row < 0 ? NO_METHOD : BY_ID;
  });
  return { target, matches, method };
}

/** Built when it is first asked: where every pairing gives a number there is nothing else to go by. */
type Search = (row: number) => readonly number[] | undefined;

function byAnything(registry: Registry, byId: RowIndex, villages: Villages): ResolvedByMethod | undefined {
  const { pairings, households } = registry.tables;
  if (!pairings || !households) return undefined;
  const found = byNumber(pairings, byId);
  const numbers = pairings.column('householdId');
  const searches: readonly (readonly [step: number, search: () => Search])[] = [
    [BY_HEAD_ID, once(() => headIdSearch(pairings, households, byId))],
    [BY_HEAD, once(() => headSearch(pairings, households, byId, villages, registry.tables.villages))],
  ];
  for (let row = 0; row < pairings.rows; row++) {
    if (numbers.code(row) >= 0) continue;
    for (const [step, search] of searches) {
      const rows = search()(row) ?? [];
      if (rows.length === 0) continue;
      found.target[row] = rows.length === 1 ? (rows[0] ?? NONE) : AMBIGUOUS;
      found.matches[row] = rows.length;
      found.method[row] = step;
      break;
    }
  }
  return found;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

type Pairings = Table<'pairings'>;
type Households = Table<'households'>;

function headIdSearch(pairings: Pairings, households: Households, byId: RowIndex): Search {
  const index = indexOnce(households, byId, textsOf(households, 'headId'));
  const here = textsOf(pairings, 'headId');
  return (row) => rowsAt(index, here(row));
}

/**
 * By the head's name among the households of the pairing's village; where that village is not known for certain,
 * among those of every village of its name.
 */
function headSearch(
  pairings: Pairings,
  households: Households,
  byId: RowIndex,
  villages: Villages,
  register: Table<'villages'> | undefined,
): Search {
  const words = new Numbers();
  const headHere = words.inColumn(pairings, 'head', foldHead);
  const headThere = words.inColumn(households, 'head', foldHead);
  const here = villages.pairings?.target;
  const there = villages.households?.target;
  const inVillage = once(() =>
    indexOnce(households, byId, (row) => pair(there?.[row] ?? NONE, headThere(row))),
  );
  const nameHere = words.inColumn(pairings, 'village', foldVillage);
  const inName = once(() => {
    const written = words.inColumn(households, 'village', foldVillage);
    const registered = register && words.inColumn(register, 'village', foldVillage);
    const nameThere = (row: number): number => {
      const known = registered?.(there?.[row] ?? NONE) ?? NONE;
      return known < 0 ? written(row) : known;
    };
    return indexOnce(households, byId, (row) => pair(nameThere(row), headThere(row)));
  });
  return (row) => {
    const village = here?.[row] ?? NONE;
    return village < 0
      ? rowsAt(inName(), pair(nameHere(row), headHere(row)))
      : rowsAt(inVillage(), pair(village, headHere(row)));
  };
}

/** Texts as numbers, so that two of them make a key without a text of their own. */
class Numbers {
  private readonly numbers = new Map<string, number>();

  /** The number of a row's text in a column, each text folded once; negative where it is blank. */
  inColumn<K extends TableKey>(
    table: Table<K>,
    field: FieldKey<K>,
    fold: (text: string) => string,
  ): (row: number) => number {
    const column = table.column(field);
    const numbers = Int32Array.from(column.entries, (entry) => this.of(fold(entry)));
    return (row) => (row < 0 ? NONE : (numbers[column.code(row)] ?? NONE));
  }

  private of(text: string): number {
    const known = this.numbers.get(text) ?? this.numbers.size;
    this.numbers.set(text, known);
    return known;
  }
}

/** More than there are texts in a column. */
const SPAN = 2 ** 26;

function pair(place: number, head: number): number | null {
  return place < 0 || head < 0 ? null : place * SPAN + head;
}

/** A household that is registered twice (U01) is its first row. */
function indexOnce<K>(households: Households, byId: RowIndex, keyAt: (row: number) => K | null): RowIndex<K> {
  const id = textsOf(households, 'id');
  return indexRows(households.rows, (row) => {
    const [first = row] = rowsAt(byId, id(row)) ?? [];
    return first === row ? keyAt(row) : null;
  });
}

function rowsAt<K>(index: RowIndex<K>, key: K | null): readonly number[] | undefined {
  return key === null ? undefined : index.get(key);
}

/** A column's texts by row. */
function textsOf<K extends TableKey>(table: Table<K>, field: FieldKey<K>): (row: number) => string | null {
  const column = table.column(field);
  return (row) => column.text(row);
}
