/** The same keys, each with what is made of its value. */
export function mapped<K extends string, A, B>(
  record: Readonly<Record<K, A>>,
  make: (value: A, key: K) => B,
): Readonly<Record<K, B>> {
  const entries = Object.entries<A>(record).map(([key, value]) => [key, make(value, key as K)]);
  return Object.fromEntries(entries) as Record<K, B>;
}
