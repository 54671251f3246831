import type { FieldKey, Step, Table } from '../registry';
import { Pairs, Words, type ComparedKeys, type KeyOf } from './keys';
import { NONE } from './links';
import type { Referring } from './referring';
import { standings } from './standings';
import { once } from '../words/once';

/** How many rows there are of one key, and which is the first. */
interface Found {
  readonly first: number;
  count: number;
}

/** What a step finds for a row; undefined where it finds nothing or has nothing to go by. */
export type Search = (row: number) => Readonly<Found> | undefined;

/** Made when it is first asked: where an earlier step finds every row nothing is indexed for it. */
export function searchBy(step: Step, referring: Referring): Search {
  const search = once(() => makeSearch(step, referring));
  return (row) => search()(row);
}

/** The referring columns that a step compares. */
export function comparedColumns(step: Step, column: string): readonly string[] {
  return pairsOf(step, column).map(([here]) => here);
}

function makeSearch(step: Step, referring: Referring): Search {
  const said = pairsOf(step, referring.column).map(([here, there]) => sameColumn(referring, here, there));
  const places = step.within === undefined ? [] : standings(step.within, referring);
  const ways = places.length === 0 ? [allOf(said)] : places.map((place) => allOf([...said, place]));
  const counts = step.once === undefined ? null : firstRows(referring.there, step.once);
  const finders = ways.map(({ here, there }) => {
    const index = once(() =>
      foundBy(referring.there.rows, (row) => (counts?.(row) === false ? NONE : there(row))),
    );
    return (row: number) => {
      // What stands there is numbered when it is indexed: only then can it be looked up.
      const found = index();
      const key = here(row);
      return key === NONE ? undefined : found[key];
    };
  });
  const [only] = finders;
  if (only && finders.length === 1) return only;
  return (row) => finders[places.findIndex(({ here }) => here(row) !== NONE)]?.(row);
}

function pairsOf({ own, same = {} }: Step, column: string): readonly (readonly [string, string])[] {
  return [...(own === undefined ? [] : [[column, own] as const]), ...Object.entries(same)];
}

function sameColumn({ here, there }: Referring, columnHere: string, columnThere: string): ComparedKeys {
  const words = new Words();
  const known = words.inColumn(there, columnThere);
  return { here: words.foundIn(here, columnHere), there: known };
}

/** What there is of each key; keys are numbers without great gaps. */
function foundBy(rows: number, keyOf: KeyOf): readonly Found[] {
  const found: Found[] = [];
  for (let row = 0; row < rows; row++) {
    const key = keyOf(row);
    if (key === NONE) continue;
    const known = found[key];
    if (known) known.count += 1;
    else found[key] = { first: row, count: 1 };
  }
  return found;
}

/** All that is compared as one key. */
function allOf([first, ...others]: readonly ComparedKeys[]): ComparedKeys {
  if (!first) throw new RangeError('a step compares nothing');
  return others.reduce((all, other) => {
    const pairs = new Pairs();
    return { here: pairs.find(all.here, other.here), there: pairs.join(all.there, other.there) };
  }, first);
}

/** Whether a row is the first that says what it does in a column, or says nothing there. */
function firstRows(table: Table, name: string): (row: number) => boolean {
  const column = table.column(name as FieldKey);
  const first = new Int32Array(column.entries.length).fill(NONE);
  for (let row = table.rows - 1; row >= 0; row--) {
    const code = column.code(row);
    if (code >= 0) first[code] = row;
  }
  return (row) => (first[column.code(row)] ?? row) === row;
}
