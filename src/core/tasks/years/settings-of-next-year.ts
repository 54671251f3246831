import type { CellFix, Fix } from '../../fixes';
import {
  CellKind,
  filledColumns,
  isoDate,
  rawValue,
  serialOf,
  type CellValue,
  type RawSheet,
  type RawWorkbook,
} from '../../registry';
import type { PlainSheet } from '../../report';
import type { Results } from '../../results';
import { RULES } from '../../rules';
import { ALWAYS_MASKED, shown } from '../../words/personal';
import { settingLabelled, settingRow, type Localized } from '../../words/settings';
import { settingLabel, settingsSheetOf } from '../../settings-sheets';
import { steeringSheets } from '../../steering';
import { BLANK } from '../../years';

const YEAR = settingRow('year').label;

const REASON: Localized<(next: number) => string> = {
  'zh-CN': (next) => `年度结转：${next} 年度`,
  en: (next) => `Carried forward to ${next}`,
};

/** 考核年度 and 截止日期 of the next year: cells of 参数 to be changed, or 参数 itself where there is none. */
export function settingsOfNextYear(
  workbook: RawWorkbook,
  results: Results,
  next: number,
): { readonly fixes: readonly Fix[]; readonly sheet: PlainSheet | null } {
  const sheet = settingsSheetOf(workbook);
  const lastDay = serialOf(next, 12, 31);
  if (!sheet) {
    const settings = { ...results.settings, year: next, asOf: lastDay };
    const [first = null] = steeringSheets({ ...results, settings, rules: RULES }, results.run.locale);
    return { fixes: [], sheet: first };
  }
  const fixes: Fix[] = [];
  const { locale } = results.run;
  const fixOf = (cell: CellFix, row: number): Fix => ({
    ...cell,
    rule: null,
    reason: REASON[locale](next),
    table: null,
    sheet: sheet.name,
    row,
    key: null,
  });
  for (const { key, row, column } of settingPlaces(sheet)) {
    const from = cellOf(sheet, row, column);
    const at = {
      column: sheet.firstColumn + column,
      shownFrom: from === null ? BLANK[locale] : shown(String(from), ALWAYS_MASKED),
    };
    if (key === 'year') {
      const to = typeof from === 'string' ? String(next) : next;
      fixes.push(
        fixOf(
          { ...at, header: YEAR, from, to, isDate: false, shownTo: String(next) },
          sheet.firstRow + row + 1,
        ),
      );
    }
    // Blank means the last day of the year, whichever year that is.
    if (key === 'asOf' && from !== null) {
      const shownFrom = typeof from === 'number' ? isoDate(from) : at.shownFrom;
      const isDate = typeof from === 'number';
      const cell = {
        ...at,
        shownFrom,
        header: settingRow('asOf').label,
        from,
        isDate,
        shownTo: isoDate(lastDay),
      };
      fixes.push(fixOf({ ...cell, to: isDate ? lastDay : isoDate(lastDay) }, sheet.firstRow + row + 1));
    }
  }
  if (!fixes.some(({ header }) => header === YEAR))
    fixes.push(fixOf(...addedYear(sheet, next, BLANK[locale])));
  return { fixes, sheet: null };
}

/** A row below the others that says the year. */
function addedYear(sheet: RawSheet, next: number, blank: string): [CellFix & Pick<Fix, 'with'>, number] {
  const cell = { header: YEAR, from: null, isDate: false, shownFrom: blank };
  const value = { ...cell, column: sheet.firstColumn + 1, to: next, shownTo: String(next) };
  const label = { ...cell, column: sheet.firstColumn, to: YEAR, shownTo: YEAR, with: [value] };
  return [label, sheet.firstRow + sheet.rowCount + 1];
}

/** The cell beside every label of a setting, filled or not; rows and columns of the sheet's used range. */
function* settingPlaces(sheet: RawSheet) {
  for (const [column, { kinds }] of filledColumns(sheet)) {
    for (let row = 0; row < sheet.rowCount; row++) {
      if (kinds[row] !== CellKind.text) continue;
      const label = settingLabel(String(cellOf(sheet, row, column)));
      const key = settingLabelled(label);
      if (key) yield { key, row, column: column + 1 };
    }
  }
}

function cellOf(sheet: RawSheet, row: number, column: number): CellValue {
  const raw = sheet.columns[column];
  return raw ? rawValue(raw, row) : null;
}
