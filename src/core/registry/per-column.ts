import type { RawColumn } from './raw';

/**
 * What is found in a column, found once: columns never change, and from one check of edits to the next nearly all of
 * them are the very same. Kept as long as the column is.
 */
export function perColumn<T, C extends object = RawColumn>(find: (column: C) => T): (column: C) => T {
  const found = new WeakMap<C, { readonly value: T }>();
  return (column) => {
    const known = found.get(column);
    if (known) return known.value;
    const value = find(column);
    found.set(column, { value });
    return value;
  };
}
