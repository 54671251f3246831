/** Rows by text, or by a number that stands for texts; several rows of one key are kept in order. */
export type RowIndex<K = string> = ReadonlyMap<K, readonly number[]>;

export function indexRows<K>(rows: number, keyOf: (row: number) => K | null): RowIndex<K> {
  const index = new Map<K, number[]>();
  for (let row = 0; row < rows; row++) {
    const key = keyOf(row);
    if (key === null) continue;
    const known = index.get(key);
    if (known) known.push(row);
    else index.set(key, [row]);
  }
  return index;
}
