import type { Registry, Table } from '../registry';
import type { Links } from './links';

/** A column that refers, the table it refers to, and what is known of where rows stand. */
export interface Referring {
  readonly registry: Registry;
  readonly here: Table;
  readonly column: string;
  readonly there: Table;
  /** Those resolved so far. */
  readonly links: Links;
}
