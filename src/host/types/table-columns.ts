import type { Rect } from '../model/address';
import { HostError, invalidArgument, itemNotFound } from '../model/host-error';
import { refuseProtected } from '../model/protection';
import { apiValue, readBlock } from '../model/read-write';
import { namesOfColumns } from '../model/table-columns';
import { type HostObject, of, officeType, type Session } from '../protocol/office-type';
import { columnFilter } from './column-filter';
import { writeContents } from './range-content';
import { nameColumns } from './table-names';
import { bodyOf, refuseInTheWay, type TableTarget } from './table-target';

export interface ColumnTarget extends TableTarget {
  readonly index: number;
}

function within(rect: Rect, { index }: ColumnTarget): Rect {
  return { ...rect, column: rect.column + index, columns: 1 };
}

function nameOf({ sheet, table, index }: ColumnTarget): string {
  return namesOfColumns(sheet, table)[index] ?? '';
}

function refuseHeadless({ table: { columnNames } }: TableTarget): void {
  if (columnNames)
    throw new HostError('NotImplemented', 'Columns of a table without a header are not implemented.');
}

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecolumn */
const tableColumn = officeType<ColumnTarget>('TableColumn', '1.1', {
  id: ({ index }) => ({ Id: String(index + 1) }),
  scalars: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: {
      get: nameOf,
      set: (target, value, session) => {
        const { sheet, table } = target;
        refuseHeadless(target);
        writeContents(
          { sheet, rect: within({ ...table.rect, rows: 1 }, target) },
          `'${String(value)}`,
          session,
        );
        nameColumns(session, sheet, table);
      },
    },
    Values: {
      get: (target, session) => {
        session.calculate();
        const { cells } = target.sheet;
        return readBlock(within(target.table.rect, target), (row, column) =>
          apiValue(cells.get(row, column)),
        );
      },
      set: (target, values, session) => {
        writeContents({ sheet: target.sheet, rect: within(target.table.rect, target) }, values, session);
        nameColumns(session, target.sheet, target.table);
      },
    },
  },
  objects: { Filter: { since: '1.2', open: (target) => of(columnFilter, target) } },
  methods: {
    GetRange: {
      call: (target) => of('Range', { sheet: target.sheet, rect: within(target.table.rect, target) }),
    },
    GetHeaderRowRange: {
      call: (target) => {
        if (target.table.columnNames) throw itemNotFound();
        return of('Range', { sheet: target.sheet, rect: within({ ...target.table.rect, rows: 1 }, target) });
      },
    },
    GetDataBodyRange: {
      call: (target) => of('Range', { sheet: target.sheet, rect: within(bodyOf(target.table), target) }),
    },
    GetTotalRowRange: {
      call: (target) => {
        const { rect, showTotals } = target.table;
        if (!showTotals) throw itemNotFound();
        return of('Range', {
          sheet: target.sheet,
          rect: within({ ...rect, row: rect.row + rect.rows - 1, rows: 1 }, target),
        });
      },
    },
  },
});

function columnsOf(target: TableTarget): ColumnTarget[] {
  return Array.from({ length: target.table.rect.columns }, (_, index) => ({ ...target, index }));
}

/** By name, without regard to case, or by id. */
function find(target: TableTarget, key: unknown): ColumnTarget | null {
  const name = String(key).toLowerCase();
  const columns = columnsOf(target);
  return columns.find((column) => nameOf(column).toLowerCase() === name) ?? columns[Number(key) - 1] ?? null;
}

function found(column: ColumnTarget | null | undefined): HostObject {
  if (!column) throw itemNotFound();
  return of(tableColumn, column);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection */
export const tableColumns = officeType<TableTarget>('TableColumnCollection', '1.1', {
  scalars: { Count: { get: ({ table }) => table.rect.columns } },
  items: (target) => columnsOf(target).map((column) => of(tableColumn, column)),
  item: (target, key) => found(find(target, key)),
  methods: {
    GetCount: { since: '1.4', call: ({ table }) => table.rect.columns },
    GetItem: { call: (target, [key]) => found(find(target, key)) },
    GetItemOrNullObject: {
      since: '1.4',
      call: (target, [key]) => {
        const column = find(target, key);
        return column && of(tableColumn, column);
      },
    },
    GetItemAt: { call: (target, [index]) => found(columnsOf(target)[Number(index)]) },
    Add: { call: (target, [index, values, name], session) => add(target, index, values, name, session) },
  },
});

/** Adds a column at the right end; its values may begin with its name. */
function add(
  target: TableTarget,
  index: unknown,
  values: unknown,
  name: unknown,
  session: Session,
): HostObject {
  const { sheet, table } = target;
  refuseProtected(sheet);
  refuseHeadless(target);
  const { columns, rows } = table.rect;
  if (index !== undefined && index !== null && index !== -1 && index !== columns)
    throw new HostError('NotImplemented', 'TableColumnCollection.add within a table is not implemented.');
  if (values !== undefined && values !== null && !(Array.isArray(values) && values.length === rows))
    throw invalidArgument();
  refuseInTheWay(target, 'right');
  table.rect = { ...table.rect, columns: columns + 1 };
  const added = { ...target, index: columns };
  const rect = within(table.rect, added);
  if (values !== undefined && values !== null) writeContents({ sheet, rect }, values, session);
  if (typeof name === 'string') writeContents({ sheet, rect: { ...rect, rows: 1 } }, `'${name}`, session);
  nameColumns(session, sheet, table);
  return of(tableColumn, added);
}
