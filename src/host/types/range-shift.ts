import { formatRect, MAX_COLUMNS } from '../model/address';
import { markDependents } from '../model/dependents';
import { HostError, invalidArgument } from '../model/host-error';
import { refuseProtected } from '../model/protection';
import { shiftRows } from '../model/shift-rows';
import type { Session } from '../protocol/office-type';
import type { RangeTarget } from './range-target';

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-insert-member(1) */
export function insert(target: RangeTarget, direction: unknown, session: Session): void {
  if (direction !== 'Down' && direction !== 'Right') throw invalidArgument();
  refuseOtherThanRows(target, direction === 'Down', 'insert');
  shift(target, target.rect.rows, session);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-delete-member(1) */
export function remove(target: RangeTarget, direction: unknown, session: Session): void {
  if (direction !== 'Up' && direction !== 'Left') throw invalidArgument();
  refuseOtherThanRows(target, direction === 'Up', 'delete');
  shift(target, -target.rect.rows, session);
}

function refuseOtherThanRows({ sheet, rect }: RangeTarget, isVertical: boolean, method: string): void {
  if (!isVertical || rect.columns !== MAX_COLUMNS)
    throw new HostError('NotImplemented', `Range.${method} of other than whole rows is not implemented.`);
  refuseProtected(sheet);
}

function shift({ sheet, rect }: RangeTarget, count: number, session: Session): void {
  const { workbook } = session;
  const before = sheet.cells.extent.rows;
  shiftRows(workbook, sheet, { at: rect.row, count });
  markDependents(workbook, sheet);
  const rows = Math.max(before, sheet.cells.extent.rows) - rect.row;
  if (rows > 0)
    session.notice({
      kind: 'cells',
      sheetId: sheet.id,
      address: formatRect({
        row: rect.row,
        column: 0,
        rows,
        columns: Math.max(1, sheet.cells.extent.columns),
      }),
      source: 'api',
      rows: { from: rect.row, count },
    });
  session.notice({ kind: 'look', sheetId: sheet.id });
}
