import type { CellValue } from '../core/registry';
import { isSealedKind } from '../core/report';
import type { BookImage, SheetImage } from '../core/seal';
import { jsonBytes, rowsWithin, READ_BYTES } from './block-size';
import type { FilledSheet } from './hidden-spans';
import { readMarkers, type MarkedSheet } from './markers';
import { isSealRecord } from './seal-record';
import { withExcel } from './session';
import { readLooks } from './sheet-looks';
import { stopIfCancelled, type Watch } from './watch';

const FIRST_ROWS = 100;

/** What stands in cells, formulas as text, and how numbers are shown. */
interface Contents {
  readonly rows: CellValue[][];
  readonly formats: string[][];
}

/** Every generated sheet of a year's result as it stands in the workbook, and what all its sheets are called. */
export async function readResult(watch: Watch = {}): Promise<Omit<BookImage, 'records'>> {
  return withExcel(async (context) => {
    const marked = await readMarkers(context);
    const own = marked.flatMap(({ kind, ...sheet }) => (isSealedKind(kind) ? [{ ...sheet, kind }] : []));
    const filled = await filledSheets(context, own);
    const looks = await readLooks(context, filled);
    const result: SheetImage[] = [];
    for (const [index, sheet] of filled.entries()) {
      const { kind, name, year, isHidden } = sheet;
      const { rows, formats } = await contentsOf(context, sheet, watch);
      const look = looks[index];
      if (look) result.push({ kind, sheet: name, year, rows, look: { ...look, isHidden, formats } });
    }
    const sheets = marked
      .filter(({ name, isOfChange }) => !isSealRecord(name) && !isOfChange)
      .map(({ sheet: { id }, name, kind, year, isSealed }) => ({ id, sheet: name, kind, year, isSealed }));
    return { result, sheets };
  });
}

/** From A1 on, whatever the sheets' first filled cells. */
async function filledSheets<Own extends Pick<MarkedSheet, 'sheet'>>(
  context: Excel.RequestContext,
  sheets: readonly Own[],
): Promise<(Own & FilledSheet)[]> {
  const ranges = sheets.map(({ sheet }) =>
    sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
  );
  await context.sync();
  return sheets.map((own, index) => {
    const used = ranges[index];
    if (!used || used.isNullObject) return { ...own, rows: 0, columns: 0 };
    const rows = used.rowIndex + used.rowCount;
    return { ...own, rows, columns: used.columnIndex + used.columnCount };
  });
}

async function contentsOf(
  context: Excel.RequestContext,
  { sheet, rows: last, columns }: FilledSheet,
  watch: Watch,
): Promise<Contents> {
  const rows: CellValue[][] = [];
  const formats: string[][] = [];
  let fitting = FIRST_ROWS;
  while (rows.length < last) {
    stopIfCancelled(watch);
    const count = Math.min(fitting, last - rows.length);
    const block = await readBlock(context, sheet.getRangeByIndexes(rows.length, 0, count, columns));
    rows.push(...block.rows);
    formats.push(...block.formats);
    const bytes = jsonBytes(block.rows) + jsonBytes(block.formats);
    fitting = Math.max(1, rowsWithin(READ_BYTES, bytes / count, 2 * columns));
  }
  return { rows, formats };
}

async function readBlock(context: Excel.RequestContext, range: Excel.Range): Promise<Contents> {
  range.load('formulas,numberFormat');
  await context.sync();
  const rows = range.formulas as CellValue[][];
  const formats = (range.numberFormat as unknown[][]).map((row) => row.map(String));
  range.untrack();
  return { rows, formats };
}
