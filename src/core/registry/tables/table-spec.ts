import type { Field } from './field';

/** A registry sheet: the sheet name a clerk sees, and its columns by their key in code, in order. */
export interface TableSpec {
  readonly sheet: string;
  /** What else a sheet's name or title says where it means this table. */
  readonly named: RegExp;
  readonly fields: Readonly<Record<string, Field>>;
  /** People of one row: a number whose header does not say whose it is belongs to the one who is named before it. */
  readonly people?: readonly { readonly name: string; readonly idNo: string }[];
}
