import { intersection, type Rect } from '../model/address';
import { shownText } from '../model/read-write';
import type { Session } from '../protocol/office-type';
import type { RangeTarget } from './range-target';

const DEFAULT_WIDTH = 8.43;
const DEFAULT_SIZE = 11;
/** Points a line of text takes for each point of its size. */
const LINE = 15 / 11;
const TALLEST = 409;

/**
 * Heights that show the wrapped texts of a range whole, as Excel's own fitting does, which knows the results of
 * formulas and passes over merged cells; how wide a text is, is estimated: a Chinese character takes two of the
 * characters that a column's width is counted in.
 */
export function autofitRows({ sheet, rect }: RangeTarget, session: Session): void {
  const { workbook } = session;
  if (sheet.cells.formulas.size > 0) session.calculate();
  const columns = Math.min(rect.columns, sheet.cells.extent.columns - rect.column);
  const merged = mergedCells(sheet, rect);
  for (let row = rect.row; row < rect.row + Math.min(rect.rows, sheet.cells.extent.rows - rect.row); row++) {
    let height = 0;
    for (let column = rect.column; column < rect.column + columns; column++) {
      const { font, alignment } = workbook.styles.get(sheet.cells.style(row, column));
      const size = font?.size ?? DEFAULT_SIZE;
      const width = sheet.columnWidths.get(column) ?? DEFAULT_WIDTH;
      const content = sheet.cells.get(row, column);
      const text = typeof content === 'string' && !merged.has(keyOf(row, column)) ? content : '';
      const lines = alignment?.wrapText ? Math.ceil((widthOf(text) * size) / DEFAULT_SIZE / width) : 1;
      height = Math.max(height, Math.max(1, lines) * size * LINE);
    }
    sheet.rowHeights.set(row, Math.min(TALLEST, height));
  }
}

function mergedCells({ merges }: RangeTarget['sheet'], rect: Rect): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const block of merges) {
    const { row, column, rows, columns } = intersection(block, rect) ?? NOTHING;
    for (let at = row; at < row + rows; at++)
      for (let across = column; across < column + columns; across++) keys.add(keyOf(at, across));
  }
  return keys;
}

const NOTHING: Rect = { row: 0, column: 0, rows: 0, columns: 0 };

function keyOf(row: number, column: number): string {
  return `${row}:${column}`;
}

const WIDEST = 255;
/** What stands beside a text in its cell. */
const PADDING = 1;

/** Widths that show the texts of a range's cells whole; a column without any stays as it is. */
export function autofitColumns({ sheet, rect }: RangeTarget, session: Session): void {
  const { workbook } = session;
  const { rows, columns } = sheet.cells.extent;
  session.calculate();
  for (let column = rect.column; column < Math.min(rect.column + rect.columns, columns); column++) {
    let width = 0;
    for (let row = rect.row; row < Math.min(rect.row + rect.rows, rows); row++) {
      const text = shownText(workbook, sheet, row, column);
      if (text === '') continue;
      const { font } = workbook.styles.get(sheet.cells.style(row, column));
      const longest = Math.max(...text.split('\n').map(widthOf));
      width = Math.max(width, (longest * (font?.size ?? DEFAULT_SIZE)) / DEFAULT_SIZE + PADDING);
    }
    if (width > 0) sheet.columnWidths.set(column, Math.min(WIDEST, width));
  }
}

function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += sign > '\u2e80' ? 2 : 1;
  return width;
}
