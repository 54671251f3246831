import { intersection } from '../model/address';
import { HostError, invalidArgument, itemNotFound } from '../model/host-error';
import { isName } from '../model/name-rules';
import { refuseProtected } from '../model/protection';
import type { Sheet, TableModel } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { isHostObject, of, officeType } from '../protocol/office-type';
import type { HostObject, ScalarMember } from '../protocol/office-type';
import { autoFilter, clearCriteria } from './auto-filter';
import type { RangeTarget } from './range-target';
import { tableColumns } from './table-columns';
import { nameColumns } from './table-names';
import { tableRows } from './table-rows';
import { tableSort } from './table-sort';
import { bodyOf, type TableTarget } from './table-target';

interface TablesTarget {
  readonly workbook: Workbook;
  /** Null: the tables of all sheets. */
  readonly sheet: Sheet | null;
}

function look<Key extends 'style' | 'showBandedRows' | 'showFilterButton'>(
  key: Key,
  valueOf: (value: unknown) => TableModel[Key],
): ScalarMember<TableTarget> {
  return {
    get: ({ table: model }) => model[key],
    set: ({ sheet, table: model }, value, session) => {
      model[key] = valueOf(value);
      session.notice({ kind: 'look', sheetId: sheet.id });
    },
  };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.table */
const table = officeType<TableTarget>('Table', '1.1', {
  id: (target) => ({ Id: target.table.id }),
  scalars: {
    Id: { get: (target) => target.table.id },
    Name: {
      get: (target) => target.table.name,
      set: ({ workbook, table: model }, value) => {
        const name = String(value);
        if (!isName(name)) throw invalidArgument();
        const other = workbook.findTable(name);
        if (other && other.table !== model) {
          throw new HostError('ItemAlreadyExists', 'The resource being created already exists.');
        }
        model.name = name;
      },
    },
    Style: look('style', String),
    ShowBandedRows: { since: '1.3', ...look('showBandedRows', (value) => value === true) },
    ShowTotals: { get: (target) => target.table.showTotals },
    ShowFilterButton: { since: '1.3', ...look('showFilterButton', (value) => value === true) },
  },
  objects: {
    AutoFilter: { since: '1.9', open: (target) => of(autoFilter, target) },
    Columns: { open: (target) => of(tableColumns, target) },
    Rows: { open: (target) => of(tableRows, target) },
    Sort: { since: '1.2', open: (target) => of(tableSort, target) },
    Worksheet: { since: '1.2', open: ({ sheet }) => of('Worksheet', sheet) },
  },
  methods: {
    GetRange: { call: ({ sheet, table: { rect } }) => of('Range', { sheet, rect }) },
    GetHeaderRowRange: {
      call: ({ sheet, table: { rect, columnNames } }) => {
        if (columnNames) throw itemNotFound();
        return of('Range', { sheet, rect: { ...rect, rows: 1 } });
      },
    },
    GetDataBodyRange: {
      call: ({ sheet, table: model }) => of('Range', { sheet, rect: bodyOf(model) }),
    },
    GetTotalRowRange: {
      call: ({ sheet, table: { rect, showTotals } }) => {
        if (!showTotals) throw itemNotFound();
        return of('Range', { sheet, rect: { ...rect, row: rect.row + rect.rows - 1, rows: 1 } });
      },
    },
    ClearFilters: {
      since: '1.2',
      call: (target, _, session) => {
        clearCriteria(target, session);
      },
    },
    Resize: {
      since: '1.13',
      call: (target, [address], session) => {
        const { workbook, sheet, table: model } = target;
        const { sheet: other, rect } = place({ workbook, sheet }, address);
        refuseProtected(sheet);
        // The header stays in its row, and what is left has a row of it.
        const meets = intersection(rect, model.rect) !== null;
        if (other !== sheet || rect.row !== model.rect.row || rect.rows < 2 || !meets)
          throw invalidArgument();
        if (sheet.tables.some((known) => known !== model && intersection(known.rect, rect)))
          throw new HostError('InvalidArgument', "A table can't overlap another table.");
        model.rect = rect;
        nameColumns(session, sheet, model);
        session.notice({ kind: 'look', sheetId: sheet.id });
      },
    },
    ConvertToRange: {
      since: '1.2',
      call: ({ sheet, table: model }) => {
        sheet.tables = sheet.tables.filter((other) => other !== model);
        return of('Range', { sheet, rect: model.rect });
      },
    },
    Delete: {
      call: ({ sheet, table: model }) => {
        sheet.tables = sheet.tables.filter((other) => other !== model);
      },
    },
  },
});

function modelsOf({ workbook, sheet }: TablesTarget): TableTarget[] {
  const sheets = sheet ? [sheet] : workbook.sheets;
  return sheets.flatMap((owner) => owner.tables.map((model) => ({ workbook, sheet: owner, table: model })));
}

function find(target: TablesTarget, key: unknown): TableTarget | null {
  const name = String(key).toLowerCase();
  return (
    modelsOf(target).find(({ table: model }) => model.id === key || model.name.toLowerCase() === name) ?? null
  );
}

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecollection */
export const tables = officeType<TablesTarget>('TableCollection', '1.1', {
  scalars: { Count: { get: (target) => modelsOf(target).length } },
  items: (target) => modelsOf(target).map((found) => of(table, found)),
  item: (target, key) => {
    const found = find(target, key);
    if (!found) throw itemNotFound();
    return of(table, found);
  },
  methods: {
    GetItem: {
      call: (target, [key]) => {
        const found = find(target, key);
        if (!found) throw itemNotFound();
        return of(table, found);
      },
    },
    GetItemAt: {
      call: (target, [index]) => {
        const found = modelsOf(target)[Number(index)];
        if (!found) throw itemNotFound();
        return of(table, found);
      },
    },
    GetCount: { since: '1.4', call: (target) => modelsOf(target).length },
    GetItemOrNullObject: {
      since: '1.4',
      call: (target, [key]) => {
        const found = find(target, key);
        return found && of(table, found);
      },
    },
    Add: {
      call: (target, [address, hasHeaders], session) => {
        const { sheet, rect: given } = place(target, address);
        refuseProtected(sheet);
        // A table has a row below its header, if an empty one.
        const rect = { ...given, rows: Math.max(2, given.rows) };
        // Excel puts a header of its own above where there is none; the add-in always brings one.
        if (hasHeaders !== true)
          throw new HostError('NotImplemented', 'TableCollection.add without headers is not implemented.');
        if (sheet.tables.some((other) => intersection(other.rect, rect))) {
          throw new HostError('InvalidArgument', "A table can't overlap another table.");
        }
        const name = target.workbook.freeTableName();
        const model = {
          id: `{${name}}`,
          part: null,
          columnNames: null,
          name,
          rect,
          style: 'TableStyleMedium2',
          showBandedRows: true,
          showTotals: false,
          showFilterButton: true,
          criteria: new Map(),
        };
        nameColumns(session, sheet, model);
        sheet.tables.push(model);
        session.notice({ kind: 'look', sheetId: sheet.id });
        return of(table, { workbook: target.workbook, sheet, table: model });
      },
    },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.tablescopedcollection */
const tablesOfRange = officeType<readonly TableTarget[]>('TableScopedCollection', '1.9', {
  scalars: { Count: { get: (found) => found.length } },
  items: (found) => found.map((target) => of(table, target)),
});

/** The tables that a range touches, or those that lie within it. */
export function tablesIn(workbook: Workbook, { sheet, rect }: RangeTarget, isWhole: boolean): HostObject {
  const found = modelsOf({ workbook, sheet }).filter(({ table: { rect: own } }) => {
    const common = intersection(own, rect);
    return common && (!isWhole || (common.rows === own.rows && common.columns === own.columns));
  });
  return of(tablesOfRange, found);
}

function place({ workbook, sheet }: TablesTarget, address: unknown): RangeTarget {
  if (isHostObject(address)) return address.target as RangeTarget;
  if (typeof address !== 'string') throw invalidArgument();
  return workbook.locate(address, sheet ?? workbook.activeSheet);
}
