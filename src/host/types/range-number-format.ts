import { refuseProtected } from '../model/protection';
import { readBlock, shaped } from '../model/read-write';
import type { Workbook } from '../model/workbook';
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
  const lines = shaped(value, rect);
  for (let row = 0; row < rect.rows; row++) {
    for (let column = 0; column < rect.columns; column++) {
      const format = lines ? lines[row]?.[column] : value;
      if (typeof format === 'string')
        setFormat(workbook, sheet, rect.row + row, rect.column + column, format);
    }
  }
}

function setFormat(
  workbook: Workbook,
  sheet: RangeTarget['sheet'],
  row: number,
  column: number,
  format: string,
): void {
  const before = sheet.cells.style(row, column);
  const after = workbook.styles.with(before, ({ numFmt: _, ...style }) =>
    format === 'General' || format === '' ? style : { ...style, numFmt: format },
  );
  sheet.cells.setStyle(row, column, after);
}
