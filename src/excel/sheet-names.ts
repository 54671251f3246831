import { withExcel } from './session';

/** The names of all sheets, hidden ones too. */
export async function sheetNames(): Promise<readonly string[]> {
  return withExcel(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}
