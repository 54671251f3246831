import type { SelectedRow } from '../core/answers';
import { markedAs, SHEET_MARK } from '../core/report';
import { Failure } from '../core/words/failure';
import { withExcel } from './session';

/** More rows are no choice but a whole sheet. */
const MOST_ROWS = 5000;
/** What a row of a list is about stands in one of its first columns. */
const COLUMNS = 24;

/** The rows in sight of all that is selected, each with its first cells. Three round trips. */
export async function readSelectedRows(): Promise<SelectedRow[]> {
  return withExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('id,name');
    const marker = sheet.names.getItemOrNullObject(SHEET_MARK).load('formula');
    const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount');
    const { areas } = context.workbook.getSelectedRanges();
    areas.load('items/rowIndex,items/rowCount,items/columnIndex');
    await context.sync();
    if (used.isNullObject) return [];

    const end = used.rowIndex + used.rowCount;
    const stretches = areas.items.map(({ rowIndex, rowCount, columnIndex }) => ({
      first: rowIndex,
      count: Math.max(0, Math.min(end, rowIndex + rowCount) - rowIndex),
      column: columnIndex,
    }));
    const count = stretches.reduce((sum, stretch) => sum + stretch.count, 0);
    if (count > MOST_ROWS) throw new Failure('TooManyPages', { pages: count, most: MOST_ROWS });
    const rows = new Map(
      stretches.flatMap(({ first, count: own, column }) =>
        Array.from({ length: own }, (_, at) => [first + at, column] as const),
      ),
    );
    const read = [...rows].map(([row, column]) => {
      const range = sheet.getRangeByIndexes(row, 0, 1, COLUMNS).load('rowHidden,values');
      return { row, column, range };
    });
    await context.sync();
    const kind = marker.isNullObject ? null : markedAs(String(marker.formula), sheet.id);
    return read
      .filter(({ range }) => !range.rowHidden)
      .map(({ row, column, range }) => {
        const [values = []] = range.values as (string | number | boolean)[][];
        const cells = values.map((value) => (value === '' ? null : value));
        range.untrack();
        return { sheet: sheet.name, kind, row, column, cells, above: [] };
      });
  });
}
