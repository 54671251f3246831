import { Failure } from '../core/words/failure';
import { isSealedKind, markIn, SHEET_MARK, type GeneratedKind } from '../core/report';
import type { BookImage, PackedSeal } from '../core/seal';
import { readMarkers, type MarkedSheet } from './markers';
import { fillRecord, readRecords, recordName } from './seal-record';
import { withExcel } from './session';
import { SEAL_RIGHTS, shelve, remember, transact, type Entry, type Transaction } from './transaction';
import { loadLook, refuseIfChanged, type WorkbookLook } from './workbook-look';

/** How a year is sealed. */
export interface SealMarks {
  /** What is printed below every page of its sheets. */
  readonly footer: string;
  /** Local time `yyyy-mm-dd hh:mm`. */
  readonly at: string;
  /** The year's record is of an earlier form, and this one takes its place. */
  readonly replaces: boolean;
  /** All sheets, as they were when those of the year were read for the seal. */
  readonly read: BookImage['sheets'];
}

/** A sheet of the year. */
interface OwnSheet extends MarkedSheet {
  readonly kind: GeneratedKind;
}

/** What sealing changes of it, as it is now. */
interface OwnLook {
  readonly own: OwnSheet;
  readonly mark: string | null;
  readonly isProtected: boolean;
  readonly footer: string;
  readonly pages: Excel.HeaderFooterGroup['state'];
}

/**
 * Keeps the seal in the workbook, prints its code below the sheets of its year and protects them: the year is sealed
 * or it is not. Gives the names of the sheets. Throws `Failure('YearSealed')` for a year that is.
 */
export async function sealYear(seal: PackedSeal, marks: SealMarks): Promise<string[]> {
  return transact('seal', '', async (transaction) => {
    const { context } = transaction;
    const existing = await readMarkers(context);
    const former = existing.find(({ name }) => name === recordName(seal.year)) ?? null;
    if (former && !marks.replaces) throw new Failure('YearSealed', { year: seal.year });
    const own = existing.flatMap(({ kind, ...marked }): OwnSheet[] =>
      isSealedKind(kind) && marked.year === seal.year ? [{ ...marked, kind }] : [],
    );
    refuseIfNotRead(own, marks.read, seal.year);
    await refuseIfProtected(context);
    const record = await draftRecord(transaction, seal);
    const going = { outgoing: former ? [former.id] : [], drafts: [], areRecords: true } as const;
    const [look, looks] = [loadLook(context, going), loadOwn(own)];
    const before = await look.after(() => context.sync());
    const as = looks.read();
    const [again, looksAgain] = [loadLook(context, going), loadOwn(own)];
    putInPlace(transaction, { record, year: seal.year, footer: marks.footer, at: marks.at }, as, before);
    refuseIfChanged(before, await again.after(() => transaction.send()));
    refuseIfOthers(as, looksAgain.read());
    return own.map(({ name }) => name);
  });
}

async function refuseIfProtected(context: Excel.RequestContext): Promise<void> {
  const structure = context.workbook.protection.load('protected');
  await context.sync();
  if (structure.protected) throw new Failure('ProtectedWorkbook');
}

/** A seal is put on what it was made of: the sheets of the year are those that were read for it. */
function refuseIfNotRead(own: readonly OwnSheet[], read: BookImage['sheets'], year: number): void {
  const there = new Map(own.map(({ id, kind, name }) => [[id, kind, name].join('\n'), name]));
  const wanted = new Map(
    read
      .filter((sheet) => isSealedKind(sheet.kind) && sheet.year === year)
      .map(({ id, kind, sheet }) => [[id, kind, sheet].join('\n'), sheet]),
  );
  const differing = [...wanted, ...there].filter(([key]) => !wanted.has(key) || !there.has(key));
  if (differing.length === 0) return;
  throw new Failure('ChangedMeanwhile', {
    sheets: [...new Set(differing.map(([, name]) => name))].join('、'),
  });
}

async function draftRecord(transaction: Transaction, seal: PackedSeal): Promise<Excel.Worksheet> {
  const record = transaction.draftSheet(recordName(seal.year));
  await fillRecord(record, seal, transaction.outbox);
  await transaction.send();
  return record;
}

/** To be loaded with other things; `read` gives it after the round trip. */
function loadOwn(own: readonly OwnSheet[]): { read(): OwnLook[] } {
  const loaded = own.map((one) => {
    const { sheet } = one;
    const pages = sheet.pageLayout.headersFooters.load('state');
    return {
      own: one,
      mark: sheet.names.getItemOrNullObject(SHEET_MARK).load('formula'),
      lock: sheet.protection.load('protected'),
      pages,
      footer: pages.defaultForAllPages.load('centerFooter'),
    };
  });
  return {
    read: () =>
      loaded.map(({ own: one, mark, lock, pages, footer }) => ({
        own: one,
        mark: mark.isNullObject ? null : `="${markIn(String(mark.formula)).replaceAll('"', '')}"`,
        isProtected: lock.protected,
        footer: footer.centerFooter,
        pages: pages.state,
      })),
  };
}

/** To be sent as one request. */
function putInPlace(
  transaction: Transaction,
  { record, year, footer, at }: { record: Excel.Worksheet; year: number; footer: string; at: string },
  looks: readonly OwnLook[],
  { outgoing, register }: WorkbookLook,
): void {
  const marked = looks.map(({ own: { id, kind, isOurs } }) => ({
    id,
    isOurs,
    mark: { kind, year, isSealed: true },
  }));
  remember(transaction, [
    ...register.changes(
      // A sheet that is not known as ours does not become so.
      marked.flatMap(({ id, isOurs, mark }) => (isOurs ? [[id, mark] as const] : [])),
      () => true,
    ),
    register.timed(record.id, at),
  ]);
  const name = recordName(year);
  shelve(transaction, outgoing);
  transaction.will(
    { kind: 'named', sheet: record.id, name },
    ...looks.map(({ own, mark, isProtected, footer: before, pages }): Entry => ({
      kind: 'sealed',
      sheet: own.id,
      mark,
      isProtected,
      footer: before,
      pages,
    })),
  );
  for (const [index, { own, mark, isProtected }] of looks.entries()) {
    const { sheet, id } = own;
    if (mark !== null) sheet.names.getItem(SHEET_MARK).delete();
    register.mark(sheet, id, marked[index]?.mark ?? { kind: own.kind, year, isSealed: true });
    const { headersFooters } = sheet.pageLayout;
    headersFooters.state = 'Default';
    headersFooters.defaultForAllPages.centerFooter = footer;
    if (!isProtected) sheet.protection.protect(SEAL_RIGHTS);
  }
  record.name = name;
  record.protection.protect();
  record.visibility = 'VeryHidden';
}

/** Somebody has locked, marked or lined a sheet of the year at the very moment. */
function refuseIfOthers(before: readonly OwnLook[], now: readonly OwnLook[]): void {
  const told = now.map(({ own: _, ...look }) => JSON.stringify(look));
  const other = before.find(({ own: _, ...look }, at) => JSON.stringify(look) !== told[at]);
  if (other) throw new Failure('ChangedMeanwhile', { sheets: other.own.name });
}

/** Every seal of the workbook, by year. */
export async function readSeals(): Promise<PackedSeal[]> {
  return withExcel(async (context) => readRecords(context, await readMarkers(context)));
}
