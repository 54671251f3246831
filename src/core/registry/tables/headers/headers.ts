import type { FieldKey, TableKey } from '..';

/** Other headers of one column in one table, parted by spaces. */
export interface OtherHeaders {
  /** It is the same column. */
  readonly also?: string;
  /** It is the column if no other one says so; else it is unknown. */
  readonly likely?: string;
}

export type HeadersOf<K extends TableKey> = Readonly<Partial<Record<FieldKey<K>, OtherHeaders>>>;
