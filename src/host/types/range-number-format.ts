import { MAX_COLUMNS, MAX_ROWS, type Rect } from '../model/address';
import { invalidArgument } from '../model/host-error';
import { refuseProtected } from '../model/protection';
import { oneFor, readBlock, shaped } from '../model/read-write';
import type { Session } from '../protocol/office-type';
import type { RangeTarget } from './range-target';

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-numberformat-member */
export function readFormats({ sheet, rect }: RangeTarget, { workbook }: Session): unknown {
  return readBlock(
    rect,
    (row, column) => workbook.styles.get(sheet.cells.style(row, column)).numFmt ?? 'General',
  );
}

export function setFormats({ sheet, rect }: RangeTarget, value: unknown, { workbook }: Session): void {
  refuseProtected(sheet, 'formatCells');
  refuseUnbounded(rect);
  const lines = shaped(value, rect);
  const one = oneFor(value);
  for (let row = 0; row < rect.rows; row++) {
    for (let column = 0; column < rect.columns; column++) {
      const format = lines ? lines[row]?.[column] : one;
      if (typeof format !== 'string') continue;
      const [at, across] = [rect.row + row, rect.column + column];
      sheet.cells.setStyle(at, across, workbook.styles.withFormat(sheet.cells.style(at, across), format));
    }
  }
}

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded */
function refuseUnbounded({ rows, columns }: Rect): void {
  if (rows === MAX_ROWS || columns === MAX_COLUMNS) throw invalidArgument();
}
