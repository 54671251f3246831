import { MAX_ROWS } from '../model/address';
import { refuseProtected } from '../model/protection';
import { oneFor, readBlock, shaped } from '../model/read-write';
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
  const one = oneFor(value);
  if (rect.rows === MAX_ROWS && typeof one === 'string') {
    setColumnFormats(workbook, { sheet, rect }, one);
    return;
  }
  for (let row = 0; row < rect.rows; row++) {
    for (let column = 0; column < rect.columns; column++) {
      const format = lines ? lines[row]?.[column] : one;
      if (typeof format === 'string')
        setFormat(workbook, sheet, rect.row + row, rect.column + column, format);
    }
  }
}

/** Whole columns keep the format for cells that are still to come. */
function setColumnFormats(workbook: Workbook, { sheet, rect }: RangeTarget, format: string): void {
  const { cells } = sheet;
  for (let column = rect.column; column < rect.column + rect.columns; column++) {
    for (let row = 0; row < cells.styledRows(column); row++) setFormat(workbook, sheet, row, column, format);
    cells.setColumnStyle(column, withFormat(workbook, cells.columnStyles.get(column) ?? 0, format));
  }
}

function setFormat(
  workbook: Workbook,
  sheet: RangeTarget['sheet'],
  row: number,
  column: number,
  format: string,
): void {
  sheet.cells.setStyle(row, column, withFormat(workbook, sheet.cells.style(row, column), format));
}

function withFormat({ styles }: Workbook, before: number, format: string): number {
  return styles.with(before, ({ numFmt: _, ...style }) =>
    format === 'General' || format === '' ? style : { ...style, numFmt: format },
  );
}
