import { markText, SHEET_MARK, type SheetMark } from '../core/report';
import { textSum } from './text-sum';
import type { SettingChange } from './transaction';

/** The workbook's own settings that say which sheets are ours: they stay when a sheet is copied to another workbook. */
const PREFIX = 'zhucun.sheet.';
/** Beside it, what a sheet was computed from. */
const BASIS = 'zhucun.basis.';
/** Beside it, when that was. */
const MADE = 'zhucun.made.';
/** What tells this workbook from others: a mark is checked with it. */
const BOOK = 'zhucun.book';
/** No mark is longer; so many sheets are never ours. */
const LONGEST = 200;
const MOST = 1000;

/** What is remembered of a sheet beside its mark. */
interface SheetFacts {
  /** What it was computed from. */
  readonly basis?: string;
  /** Local time `yyyy-mm-dd hh:mm`. */
  readonly madeAt?: string;
}

type Entered = readonly [sheetId: string, mark: SheetMark, facts?: SheetFacts];

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
    private readonly book: string,
    private readonly hasBook: boolean,
    private readonly marks: ReadonlyMap<string, string>,
    private readonly bases: ReadonlyMap<string, string>,
    private readonly times: ReadonlyMap<string, string>,
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
        const entered = (prefix: string): ReadonlyMap<string, string> =>
          new Map(
            entries
              .filter(([key]) => key.startsWith(prefix))
              .map(([key, text]) => [key.slice(prefix.length), text]),
          );
        const told = entries.find(([key]) => key === BOOK)?.[1];
        // The same workbook gives the same file, whenever it is written.
        const own = [book.name, ...sheets.items.map(({ id, name }) => `${id}\n${name}`)].join('\n');
        return new SheetRegister(
          told ?? textSum(own).toString(16),
          told !== undefined,
          entered(PREFIX),
          entered(BASIS),
          entered(MADE),
        );
      },
    };
  }

  /** Whether the sheet was given this very mark here. */
  knows(sheetId: string, mark: SheetMark, text: string): boolean {
    return this.marks.get(sheetId) === text && text === this.textOf(sheetId, mark);
  }

  /** What a sheet was computed from; null where that is not known. */
  basisOf(sheetId: string): string | null {
    return this.bases.get(sheetId) ?? null;
  }

  /** When a sheet was made; null where that is not known. */
  timeOf(sheetId: string): string | null {
    return this.times.get(sheetId) ?? null;
  }

  /** Enters when a sheet was made that bears no mark. */
  timed(sheetId: string, at: string): SettingChange {
    return { key: MADE + sheetId, from: this.times.get(sheetId) ?? null, to: at };
  }

  /** What is entered from now on: these sheets, and of those before the ones that are kept. */
  changes(entered: readonly Entered[], isKept: (sheetId: string) => boolean): SettingChange[] {
    const told = (fact: keyof SheetFacts): ReadonlyMap<string, string> =>
      new Map(entered.flatMap(([id, , facts]) => (facts?.[fact] === undefined ? [] : [[id, facts[fact]]])));
    return [
      ...this.changesOfMarks(entered, isKept),
      ...changed(BASIS, this.bases, told('basis'), isKept),
      ...changed(MADE, this.times, told('madeAt'), isKept),
    ];
  }

  private changesOfMarks(entered: readonly Entered[], isKept: (sheetId: string) => boolean): SettingChange[] {
    const marks = new Map(entered.map(([id, mark]) => [id, this.textOf(id, mark)]));
    return [
      ...(this.hasBook || marks.size === 0 ? [] : [{ key: BOOK, from: null, to: this.book }]),
      ...changed(PREFIX, this.marks, marks, isKept),
    ];
  }

  /** Queues the mark of a sheet that has none: it tells how the sheet is read, and does not make it ours alone. */
  mark(sheet: Excel.Worksheet, sheetId: string, mark: SheetMark): void {
    const name = sheet.names.add(SHEET_MARK, `="${this.textOf(sheetId, mark)}"`);
    name.visible = false;
  }

  private textOf(sheetId: string, mark: SheetMark): string {
    return markText(sheetId, mark, (said) => textSum(`${this.book}\n${said}`).toString(16));
  }
}

/** What was entered under a prefix goes with its sheet; what is new comes. */
function changed(
  prefix: string,
  before: ReadonlyMap<string, string>,
  entered: ReadonlyMap<string, string>,
  isKept: (sheetId: string) => boolean,
): SettingChange[] {
  const gone = [...before].filter(([id]) => !isKept(id) && !entered.has(id));
  return [
    ...gone.map(([id, from]) => ({ key: prefix + id, from, to: null })),
    ...[...entered].map(([id, to]) => ({ key: prefix + id, from: before.get(id) ?? null, to })),
  ];
}
