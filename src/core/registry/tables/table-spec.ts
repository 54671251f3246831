import type { Field } from './field';

/** A registry sheet: the sheet name a clerk sees, and its columns by their key in code, in order. */
export interface TableSpec {
  readonly sheet: string;
  readonly fields: Readonly<Record<string, Field>>;
  /** Other words that a title calls such a sheet by. */
  readonly titles?: readonly string[];
  /** People of one row: a number whose header does not say whose it is belongs to the one who is named before it. */
  readonly people?: readonly { readonly name: string; readonly idNo: string }[];
}
