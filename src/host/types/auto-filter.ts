import { isInside, parseRect, type Rect } from '../model/address';
import type { FilterModel } from '../model/filter-model';
import { filterOfTable, refilter, setSheetFilter, tableUnder } from '../model/filters';
import { HostError, invalidArgument, itemNotFound } from '../model/host-error';
import { refuseProtected } from '../model/protection';
import type { Sheet, TableModel } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { isHostObject, of, officeType, type Session } from '../protocol/office-type';
import { criteriaOf, criterionOf } from './filter-criteria';
import type { RangeTarget } from './range-target';

export interface AutoFilterTarget {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  /** Null: the filter of the sheet's own cells. */
  readonly table: TableModel | null;
}

function filterOf({ sheet, table }: AutoFilterTarget): FilterModel | null {
  if (!table) return sheet.autoFilter;
  return table.showFilterButton ? filterOfTable(table) : null;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.autofilter */
export const autoFilter = officeType<AutoFilterTarget>('AutoFilter', '1.9', {
  scalars: {
    Enabled: { get: (target) => filterOf(target) !== null },
    IsDataFiltered: { get: (target) => (filterOf(target)?.criteria.size ?? 0) > 0 },
    Criteria: {
      get: (target) => {
        const filter = filterOf(target);
        if (!filter) return [];
        return Array.from({ length: filter.rect.columns }, (_, column) =>
          criteriaOf(filter.criteria.get(column)),
        );
      },
    },
  },
  methods: {
    Apply: {
      call: (target, [range, column, criteria], session) => {
        const { workbook, sheet, table } = target;
        refuseProtected(sheet, 'autoFilter');
        const rect = rectOf(range);
        const read = column === undefined || column === null ? null : criterionOf(criteria);
        if (read && !(Number.isInteger(column) && Number(column) >= 0 && Number(column) < rect.columns))
          throw invalidArgument();
        const filter = table ? filterOfTable(table) : sheetFilter(sheet, rect);
        if (table) table.showFilterButton = true;
        if (read) filter.criteria.set(Number(column), read);
        if (table) refilter(workbook, sheet, filter);
        else setSheetFilter(workbook, sheet, filter);
        looked(target, session);
      },
    },
    ClearCriteria: {
      call: (target, _, session) => {
        clearCriteria(target, session);
      },
    },
    ClearColumnCriteria: {
      since: '1.14',
      call: (target, [column], session) => {
        refuseProtected(target.sheet, 'autoFilter');
        const filter = filterOf(target);
        filter?.criteria.delete(Number(column));
        if (filter) refilter(target.workbook, target.sheet, filter);
        looked(target, session);
      },
    },
    Reapply: {
      call: (target, _, session) => {
        const filter = filterOf(target);
        if (filter) refilter(target.workbook, target.sheet, filter);
        looked(target, session);
      },
    },
    Remove: {
      call: (target, _, session) => {
        clearCriteria(target, session);
        if (target.table) target.table.showFilterButton = false;
        else setSheetFilter(target.workbook, target.sheet, null);
      },
    },
    GetRange: {
      call: (target) => {
        const filter = filterOf(target);
        if (!filter) throw itemNotFound();
        return of('Range', { sheet: target.sheet, rect: filter.rect });
      },
    },
    GetRangeOrNullObject: {
      call: (target) => {
        const filter = filterOf(target);
        return filter && of('Range', { sheet: target.sheet, rect: filter.rect });
      },
    },
  },
});

/** Shows all rows of a list again; its buttons stay. */
export function clearCriteria(target: AutoFilterTarget, session: Session): void {
  refuseProtected(target.sheet, 'autoFilter');
  const filter = filterOf(target);
  filter?.criteria.clear();
  if (filter) refilter(target.workbook, target.sheet, filter);
  looked(target, session);
}

function looked({ sheet }: AutoFilterTarget, session: Session): void {
  session.notice({ kind: 'look', sheetId: sheet.id });
}

/** The sheet's filter where it lies on just these cells, else a new one without criteria. */
function sheetFilter(sheet: Sheet, rect: Rect): FilterModel {
  // Excel takes a range within a table for the table's; the add-in asks the table itself.
  if (tableUnder(sheet, rect))
    throw new HostError(
      'NotImplemented',
      'AutoFilter.apply of a sheet on cells of a table is not implemented.',
    );
  const before = sheet.autoFilter;
  const isSame = before && JSON.stringify(before.rect) === JSON.stringify(rect);
  return isSame ? before : { rect, criteria: new Map() };
}

function rectOf(range: unknown): Rect {
  if (isHostObject(range)) return (range.target as RangeTarget).rect;
  const rect = typeof range === 'string' ? parseRect(range.replace(/^.*!/, '')) : null;
  if (!rect || !isInside(rect)) throw invalidArgument();
  return rect;
}
