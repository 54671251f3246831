import type { Fix } from '../fixes';
import { fieldOf, isoDate, type CellValue, type FieldKey, tableOf } from '../registry';
import { personal, shown } from '../words/personal';
import type { Locale, Localized } from '../words/settings';
import type { Reset } from './carry-forward';
import type { Side } from './side';

const REASON: Localized<(header: string, next: number) => string> = {
  'zh-CN': (header, next) => `年度结转：${header}（${next} 年度重新填报）`,
  en: (header, next) => `Carried forward: ${header} (entered anew for ${next})`,
};
/** A cell that holds nothing, in words. */
export const BLANK: Localized = { 'zh-CN': '（空）', en: '(blank)' };

/** The cells of columns that start afresh, old → new, for a person to accept. */
export function resetFixes(
  { registry, settings }: Side,
  resets: readonly Reset[],
  next: number,
  locale: Locale,
): Fix[] {
  return resets.flatMap(({ table: key, field, rows, to }) => {
    const table = tableOf(registry, key);
    const { header, type } = fieldOf(key, field as FieldKey);
    return rows.flatMap((row): Fix[] => {
      const place = table?.place(row, field);
      if (!table || !place || place.column < 0) return [];
      const from = table.raw(field as FieldKey, row);
      return [
        {
          rule: null,
          reason: REASON[locale](header, next),
          table: key,
          sheet: place.sheet,
          row: place.row,
          column: place.column,
          header: place.header ?? header,
          key: null,
          from,
          // A year that was typed as text stays one.
          to: typeof to === 'number' && typeof from === 'string' ? String(to) : to,
          isDate: false,
          shownFrom: shown(personal(said(from, type === 'date', locale), type), settings),
          shownTo: said(to, false, locale),
        },
      ];
    });
  });
}

function said(value: CellValue, isDate: boolean, locale: Locale): string {
  if (value === null) return BLANK[locale];
  return isDate && typeof value === 'number' ? isoDate(value) : String(value);
}
