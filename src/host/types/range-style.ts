import type { CellStyle } from '../../xlsx';
import { intersection, MAX_COLUMNS, MAX_ROWS } from '../model/address';
import { refuseProtected } from '../model/protection';
import type { Session } from '../protocol/office-type';
import type { RangeTarget } from './range-target';

/** The style all cells of a range share in one respect; null where they differ. */
export function shared<T>(
  { sheet, rect }: RangeTarget,
  { workbook }: Session,
  read: (style: CellStyle) => T,
): T | null {
  const first = read(workbook.styles.get(sheet.cells.style(rect.row, rect.column)));
  const part = boundedPart({ sheet, rect });
  for (let row = part.row; row < part.row + part.rows; row++) {
    for (let column = part.column; column < part.column + part.columns; column++) {
      if (read(workbook.styles.get(sheet.cells.style(row, column))) !== first) return null;
    }
  }
  return first;
}

/** Changes the style of every cell; each style that occurs is changed once. */
export function restyle(
  target: RangeTarget,
  session: Session,
  change: (style: CellStyle) => CellStyle,
): void {
  const { sheet } = target;
  const { styles } = session.workbook;
  refuseProtected(sheet, 'formatCells');
  const changed = new Map<number, number>();
  const part = boundedPart(target);
  for (let column = part.column; column < part.column + part.columns; column++) {
    for (let row = part.row; row < part.row + part.rows; row++) {
      const before = sheet.cells.style(row, column);
      let after = changed.get(before);
      if (after === undefined) changed.set(before, (after = styles.with(before, change)));
      sheet.cells.setStyle(row, column, after);
    }
  }
  session.notice({ kind: 'look', sheetId: sheet.id });
}

/** Whole rows and columns are walked only as far as anything stands in them. */
function boundedPart({ sheet, rect }: RangeTarget): RangeTarget['rect'] {
  if (rect.rows < MAX_ROWS && rect.columns < MAX_COLUMNS) return rect;
  const { rows, columns } = sheet.cells.extent;
  const used = { row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) };
  return intersection(rect, used) ?? { ...rect, rows: 0, columns: 0 };
}
