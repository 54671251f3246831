import { readMarkers } from './markers';
import { isSealRecord } from './seal-record';
import { withExcel } from './session';

/** What a workbook is to a clerk who opens it: nothing yet, a registry, or one of which a year is sealed. */
export type BookState = 'empty' | 'registry' | 'sealed';

/** Three round trips; reads no cell. */
export async function bookState(): Promise<BookState> {
  return withExcel(async (context) => {
    const sheets = await readMarkers(context);
    if (sheets.some(({ name }) => isSealRecord(name))) return 'sealed';
    const used = sheets
      .filter(({ kind, isOfChange }) => kind === null && !isOfChange)
      .map(({ sheet }) => sheet.getUsedRangeOrNullObject(true).load('address'));
    await context.sync();
    return used.every(({ isNullObject }) => isNullObject) ? 'empty' : 'registry';
  });
}
