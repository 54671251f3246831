import { z } from '../words/zod';

/** Nobody sends back more often. */
const round = z.coerce.number().int().min(1).max(10_000);
const text = z.string().max(32_767);
const told = text.min(1);

/** A finding that was sent back once or more. */
export const returnedItem = z
  .object({
    /** The township or file that has to answer for it. */
    place: told,
    rule: text,
    sheet: text,
    key: text,
    message: text,
    /** Rounds in which it was sent back first and last. */
    first: round,
    last: round,
    identity: told,
  })
  .readonly();
export type ReturnedItem = z.infer<typeof returnedItem>;

/** A line of the places that took part. */
export const placeLine = z.object({ place: told, round, at: text }).readonly();
