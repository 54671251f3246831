import { fieldOf, type FieldKey, type Spelling, type Table } from '../registry';
import { NONE } from './links';
import { foldHead, foldName, foldVillage } from './names';

/** What a row says, as a number that is the same where the same is said; `NONE` where it says nothing. */
export type KeyOf = (row: number) => number;

/** What both rows say or where both stand, as keys that are the same where it is the same. */
export interface ComparedKeys {
  readonly here: KeyOf;
  readonly there: KeyOf;
}

const FOLDS: Readonly<Record<Spelling, (text: string) => string>> = {
  exact: (text) => text,
  name: foldName,
  village: foldVillage,
  head: foldHead,
};

/** Texts as numbers, so that several of them make a key without a text of their own. */
export class Words {
  private readonly numbers = new Map<string, number>();

  /** What the rows of a column say, by the spellings that are one there; each text is folded once. */
  inColumn(table: Table, name: string): KeyOf {
    return this.keysOf(table, name, (text) => numberIn(this.numbers, text));
  }

  /** The same of a column that is only compared with those numbered so far: nothing else that it says has a key. */
  foundIn(table: Table, name: string): KeyOf {
    return this.keysOf(table, name, (text) => this.numbers.get(text) ?? NONE);
  }

  private keysOf(table: Table, name: string, numberOf: (text: string) => number): KeyOf {
    const column = table.column(name as FieldKey);
    const fold = FOLDS[fieldOf(table.key, name as FieldKey).spelling];
    const numbers = new Int32Array(column.entries.length);
    for (const [at, entry] of column.entries.entries()) numbers[at] = numberOf(fold(entry));
    return (row) => (row < 0 ? NONE : (numbers[column.code(row)] ?? NONE));
  }
}

/** More than there are texts in a column. */
const SPAN = 2 ** 26;

/** Numbers for pairs of numbers: given out on one side, looked up on the other. */
export class Pairs {
  private readonly numbers = new Map<number, number>();

  join(first: KeyOf, second: KeyOf): KeyOf {
    return (row) => {
      const pair = pairOf(first(row), second(row));
      return pair === NONE ? NONE : numberIn(this.numbers, pair);
    };
  }

  find(first: KeyOf, second: KeyOf): KeyOf {
    return (row) => this.numbers.get(pairOf(first(row), second(row))) ?? NONE;
  }
}

/** A number for two; `NONE` where either is. */
export function pairOf(first: number, second: number): number {
  return first < 0 || second < 0 ? NONE : first * SPAN + second;
}

/** The number of a key, given out in the order in which they are asked for. */
export function numberIn<K>(numbers: Map<K, number>, key: K): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(key, number);
  return number;
}
