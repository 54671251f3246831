import type { SelectedRow } from '../core/answers';
import { markedAs, SHEET_MARK } from '../core/report';
import { withExcel } from './session';

/** Rows from the top that may hold headers, and rows just above the selected one. */
const TOP_ROWS = 40;
const ROWS_ABOVE = 30;
/** No list is wider; beyond may lie a stray cell. */
const MOST_COLUMNS = 256;

/** The row of the active cell with what a question about it needs to know. Two round trips. */
export async function readSelectedRow(): Promise<SelectedRow> {
  return withExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('id,name');
    const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex');
    const marker = sheet.names.getItemOrNullObject(SHEET_MARK).load('formula');
    const used = sheet.getUsedRangeOrNullObject(true).load('columnIndex,columnCount');
    await context.sync();

    const { rowIndex: row, columnIndex: column } = cell;
    const kind = marker.isNullObject ? null : markedAs(String(marker.formula), sheet.id);
    const place = { sheet: sheet.name, kind, row, column };
    if (used.isNullObject) return { ...place, cells: [], above: [] };

    const width = Math.min(MOST_COLUMNS, used.columnIndex + used.columnCount);
    const rows = (from: number, to: number): Excel.Range | null =>
      from < to ? sheet.getRangeByIndexes(from, 0, to - from, width).load('values') : null;
    const own = rows(row, row + 1);
    const top = rows(0, Math.min(row, TOP_ROWS));
    const near = rows(Math.max(TOP_ROWS, row - ROWS_ABOVE), row);
    await context.sync();
    return { ...place, cells: valuesOf(own)[0] ?? [], above: [...valuesOf(top), ...valuesOf(near)] };
  });
}

/** Excel gives blank cells as empty texts. */
function valuesOf(range: Excel.Range | null): SelectedRow['cells'][] {
  const values = (range?.values ?? []) as (string | number | boolean)[][];
  return values.map((line) => line.map((value) => (value === '' ? null : value)));
}
