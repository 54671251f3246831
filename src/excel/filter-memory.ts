import { ownFilters, type OwnFilter } from './filter-record';
import { rememberSeen, type Transaction } from './transaction';

export type { KeptFilter, OwnFilter } from './filter-record';

/** The workbook's own setting: a filter stays on when the workbook is saved, so it must be known again then. */
const SETTING = 'zhucun.filters';
/** Characters. */
const LONGEST = 1_000_000;

/** To be loaded with other things; `ownFiltersIn` reads it after the round trip. */
export function filterSetting(context: Excel.RequestContext): Excel.Setting {
  return context.workbook.settings.getItemOrNullObject(SETTING).load('value');
}

/** Null where it cannot be understood. */
export function ownFiltersIn(setting: Excel.Setting): readonly OwnFilter[] | null {
  const kept = heldBy(setting);
  if (kept === null) return [];
  if (kept.length > LONGEST) return null;
  try {
    return ownFilters.safeParse(JSON.parse(kept)).data ?? null;
  } catch {
    return null;
  }
}

/** Queues which filters are ours from now on, where others were before; to be sent with the filters themselves. */
export function rememberFilters(
  transaction: Transaction,
  before: Excel.Setting,
  filters: readonly OwnFilter[],
): void {
  const [from, to] = [heldBy(before), filters.length === 0 ? null : JSON.stringify(filters)];
  if (from !== to) rememberSeen(transaction, { key: SETTING, from, to });
}

function heldBy(setting: Excel.Setting): string | null {
  return setting.isNullObject ? null : String(setting.value);
}
