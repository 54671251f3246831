import { ownFilters, type OwnFilter } from './filter-record';

export type { KeptFilter, OwnFilter } from './filter-record';

/** The workbook's own setting: a filter stays on when the workbook is saved, so it must be known again then. */
const SETTING = 'zhucun.filters';
/** Characters. */
const LONGEST = 1_000_000;

/** To be loaded with other things; `ownFiltersIn` reads it after the round trip. */
export function filterSetting(context: Excel.RequestContext): Excel.Setting {
  return context.workbook.settings.getItemOrNullObject(SETTING).load('value');
}

/** What cannot be understood is somebody else's. */
export function ownFiltersIn(setting: Excel.Setting): readonly OwnFilter[] {
  if (setting.isNullObject) return [];
  const kept = String(setting.value);
  if (kept.length > LONGEST) return [];
  try {
    return ownFilters.safeParse(JSON.parse(kept)).data ?? [];
  } catch {
    return [];
  }
}

/** To be sent with the filters themselves. */
export function rememberFilters(context: Excel.RequestContext, filters: readonly OwnFilter[]): void {
  context.workbook.settings.add(SETTING, JSON.stringify(filters));
}
