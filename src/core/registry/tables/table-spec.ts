import type { Field } from './field';

/** A registry sheet: the sheet name a clerk sees, and its columns by their key in code, in order. */
export interface TableSpec {
  readonly sheet: string;
  /** What else a sheet's name or title says where it means this table. */
  readonly named: RegExp;
  readonly fields: Readonly<Record<string, Field>>;
  /** The references that tell the village of a row, the surest first; where none are named, those to villages. */
  readonly standsBy?: readonly string[];
  /** People of one row: a number whose header does not say whose it is belongs to the one who is named before it. */
  readonly people?: readonly { readonly name: string; readonly idNo: string }[];
}
