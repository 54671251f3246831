import type { Field } from './field';

/** The columns by which people tell a row. */
interface Told {
  /** What it is called. */
  readonly name: readonly string[];
  /** What tells it from others of its name; null where nothing does. */
  readonly key: string | null;
  /** What else is worth saying of it. */
  readonly words: readonly string[];
  readonly date?: string;
  readonly money?: string;
  /**
   * What tells it from every other row, where a sheet is filtered to it. Dates are left out: Excel filters by how
   * they look.
   */
  readonly apart: readonly string[];
}

/** A registry sheet: the sheet name a clerk sees, and its columns by their key in code, in order. */
export interface TableSpec {
  readonly sheet: string;
  /** What else a sheet's name or title says where it means this table. */
  readonly named: RegExp;
  readonly fields: Readonly<Record<string, Field>>;
  /** The references that tell the village of a row, the surest first; where none are named, those to villages. */
  readonly standsBy?: readonly string[];
  /** How people are told which row is meant. */
  readonly told: Told;
  /** People of one row: a number whose header does not say whose it is belongs to the one who is named before it. */
  readonly people?: readonly { readonly name: string; readonly idNo: string }[];
}
