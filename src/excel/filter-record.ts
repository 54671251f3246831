import { pairs } from '../core/words/pairs';
import { z } from '../core/words/zod';
import { MOST_COLUMNS } from './record-parts';

/** `A3:K200`, `$A$3`, `3:200`: cells of the sheet that the filter is on, and of no other. */
const ADDRESS = /^\$?[A-Z]{0,3}\$?\d{0,7}(?::\$?[A-Z]{0,3}\$?\d{0,7})?$/;
const MOST_FILTERS = 500;
const MOST_VALUES = 100_000;

/** What Excel tells of a column's filter: words and numbers, which calculate nothing. */
const plain = z.union([z.string().max(32_767), z.number(), z.boolean(), z.null()]);
const criterion: z.ZodType<Record<string, unknown>> = z.record(
  z.string().max(50),
  z.union([
    plain,
    z.array(z.union([plain, z.record(z.string().max(50), plain)])).max(MOST_VALUES),
    z.record(z.string().max(50), plain),
  ]),
);

/** A filter as Excel tells it; what it means is Excel's own business. */
export const keptFilterShape = {
  address: z.string().min(1).max(40).regex(ADDRESS),
  criteria: z.array(criterion.nullable()).max(MOST_COLUMNS).readonly(),
};
export const keptFilter = z.object(keptFilterShape).readonly();

/** By column of a list, how many values are let through: by this a filter is known again. */
export const letThrough = pairs(z.string().max(10), z.number(), MOST_COLUMNS);
export type LetThrough = z.infer<typeof letThrough>;

/** A filter that was put on a list for the clerk, and what stood there before. */
const ownFilter = z
  .object({
    sheetId: z.string().min(1).max(100),
    /** Null for the filter of the sheet's own cells. */
    table: z.string().max(255).nullable(),
    counts: letThrough,
    before: keptFilter.nullable(),
  })
  .readonly();

export const ownFilters = z.array(ownFilter).max(MOST_FILTERS);
export type KeptFilter = z.infer<typeof keptFilter>;
export type OwnFilter = z.infer<typeof ownFilter>;
