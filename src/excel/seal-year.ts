import { Failure } from '../core/words/failure';
import { isSealedKind, type GeneratedKind } from '../core/report';
import type { PackedSeal } from '../core/seal';
import { addDraft, readMarkers, unmark, type MarkedSheet } from './markers';
import { deleteSheet } from './delete-sheet';
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

/** How a year is sealed. */
export interface SealMarks {
  /** What is printed below every page of its sheets. */
  readonly footer: string;
  /** The year's record is of an earlier form, and this one takes its place. */
  readonly replaces: boolean;
}

/** A sheet of the year, and what sealing it changes of it. */
interface OwnSheet extends MarkedSheet {
  readonly kind: GeneratedKind;
  readonly wasProtected: boolean;
  readonly footer: string;
  readonly pages: Excel.HeaderFooterGroup['state'];
}

/**
 * Keeps the seal in the workbook, prints its code below the sheets of its year and protects them, all in one request
 * at the end: the year is sealed or it is not. Gives the names of the sheets. Throws `Failure('YearSealed')` for a
 * year that is.
 */
export async function sealYear(seal: PackedSeal, marks: SealMarks): Promise<string[]> {
  return withExcel(async (context) => {
    const existing = await readMarkers(context);
    const former = existing.find(({ name }) => name === recordName(seal.year)) ?? null;
    if (former && !marks.replaces) throw new Failure('YearSealed', { year: seal.year });
    await refuseIfProtected(context);
    await removeDrafts(context, existing);
    const loaded = SheetRegister.load(context);
    const own = await ownSheets(context, existing, seal.year);
    try {
      const record = await draftRecord(context, seal);
      putInPlace(record, former, own, seal.year, marks.footer, loaded.read());
      await context.sync();
    } catch (error) {
      const isDone = former !== null && (await isGone(context, former));
      if (!isDone) {
        await takeBack(context, seal.year, former, own);
        throw error;
      }
    }
    return own.map(({ name }) => name);
  });
}

async function refuseIfProtected(context: Excel.RequestContext): Promise<void> {
  const structure = context.workbook.protection.load('protected');
  await context.sync();
  if (structure.protected) throw new Failure('ProtectedWorkbook');
}

async function ownSheets(
  context: Excel.RequestContext,
  existing: readonly MarkedSheet[],
  year: number,
): Promise<OwnSheet[]> {
  const read = existing.flatMap((marked) => {
    const { kind, sheet } = marked;
    if (!isSealedKind(kind) || marked.year !== year) return [];
    sheet.protection.load('protected');
    const pages = sheet.pageLayout.headersFooters.load('state');
    const footer = pages.defaultForAllPages.load('centerFooter');
    return [{ ...marked, kind, pages, footer }];
  });
  await context.sync();
  return read.map(({ pages, footer, ...marked }) => ({
    ...marked,
    wasProtected: marked.sheet.protection.protected,
    footer: footer.centerFooter,
    pages: pages.state,
  }));
}

async function draftRecord(context: Excel.RequestContext, seal: PackedSeal): Promise<Excel.Worksheet> {
  const record = addDraft(context);
  const outbox = new Outbox(context);
  await fillRecord(record, seal, outbox);
  await outbox.send();
  return record;
}

/** To be sent as one request. The former record goes last: where it is gone, all is done. */
function putInPlace(
  record: Excel.Worksheet,
  former: MarkedSheet | null,
  own: readonly OwnSheet[],
  year: number,
  footer: string,
  register: SheetRegister,
): void {
  for (const marked of own) {
    const { sheet, wasProtected } = marked;
    unmark(sheet);
    remark(register, marked, true);
    const { headersFooters } = sheet.pageLayout;
    headersFooters.state = 'Default';
    headersFooters.defaultForAllPages.centerFooter = footer;
    if (!wasProtected) sheet.protection.protect(RIGHTS);
  }
  if (former) former.sheet.name = formerName(year);
  record.name = recordName(year);
  record.protection.protect();
  record.visibility = 'VeryHidden';
  unmark(record);
  if (former) deleteSheet(former.sheet);
}

/** What a record of an earlier form is called while another takes its place. */
function formerName(year: number): string {
  return `${recordName(year)}_former`;
}

async function isGone(context: Excel.RequestContext, { sheet }: MarkedSheet): Promise<boolean> {
  const found = context.workbook.worksheets.getItemOrNullObject(sheet.id);
  await context.sync();
  return found.isNullObject;
}

/** What came of a request that Excel gave up halfway. */
async function takeBack(
  context: Excel.RequestContext,
  year: number,
  former: MarkedSheet | null,
  own: readonly OwnSheet[],
): Promise<void> {
  const found = await readMarkers(context);
  for (const { sheet } of own) sheet.protection.load('protected');
  const loaded = SheetRegister.load(context);
  await context.sync();
  const register = loaded.read();
  for (const { sheet, name } of found)
    if (name === recordName(year) && sheet.id !== former?.sheet.id) deleteSheet(sheet);
  if (former) {
    former.sheet.name = recordName(year);
    former.sheet.visibility = 'VeryHidden';
  }
  for (const marked of own) {
    const { sheet, wasProtected, footer, pages } = marked;
    const now = found.find(({ id }) => id === marked.id);
    const isAsBefore = now?.isSealed === marked.isSealed && now.isOurs === marked.isOurs;
    if (!isAsBefore) {
      if (now?.kind) unmark(sheet);
      remark(register, marked, marked.isSealed);
    }
    if (!wasProtected && sheet.protection.protected) sheet.protection.unprotect();
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
    sheet.pageLayout.headersFooters.state = pages;
  }
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
