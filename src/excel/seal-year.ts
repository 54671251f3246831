import { Failure } from '../core/words/failure';
import { isSealedKind } from '../core/report';
import type { PackedSeal } from '../core/seal';
import { markDraft, readMarkers, unmark, type MarkedSheet } from './markers';
import { Outbox } from './outbox';
import { fillRecord, readRecords, recordName } from './seal-record';
import { withExcel } from './session';
import { SheetRegister } from './sheet-register';
import { removeDrafts } from './write-generated';

/** What may still be done in a sealed sheet: nothing that changes a cell. */
const RIGHTS: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: true,
  allowFormatColumns: true,
  allowFormatRows: true,
};

/**
 * Keeps the seal in the workbook and protects the sheets of its year, all in one request at the end: the year is
 * sealed or it is not. Gives the names of the sheets. Throws `Failure('YearSealed')` for a year that is.
 */
export async function sealYear(seal: PackedSeal): Promise<string[]> {
  return withExcel(async (context) => {
    const existing = await readMarkers(context);
    const own = existing.filter((sheet) => isOfYear(sheet, seal.year));
    await refuse(context, seal.year, existing, own);
    await removeDrafts(context, existing);
    const wereOpen = own.filter(({ sheet }) => !sheet.protection.protected);
    const loaded = SheetRegister.load(context);
    try {
      const record = context.workbook.worksheets.add();
      record.visibility = 'Hidden';
      markDraft(record);
      const outbox = new Outbox(context);
      await fillRecord(record, seal, outbox);
      await outbox.send();
      const register = loaded.read();
      for (const marked of own) {
        unmark(marked.sheet);
        remark(register, marked, true);
      }
      for (const { sheet } of wereOpen) sheet.protection.protect(RIGHTS);
      record.name = recordName(seal.year);
      record.protection.protect();
      record.visibility = 'VeryHidden';
      unmark(record);
      await context.sync();
      return own.map(({ name }) => name);
    } catch (error) {
      await takeBack(context, seal.year, own, wereOpen);
      throw error;
    }
  });
}

/** What came of a request that Excel gave up halfway. */
async function takeBack(
  context: Excel.RequestContext,
  year: number,
  own: readonly MarkedSheet[],
  wereOpen: readonly MarkedSheet[],
): Promise<void> {
  const found = await readMarkers(context);
  for (const { sheet } of wereOpen) sheet.protection.load('protected');
  const loaded = SheetRegister.load(context);
  await context.sync();
  const register = loaded.read();
  for (const marked of own) {
    const now = found.find(({ id }) => id === marked.id);
    if (now?.isSealed === false && now.isOurs === marked.isOurs) continue;
    if (now?.kind) unmark(marked.sheet);
    remark(register, marked, false);
  }
  for (const { sheet, name } of found) {
    if (name !== recordName(year)) continue;
    // Excel deletes no sheet that is hidden from its menus.
    sheet.visibility = 'Hidden';
    sheet.delete();
  }
  for (const { sheet } of wereOpen) if (sheet.protection.protected) sheet.protection.unprotect();
  await context.sync();
  await removeDrafts(context, await readMarkers(context));
}

/** Every seal of the workbook, by year. */
export async function readSeals(): Promise<PackedSeal[]> {
  return withExcel(async (context) => readRecords(context, await readMarkers(context)));
}

/** Says of a sheet without a mark whether it is of a sealed year; one that is not known as ours does not become so. */
function remark(
  register: SheetRegister,
  { sheet, id, kind, year, isOurs }: MarkedSheet,
  isSealed: boolean,
): void {
  if (kind === null) return;
  const mark = { kind, year, isSealed };
  if (isOurs) register.enter(sheet, id, mark);
  else register.mark(sheet, id, mark);
}

function isOfYear({ kind, year }: Pick<MarkedSheet, 'kind' | 'year'>, wanted: number): boolean {
  return isSealedKind(kind) && year === wanted;
}

async function refuse(
  context: Excel.RequestContext,
  year: number,
  existing: readonly MarkedSheet[],
  own: readonly MarkedSheet[],
): Promise<void> {
  if (existing.some(({ name }) => name === recordName(year))) throw new Failure('YearSealed', { year });
  const structure = context.workbook.protection.load('protected');
  for (const { sheet } of own) sheet.protection.load('protected');
  await context.sync();
  if (structure.protected) throw new Failure('ProtectedWorkbook');
}
