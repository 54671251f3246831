import { Failure } from '../core/words/failure';
import type { PlainSheet } from '../core/report';
import { addSheets } from './add-sheets';
import { planOf } from './plain-sheet';
import { withExcel } from './session';

/** Adds those sheets that the workbook has not, by their names; gives the names of what was added. */
export async function addMissing(sheets: readonly PlainSheet[]): Promise<string[]> {
  const names = await withExcel(async (context) => {
    const existing = context.workbook.worksheets.load('items/name');
    const protection = context.workbook.protection.load('protected');
    await context.sync();
    if (protection.protected) throw new Failure('ProtectedWorkbook');
    return new Set(existing.items.map(({ name }) => name.trim()));
  });
  const missing = sheets.filter(({ name }) => !names.has(name));
  await addSheets(missing.map(planOf));
  return missing.map(({ name }) => name);
}
