import type { CellValue } from '../core/registry';
import { isSealedKind } from '../core/report';
import type { SheetImage } from '../core/seal';
import { jsonBytes, rowsWithin, TARGET_BYTES } from './block-size';
import { readMarkers, type MarkedSheet } from './markers';
import { withExcel } from './session';
import { stopIfCancelled, type Watch } from './watch';

const FIRST_ROWS = 100;

/** Every generated sheet of a year's result as it stands in the workbook, formulas as text. */
export async function readResult(watch: Watch = {}): Promise<SheetImage[]> {
  return withExcel(async (context) => {
    const images: SheetImage[] = [];
    for (const marked of await readMarkers(context)) {
      const { kind, name, year, sheet } = marked;
      if (!isSealedKind(kind)) continue;
      images.push({ kind, sheet: name, year, rows: await cellsOf(context, sheet, watch) });
    }
    return images;
  });
}

/** From A1 on, whatever the sheet's first filled cell. */
async function cellsOf(
  context: Excel.RequestContext,
  sheet: MarkedSheet['sheet'],
  watch: Watch,
): Promise<CellValue[][]> {
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (used.isNullObject) return [];
  const columns = used.columnIndex + used.columnCount;
  const last = used.rowIndex + used.rowCount;
  const rows: CellValue[][] = [];
  let fitting = FIRST_ROWS;
  while (rows.length < last) {
    stopIfCancelled(watch);
    const count = Math.min(fitting, last - rows.length);
    const block = await readBlock(context, sheet.getRangeByIndexes(rows.length, 0, count, columns));
    rows.push(...block);
    fitting = Math.max(1, rowsWithin(TARGET_BYTES, jsonBytes(block) / count, columns));
  }
  return rows;
}

async function readBlock(context: Excel.RequestContext, range: Excel.Range): Promise<CellValue[][]> {
  range.load('formulas');
  await context.sync();
  const block = range.formulas as CellValue[][];
  range.untrack();
  return block;
}
