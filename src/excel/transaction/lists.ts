import { deleteSheet } from '../delete-sheet';
import type { Entry } from './journal';

/** A sheet of the program that Excel's own menus do not show: a list in each column, for drop-downs of all sheets. */
export const LISTS_SHEET = '_zhucun_lists';

/** Takes away lists that a change has added. */
export async function dropLists(context: Excel.RequestContext, entries: readonly Entry[]): Promise<void> {
  const added = entries.find((entry) => entry.kind === 'lists');
  if (!added) return;
  const sheet = context.workbook.worksheets.getItemOrNullObject(LISTS_SHEET);
  const used = sheet.getUsedRangeOrNullObject().load('columnIndex,columnCount');
  await context.sync();
  if (sheet.isNullObject) return;
  const over = used.isNullObject ? 0 : used.columnIndex + used.columnCount - (added.from ?? 0);
  if (added.from === null) deleteSheet(sheet);
  else if (over > 0) sheet.getRangeByIndexes(0, added.from, 1, over).getEntireColumn().clear();
  await context.sync();
}
