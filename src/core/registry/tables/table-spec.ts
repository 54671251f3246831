import type { Field } from './field';

/** A registry sheet: the sheet name a clerk sees, and its columns by their key in code, in order. */
export interface TableSpec {
  readonly sheet: string;
  readonly fields: Readonly<Record<string, Field>>;
}
