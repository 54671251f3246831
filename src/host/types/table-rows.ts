import type { Rect } from '../model/address';
import { HostError, invalidArgument, itemNotFound } from '../model/host-error';
import { refuseProtected } from '../model/protection';
import { apiValue, readBlock } from '../model/read-write';
import { type HostObject, of, officeType, type Session } from '../protocol/office-type';
import { writeContents } from './range-content';
import { bodyOf, isEmptyTable, refuseInTheWay, type TableTarget } from './table-target';

interface RowTarget extends TableTarget {
  readonly index: number;
}

function rectOf({ table, index }: RowTarget): Rect {
  return { ...bodyOf(table), row: bodyOf(table).row + index, rows: 1 };
}

function countOf(target: TableTarget): number {
  return isEmptyTable(target) ? 0 : bodyOf(target.table).rows;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.tablerow */
const tableRow = officeType<RowTarget>('TableRow', '1.1', {
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (target, session) => {
        session.calculate();
        return readBlock(rectOf(target), (row, column) => apiValue(target.sheet.cells.get(row, column)));
      },
      set: (target, values, session) => {
        writeContents({ sheet: target.sheet, rect: rectOf(target) }, values, session);
      },
    },
  },
  methods: {
    GetRange: { call: (target) => of('Range', { sheet: target.sheet, rect: rectOf(target) }) },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection */
export const tableRows = officeType<TableTarget>('TableRowCollection', '1.1', {
  scalars: { Count: { get: countOf } },
  items: (target) =>
    Array.from({ length: countOf(target) }, (_, index) => of(tableRow, { ...target, index })),
  methods: {
    GetCount: { since: '1.4', call: countOf },
    GetItemAt: {
      call: (target, [index]) => {
        if (!Number.isInteger(index) || Number(index) < 0 || Number(index) >= countOf(target))
          throw itemNotFound();
        return of(tableRow, { ...target, index: Number(index) });
      },
    },
    Add: { call: (target, [index, values], session) => add(target, index, values, session) },
  },
});

/** Adds rows at the end; into the blank row of a table that has no other. */
function add(target: TableTarget, index: unknown, values: unknown, session: Session): HostObject {
  const { sheet, table } = target;
  refuseProtected(sheet);
  const lines = linesOf(values, table.rect.columns);
  const isEmpty = isEmptyTable(target);
  const body = bodyOf(table);
  const atEnd = index === undefined || index === null || index === -1 || index === countOf(target);
  if (!Number.isInteger(index ?? 0) || Number(index ?? 0) < -1 || Number(index ?? 0) > body.rows)
    throw invalidArgument();
  if (!atEnd || table.showTotals)
    throw new HostError('NotImplemented', 'TableRowCollection.add within a table is not implemented.');
  const first = isEmpty ? body.row : body.row + body.rows;
  const added = isEmpty ? lines.length - 1 : lines.length;
  if (added > 0) refuseInTheWay(target, 'below');
  table.rect = { ...table.rect, rows: table.rect.rows + added };
  const rect = { ...body, row: first, rows: lines.length };
  takeLook(target, rect, body.row + body.rows - 1);
  writeContents({ sheet, rect }, lines, session);
  return of(tableRow, { ...target, index: first - body.row });
}

/** Without values the row is blank. */
function linesOf(values: unknown, columns: number): readonly (readonly unknown[])[] {
  if (values === undefined || values === null) return [new Array<null>(columns).fill(null)];
  const lines = Array.isArray(values) ? (values as unknown[]) : [[values]];
  if (lines.length === 0 || !lines.every((line) => Array.isArray(line) && line.length === columns))
    throw invalidArgument();
  return lines as unknown[][];
}

/** New rows look as the last one did. */
function takeLook({ sheet: { cells } }: TableTarget, rect: Rect, from: number): void {
  for (let row = Math.max(rect.row, from + 1); row < rect.row + rect.rows; row++)
    for (let column = rect.column; column < rect.column + rect.columns; column++)
      cells.setStyle(row, column, cells.style(from, column));
}
