import { z } from '../core/words/zod';

/** A filter as Excel tells it; what it means is Excel's own business. */
export interface KeptFilter {
  readonly address: string;
  readonly criteria: readonly (Record<string, unknown> | null)[];
}

/** A filter that was put on a list for the clerk, and what stood there before. */
export interface OwnFilter {
  readonly sheetId: string;
  /** Null for the filter of the sheet's own cells. */
  readonly table: string | null;
  /** How many values are let through, by column of the list: by this it is known again. */
  readonly counts: Readonly<Record<string, number>>;
  readonly before: KeptFilter | null;
}

/** The workbook's own setting: a filter stays on when the workbook is saved, so it must be known again then. */
const SETTING = 'zhucun.filters';

const keptFilter = z.object({
  address: z.string(),
  criteria: z.array(z.record(z.string(), z.unknown()).nullable()),
});
const ownFilters = z.array(
  z.object({
    sheetId: z.string(),
    table: z.string().nullable(),
    counts: z.record(z.string(), z.number()),
    before: keptFilter.nullable(),
  }),
);

/** To be loaded with other things; `ownFiltersIn` reads it after the round trip. */
export function filterSetting(context: Excel.RequestContext): Excel.Setting {
  return context.workbook.settings.getItemOrNullObject(SETTING).load('value');
}

/** What cannot be understood is somebody else's. */
export function ownFiltersIn(setting: Excel.Setting): readonly OwnFilter[] {
  if (setting.isNullObject) return [];
  try {
    return ownFilters.safeParse(JSON.parse(String(setting.value))).data ?? [];
  } catch {
    return [];
  }
}

/** To be sent with the filters themselves. */
export function rememberFilters(context: Excel.RequestContext, filters: readonly OwnFilter[]): void {
  context.workbook.settings.add(SETTING, JSON.stringify(filters));
}
