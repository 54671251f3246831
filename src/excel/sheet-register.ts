import { draftMark, markText, SHEET_MARK, type SheetMark } from '../core/report';
import { textSum } from './text-sum';

/** The workbook's own settings that say which sheets are ours: they stay when a sheet is copied to another workbook. */
const PREFIX = 'zhucun.sheet.';
const DRAFTS = 'zhucun.draft.';
/** What tells this workbook from others: a mark is checked with it. */
const BOOK = 'zhucun.book';
/** No mark is longer; so many sheets are never ours. */
const LONGEST = 200;
const MOST = 1000;

interface LoadedRegister {
  readonly sheets: Excel.WorksheetCollection;
  read(): SheetRegister;
}

/**
 * The sheets that this workbook knows as ours, by their ids: a sheet's own mark has to be the very one that was
 * entered here. A file that comes from elsewhere, or a sheet that was brought in, says what it likes and is not ours.
 */
export class SheetRegister {
  private constructor(
    private readonly settings: Excel.SettingCollection,
    private readonly book: string,
    private readonly hasBook: boolean,
    private readonly marks: Map<string, string>,
    private readonly drafts: Set<string>,
  ) {}

  /** To be loaded with other things, and all sheets with it; `read` gives it after the round trip. */
  static load(context: Excel.RequestContext): LoadedRegister {
    const { settings } = context.workbook;
    settings.load('items/key,items/value');
    const book = context.workbook.load('name');
    const sheets = context.workbook.worksheets.load('items/id,items/name,items/position,items/visibility');
    return {
      sheets,
      read: () => {
        const entries = settings.items.slice(0, MOST).flatMap(({ key, value }): [string, string][] => {
          const text: unknown = value;
          return typeof text === 'string' && text.length <= LONGEST ? [[key, text]] : [];
        });
        const entered = (prefix: string): [string, string][] =>
          entries.flatMap(([key, text]) =>
            key.startsWith(prefix) ? [[key.slice(prefix.length), text]] : [],
          );
        const told = entries.find(([key]) => key === BOOK)?.[1];
        // The same workbook gives the same file, whenever it is written.
        const own = [book.name, ...sheets.items.map(({ id, name }) => `${id}\n${name}`)].join('\n');
        return new SheetRegister(
          settings,
          told ?? textSum(own).toString(16),
          told !== undefined,
          new Map(entered(PREFIX)),
          new Set(entered(DRAFTS).map(([word]) => word)),
        );
      },
    };
  }

  /** Whether the sheet was given this very mark here. */
  knows(sheetId: string, mark: SheetMark, text: string): boolean {
    return this.marks.get(sheetId) === text && text === this.textOf(sheetId, mark);
  }

  get hasDrafts(): boolean {
    return this.drafts.size > 0;
  }

  knowsDraft(word: string): boolean {
    return this.drafts.has(word);
  }

  /** Queues the mark of a sheet that has none, and its entry. */
  enter(sheet: Excel.Worksheet, sheetId: string, mark: SheetMark): void {
    if (!this.hasBook) this.settings.add(BOOK, this.book);
    this.settings.add(PREFIX + sheetId, this.textOf(sheetId, mark));
    this.mark(sheet, sheetId, mark);
  }

  /** Queues the mark alone: it tells how the sheet is read, and does not make it ours. */
  mark(sheet: Excel.Worksheet, sheetId: string, mark: SheetMark): void {
    addMark(sheet, this.textOf(sheetId, mark));
  }

  /** Queues that what is entered of other sheets than these goes. */
  keepOnly(sheetIds: ReadonlySet<string>): void {
    for (const id of this.marks.keys()) if (!sheetIds.has(id)) this.settings.getItem(PREFIX + id).delete();
  }

  /** Queues that no draft is known any more. */
  forgetDrafts(): void {
    for (const word of this.drafts) this.settings.getItem(DRAFTS + word).delete();
    this.drafts.clear();
  }

  private textOf(sheetId: string, mark: SheetMark): string {
    return markText(sheetId, mark, (said) => textSum(`${this.book}\n${said}`).toString(16));
  }
}

/** The words of drafts that were begun here, by their sheets. */
const begun = new WeakMap<Excel.Worksheet, string>();

/** What a draft is called until it is in place: nobody else gives such a name. */
const DRAFT_NAME = 'zhucun~';

/** Queues the entry of a draft, then the draft under a name of its own, so that none is ever unknown. */
export function addDraft(context: Excel.RequestContext): Excel.Worksheet {
  const word = crypto.getRandomValues(new Uint32Array(2)).join('-');
  context.workbook.settings.add(DRAFTS + word, 'draft');
  const sheet = context.workbook.worksheets.add(DRAFT_NAME + word);
  begun.set(sheet, word);
  sheet.visibility = 'Hidden';
  addMark(sheet, draftMark(word));
  return sheet;
}

/** The word by which a draft is known whose mark is not there yet; empty for any other name. */
export function draftWordOf(sheetName: string): string {
  return sheetName.startsWith(DRAFT_NAME) ? sheetName.slice(DRAFT_NAME.length) : '';
}

/** Queues that a sheet has no mark; a draft is a sheet like any other then. */
export function unmark(sheet: Excel.Worksheet): void {
  const word = begun.get(sheet);
  if (word !== undefined) sheet.context.workbook.settings.getItem(DRAFTS + word).delete();
  begun.delete(sheet);
  sheet.names.getItem(SHEET_MARK).delete();
}

function addMark(sheet: Excel.Worksheet, text: string): void {
  const name = sheet.names.add(SHEET_MARK, `="${text}"`);
  name.visible = false;
}
