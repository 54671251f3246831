import { SHEET_MARK } from '../../core/report';
import type { Entry } from './journal';

/** What may still be done in a sealed sheet: nothing that changes a cell. */
export const SEAL_RIGHTS = {
  allowAutoFilter: true,
  allowFormatColumns: true,
  allowFormatRows: true,
} as const satisfies Excel.WorksheetProtectionOptions;

/** Gives sheets back what sealing has changed of them. */
export async function unseal(context: Excel.RequestContext, entries: readonly Entry[]): Promise<void> {
  const sought = entries
    .filter((entry) => entry.kind === 'sealed')
    .map((entry) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(entry.sheet);
      return {
        entry,
        sheet,
        lock: sheet.protection.load('protected,options'),
        mark: sheet.names.getItemOrNullObject(SHEET_MARK).load('formula'),
      };
    });
  if (sought.length === 0) return;
  await context.sync();
  for (const { entry, sheet, lock, mark } of sought) {
    if (sheet.isNullObject) continue;
    // Of a lock that somebody else has put on meanwhile nothing is known here.
    if (!entry.isProtected && lock.protected && isSeals(lock.options)) sheet.protection.unprotect();
    if (!mark.isNullObject) mark.delete();
    if (entry.mark !== null) sheet.names.add(SHEET_MARK, entry.mark).visible = false;
    const { headersFooters } = sheet.pageLayout;
    headersFooters.defaultForAllPages.centerFooter = entry.footer;
    headersFooters.state = entry.pages;
  }
  await context.sync();
}

function isSeals(options: Excel.WorksheetProtectionOptions): boolean {
  const given = Object.entries(options).filter(
    ([name, right]) => right === true && !name.startsWith('allowEdit'),
  );
  return (
    given
      .map(([name]) => name)
      .sort()
      .join() === Object.keys(SEAL_RIGHTS).sort().join()
  );
}
