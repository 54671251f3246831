import { intersection, type Rect } from './address';
import type { Criterion, FilterModel } from './filter-model';
import { shownText } from './read-write';
import type { Sheet, TableModel } from './sheet';
import type { Workbook } from './workbook';

/** Where files and Excel itself keep the range of a sheet's own filter. */
const RANGE_NAME = '_xlnm._FilterDatabase';

/** Puts a filter on a sheet's cells in place of the one it had, or takes it away. */
export function setSheetFilter(workbook: Workbook, sheet: Sheet, filter: FilterModel | null): void {
  const before = sheet.autoFilter;
  if (before) show(sheet, before.rect);
  sheet.autoFilter = filter;
  sheet.names.delete(RANGE_NAME);
  if (filter) refilter(workbook, sheet, filter);
}

/** What the filter of a table is; it covers the table's rows, whatever their number. */
export function filterOfTable({ rect, criteria }: TableModel): FilterModel {
  return { rect, criteria };
}

/** Hides the rows that a filter does not let through, and shows the others. */
export function refilter(workbook: Workbook, sheet: Sheet, { rect, criteria }: FilterModel): void {
  const hiddenBefore = new Set(sheet.hiddenRows);
  show(sheet, rect);
  if (criteria.size === 0) return;
  const tests = [...criteria].map(([column, criterion]) => ({
    column: rect.column + column,
    lets: testOf(criterion),
  }));
  const used = sheet.cells.used(true);
  const last = Math.min(rect.row + rect.rows, used ? used.row + used.rows : 0);
  for (let row = rect.row + 1; row < last; row++) {
    const isIn = tests.every(({ column, lets }) =>
      lets ? lets(shownText(workbook, sheet, row, column)) : !hiddenBefore.has(row),
    );
    if (!isIn) sheet.hiddenRows.add(row);
  }
}

/** The table that a range lies in, at least in part. */
export function tableUnder(sheet: Sheet, rect: Rect): TableModel | null {
  return sheet.tables.find((table) => intersection(table.rect, rect)) ?? null;
}

function show(sheet: Sheet, rect: Rect): void {
  for (const row of [...sheet.hiddenRows])
    if (row > rect.row && row < rect.row + rect.rows) sheet.hiddenRows.delete(row);
}

/** Null for a criterion that this model only keeps. */
function testOf(criterion: Criterion): ((text: string) => boolean) | null {
  switch (criterion.on) {
    case 'Values': {
      const values = new Set(criterion.values.map(folded));
      return (text) => values.has(folded(text));
    }
    case 'Custom': {
      const { first, second, operator } = criterion;
      const [one, other] = [comparison(first), second === null ? null : comparison(second)];
      if (!other) return one;
      return operator === 'And' ? (text) => one(text) && other(text) : (text) => one(text) || other(text);
    }
    case 'Kept':
      return null;
  }
}

/** `>=50`, `<>关闭`, `=*村`: a text is compared with `*` and `?` as wildcards and without regard to case. */
function comparison(criterion: string): (text: string) => boolean {
  const [, sign = '=', wanted = ''] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(criterion) ?? [];
  const number = wanted.trim() === '' ? NaN : Number(wanted);
  const pattern = new RegExp(
    `^${wanted
      .replace(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
      .replaceAll('*', '[\\s\\S]*')
      .replaceAll('?', '[\\s\\S]')}$`,
    'i',
  );
  const isSame = (text: string): boolean => pattern.test(text) || Number(text || NaN) === number;
  const against = (text: string): number =>
    Number.isNaN(number) ? text.localeCompare(wanted) : Number(text || NaN) - number;
  switch (sign) {
    case '<>':
      return (text) => !isSame(text);
    case '<':
      return (text) => against(text) < 0;
    case '>':
      return (text) => against(text) > 0;
    case '<=':
      return (text) => against(text) <= 0;
    case '>=':
      return (text) => against(text) >= 0;
    default:
      return isSame;
  }
}

function folded(text: string): string {
  return text.trim().toLowerCase();
}
