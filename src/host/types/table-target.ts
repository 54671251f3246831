import { intersection, MAX_COLUMNS, MAX_ROWS, type Rect } from '../model/address';
import { HostError } from '../model/host-error';
import type { Sheet, TableModel } from '../model/sheet';
import type { Workbook } from '../model/workbook';

/** What a Table, and each of its parts, stands for. */
export interface TableTarget {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly table: TableModel;
}

/** The rows between the header and the totals. */
export function bodyOf({ rect, columnNames, showTotals }: TableModel): Rect {
  const header = columnNames ? 0 : 1;
  return { ...rect, row: rect.row + header, rows: rect.rows - header - (showTotals ? 1 : 0) };
}

/** A table that was just made of a header has one blank row, which is where its first row goes. */
export function isEmptyTable({ sheet, table }: TableTarget): boolean {
  const body = bodyOf(table);
  return body.rows === 1 && sheet.cells.used(true, body) === null;
}

/** Excel moves what stands in the way; this host does not move parts of rows and columns, and says so. */
export function refuseInTheWay({ sheet, table }: TableTarget, side: 'below' | 'right'): void {
  const { row, column, rows, columns } = table.rect;
  const rest =
    side === 'below'
      ? { row: row + rows, column, rows: MAX_ROWS - row - rows, columns }
      : { row, column: column + columns, rows, columns: MAX_COLUMNS - column - columns };
  const isFree = sheet.cells.used(true, rest) === null;
  const meetsTable = sheet.tables.some((other) => other !== table && intersection(other.rect, rest));
  if (isFree && !meetsTable) return;
  throw new HostError('NotImplemented', `Growing a table with cells ${side} is not implemented.`);
}
