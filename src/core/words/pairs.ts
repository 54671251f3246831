import { z } from './zod';

/**
 * What is kept by names that a file gives, as pairs: an object answers to names that nobody gave it, and zod's records
 * leave `__proto__` out. An object is taken, too: so earlier versions kept it.
 */
export function pairs<Name extends z.ZodType<string>, Value extends z.ZodType>(
  name: Name,
  value: Value,
  most: number,
) {
  return z.preprocess(
    entriesOf,
    z
      .array(z.tuple([name, value]).readonly())
      .max(most)
      .readonly(),
  );
}

function entriesOf(kept: unknown): unknown {
  return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? Object.entries(kept) : kept;
}
