import { deleteSheet } from '../delete-sheet';
import type { Entry } from './journal';
import { endChange } from './lifted-lock';

/** Whether a change has passed the mark from which on it is completed, and no more taken back. */
export function isDecided(entries: readonly Entry[]): boolean {
  return entries.some(({ kind }) => kind === 'decided');
}

/** Does what was left to be done by a change that has been decided. */
export async function complete(context: Excel.RequestContext, entries: readonly Entry[]): Promise<void> {
  const names = entries.flatMap((entry) => (entry.kind === 'decided' ? entry.sheets : []));
  await endChange(context, entries, async () => {
    const left = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    await context.sync();
    for (const sheet of left) if (!sheet.isNullObject) deleteSheet(sheet);
  });
}
