import { z } from '../../core/words/zod';
import { keptFilter, letThrough } from '../filter-record';
import { exchange, isPartOf, isSameFilter, loadFilter } from '../filter-state';

/** A list that is given another filter, or none; the way back is the one that it had. */
export const FILTERED = z.object({
  kind: z.literal('filtered'),
  /** Its id. */
  sheet: z.string().min(1).max(255),
  /** Null: the sheet's own cells. */
  table: z.string().max(255).nullable(),
  from: keptFilter.nullable(),
  to: letThrough,
});
type Filtered = z.infer<typeof FILTERED>;

/** Lists get their filters back where the ones that were put on stand, whole or in part; another is somebody else's. */
export async function giveBackListFilters(
  context: Excel.RequestContext,
  entries: readonly { readonly kind: string }[],
): Promise<void> {
  const sought = entries.filter(isFiltered).map((entry) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(entry.sheet);
    const table = entry.table === null ? null : sheet.tables.getItemOrNullObject(entry.table);
    return { entry, sheet, table };
  });
  if (sought.length === 0) return;
  await context.sync();
  const there = sought
    .filter(({ sheet, table }) => !sheet.isNullObject && table?.isNullObject !== true)
    .map((list) => ({ ...list, found: loadFilter((list.table ?? list.sheet).autoFilter) }));
  await context.sync();
  for (const { entry, found, ...list } of there)
    if (!isSameFilter(found, entry.from) && isPartOf(found, entry.to)) exchange(found, list, entry.from);
  await context.sync();
}

function isFiltered(entry: { readonly kind: string }): entry is Filtered {
  return entry.kind === 'filtered';
}
