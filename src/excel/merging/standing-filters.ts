import { keptOf, loadFilter, type FoundFilter } from '../filter-state';
import type { Rectangle } from '../rectangle';
import type { KeptFilter } from '../filter-memory';
import type { Transaction } from '../transaction';

interface ListFilter {
  readonly sheet: Excel.Worksheet;
  readonly table: Excel.Table | null;
  readonly found: FoundFilter;
}

/** A filter that hides rows, and where it lies. */
export interface StandingFilter extends ListFilter {
  readonly kept: KeptFilter;
  readonly area: Rectangle;
}

/** Loads the filter of a table, or of the sheet's own cells. */
export function loadListFilter(sheet: Excel.Worksheet, table: Excel.Table | null): ListFilter {
  const found = loadFilter((table ?? sheet).autoFilter);
  found.range.load('rowIndex,columnIndex,rowCount,columnCount');
  return { sheet, table, found };
}

/** Those that hide rows, once they are loaded. */
export function standingFilters(filters: readonly ListFilter[]): StandingFilter[] {
  return filters.flatMap((filter) => {
    const kept = keptOf(filter.found);
    if (!kept || kept.criteria.every((criterion) => criterion === null)) return [];
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = filter.found.range;
    return [{ ...filter, kept, area: { row, column, rows, columns } }];
  });
}

/**
 * Queues that filters are taken off: Excel deletes and fills under a filter only the rows that it shows
 * (https://github.com/OfficeDev/office-js/issues/994, https://github.com/OfficeDev/office-js/issues/468).
 */
export function takeFiltersOff(
  transaction: Transaction,
  sheetName: string,
  filters: readonly StandingFilter[],
): void {
  for (const { table, found, kept } of filters) {
    transaction.will({ kind: 'filter', sheet: sheetName, table: table?.name ?? null, ...kept });
    found.filter.clearCriteria();
  }
}

/** Queues that filters are put on again; a list of the sheet's own cells has `rows` more than before. */
export function putFiltersOn(
  filters: readonly StandingFilter[],
  rowsMore: (area: Rectangle) => number,
): void {
  for (const { sheet, table, found, kept, area } of filters) {
    const { row, column, rows, columns } = area;
    const range = table
      ? table.getRange()
      : sheet.getRangeByIndexes(row, column, Math.max(1, rows + rowsMore(area)), columns);
    kept.criteria.forEach((criterion, at) => {
      if (criterion) found.filter.apply(range, at, criterion as unknown as Excel.FilterCriteria);
    });
  }
}
