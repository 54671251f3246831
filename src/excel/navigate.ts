import { Failure } from '../core/words/failure';
import { withExcel } from './session';

/** Shows and selects a cell. `row` is 1-based; `columnIndex` 0-based, null selects the whole row. */
export async function jumpTo(place: {
  sheet: string;
  row: number;
  columnIndex: number | null;
}): Promise<void> {
  await withExcel(async (context) => {
    const sheet = await existingSheet(context, place.sheet);
    sheet.activate();
    const cell = sheet.getCell(place.row - 1, place.columnIndex ?? 0);
    (place.columnIndex === null ? cell.getEntireRow() : cell).select();
    await context.sync();
  });
}

export async function activateSheet(name: string): Promise<void> {
  await withExcel(async (context) => {
    (await existingSheet(context, name)).activate();
    await context.sync();
  });
}

async function existingSheet(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('visibility');
  await context.sync();
  if (sheet.isNullObject) throw new Failure('SheetGone', { sheet: name });
  // A finding may lie on a hidden sheet; Excel refuses to activate one.
  if (sheet.visibility !== 'Visible') throw new Failure('SheetHidden', { sheet: name });
  return sheet;
}
