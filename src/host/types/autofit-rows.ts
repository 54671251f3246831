import type { Session } from '../protocol/office-type';
import type { RangeTarget } from './range-target';

const DEFAULT_WIDTH = 8.43;
const DEFAULT_SIZE = 11;
/** Points a line of text takes for each point of its size. */
const LINE = 15 / 11;
const TALLEST = 409;

/**
 * Heights that show the wrapped texts of a range whole, as Excel's own fitting does; how wide a text is, is
 * estimated: a Chinese character takes two of the characters that a column's width is counted in.
 */
export function autofitRows({ sheet, rect }: RangeTarget, { workbook }: Session): void {
  const columns = Math.min(rect.columns, sheet.cells.extent.columns - rect.column);
  for (let row = rect.row; row < rect.row + Math.min(rect.rows, sheet.cells.extent.rows - rect.row); row++) {
    let height = 0;
    for (let column = rect.column; column < rect.column + columns; column++) {
      const { font, alignment } = workbook.styles.get(sheet.cells.style(row, column));
      const size = font?.size ?? DEFAULT_SIZE;
      const width = sheet.columnWidths.get(column) ?? DEFAULT_WIDTH;
      const content = sheet.cells.get(row, column);
      const text = typeof content === 'string' ? content : '';
      const lines = alignment?.wrapText ? Math.ceil((widthOf(text) * size) / DEFAULT_SIZE / width) : 1;
      height = Math.max(height, Math.max(1, lines) * size * LINE);
    }
    sheet.rowHeights.set(row, Math.min(TALLEST, height));
  }
}

function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += sign > '\u2e80' ? 2 : 1;
  return width;
}
