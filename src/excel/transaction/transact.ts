import { Failure } from '../../core/words/failure';
import { deleteSheet } from '../delete-sheet';
import { Outbox } from '../outbox';
import { knowingWorkbook, withExcel } from '../session';
import { stopIfCancelled, type Watch } from '../watch';
import { complete, isDecided } from './complete';
import { whatStoodInTheWay } from './in-the-way';
import {
  beginsWith,
  findJournal,
  JournalWriter,
  newSheetName,
  numbersTaken,
  oldName,
  readJournal,
  type Entry,
  type Operation,
} from './journal';
import { endChange } from './lifted-lock';
import { rollBack } from './roll-back';
import { touchUp, type Touch } from './touches';
import { isWitnessed, leavesTrace } from './witness';

/**
 * Does a piece of work that changes the workbook, whole or not at all. What each request changes is written into the
 * journal by the same request, before it; the last request takes the journal away, and with that all is done. When
 * anything fails, or the clerk cancels, what was begun is taken away again; where even that cannot be done the journal
 * stays, and the next session finds it. What goes for good goes in the last request, behind a mark in the journal: from
 * there on all is completed, not taken back. An answer that got lost is no failure where all is done. What nothing is
 * read for in between goes as one request, so that neither a failure nor a person comes into the middle of it.
 *
 * Throws `Failure('Unfinished')` where an earlier change has not ended, `Failure('Interrupted')` where this one could
 * not be taken back.
 */
export async function transact<T>(
  operation: Operation,
  at: string,
  work: (transaction: Transaction) => Promise<T>,
  watch: Watch = {},
): Promise<T> {
  const own = crypto.getRandomValues(new Uint32Array(2)).join('-');
  const begun: { transaction: Transaction | null; result: { value: T } | null } = {
    transaction: null,
    result: null,
  };
  try {
    return await withExcel(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      if (await findJournal(context)) throw new Failure('Unfinished');
      const begin: Entry = { kind: 'begin', operation, at, by: own };
      const transaction = new Transaction(context, begin, numbersTaken(sheets.items), watch);
      begun.transaction = transaction;
      const value = await work(transaction);
      stopIfCancelled(watch);
      begun.result = { value };
      await transaction.end();
      await transaction.touchUp();
      return value;
    });
  } catch (error) {
    const { transaction, result } = begun;
    if (!transaction) throw error;
    if (!transaction.isOpen) throw await whatStoodInTheWay(error, transaction);
    const came = await settle(transaction, operation, error);
    if (came === 'done' && result) return result.value;
    if (came === 'begunByAnother') throw new Failure('Unfinished', {}, { cause: error });
    const inTheWay = await whatStoodInTheWay(error, transaction);
    throw came === 'done' ? inTheWay : knowingWorkbook(inTheWay, came);
  }
}

type Settled = 'done' | 'untouched' | 'takenBack' | 'begunByAnother';

/**
 * What came of a change is told by the workbook itself: without a journal nothing has come so far, or all is done; with
 * one it is completed or taken back. What was found not to rest on what was seen is taken back from what is known here.
 */
async function settle(transaction: Transaction, operation: Operation, cause: unknown): Promise<Settled> {
  const { begin, entries, isRefuted } = transaction;
  try {
    return await withExcel(async (context) => {
      if (isRefuted) {
        await endChange(context, entries, () => rollBack(context, entries, true));
        return 'takenBack';
      }
      const journal = await findJournal(context);
      const isOwn = journal !== null && (await beginsWith(context, journal, begin));
      if (!isOwn) {
        // Another session may have begun a change of its own at the same moment.
        if (transaction.isTold || (await isWitnessed(context, entries))) return 'done';
        return journal ? 'begunByAnother' : 'untouched';
      }
      const written = await readJournal(context, journal, new Outbox(context));
      if (isDecided(written)) {
        await complete(context, written);
        return 'done';
      }
      await endChange(context, written, () => rollBack(context, written, true));
      return 'takenBack';
    });
  } catch {
    throw new Failure('Interrupted', { operation }, { cause });
  }
}

interface MadeSheet {
  readonly sheet: Excel.Worksheet;
  readonly ownName: string;
  /** What it is to be called; null where it goes when all is done. */
  readonly name: string | null;
  readonly visibility: 'Visible' | 'VeryHidden';
}

/** A sheet that only stands while a change is made, and its name. */
export interface Draft {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
}

/** A change of the workbook that has begun. */
export class Transaction {
  /** All that was begun, in order. */
  readonly entries: Entry[] = [];
  /** Sheets of the clerk's that it is about. */
  readonly sheets: string[] = [];
  readonly outbox: Outbox;
  /** What a request rested on was not as it had been seen: the entries here tell what it was. */
  isRefuted = false;
  private readonly made: MadeSheet[] = [];
  private readonly going: Draft[] = [];
  private checks: (() => Failure | null)[] = [];
  private readonly touches: Touch[] = [];
  private isLookedAtFirst = false;
  private isSent = false;
  private journal: JournalWriter | null = null;

  constructor(
    readonly context: Excel.RequestContext,
    readonly begin: Entry,
    /** The last number in a name that only stands while a change is made. */
    private number: number,
    private readonly watch: Watch,
  ) {
    this.outbox = new Outbox(context);
  }

  /** Whether anything may have been changed. */
  get isOpen(): boolean {
    return this.journal !== null;
  }

  /** Whether a request has brought the journal into the workbook. */
  get isTold(): boolean {
    return this.isSent;
  }

  /** Says which sheets it cannot do without. */
  isAbout(sheets: readonly string[]): void {
    this.sheets.push(...sheets);
  }

  /** Queues what tells of a change, to be called before the change itself is queued. */
  will(...entries: readonly Entry[]): number {
    const told = this.journal ? entries : [this.begin, ...entries];
    this.journal ??= JournalWriter.open(this.context);
    for (const entry of entries) this.entries.push(entry);
    return this.journal.write(told);
  }

  /** A hidden sheet under a name that nobody else gives; whoever asks for it gives it the name that it is to have. */
  draftSheet(name: string): Excel.Worksheet {
    return this.addHidden(name).sheet.load('id,name');
  }

  /** A sheet that is not there yet; it has its name, and is seen, when all is done. */
  makeSheet(name: string, visibility: MadeSheet['visibility'] = 'Visible'): Excel.Worksheet {
    const { sheet, name: ownName } = this.addHidden(name);
    this.made.push({ sheet, ownName, name, visibility });
    return sheet;
  }

  /** A sheet for the time of the change only. */
  makeDraft(): Draft {
    const draft = this.addHidden(null);
    this.made.push({ sheet: draft.sheet, ownName: draft.name, name: null, visibility: 'VeryHidden' });
    return draft;
  }

  /** A draft from which the change would be taken back: it stands until all has been looked at. */
  makeAside(): Draft {
    this.isLookedAtFirst = true;
    return this.makeDraft();
  }

  private addHidden(name: string | null): Draft {
    const ownName = newSheetName((this.number += 1));
    this.will({ kind: 'made', sheet: ownName, ...(name === null ? {} : { name }) });
    const sheet = this.context.workbook.worksheets.add(ownName);
    sheet.visibility = 'Hidden';
    return { sheet, name: ownName };
  }

  /** What something is called from the moment at which another takes its place. */
  asideName(): string {
    return oldName((this.number += 1));
  }

  /** A sheet that goes when all else is done, and its name by then: what is deleted cannot be brought back. */
  takesAway(sheet: Excel.Worksheet, name: string): void {
    this.isLookedAtFirst = true;
    this.going.push({ sheet, name });
  }

  /**
   * What the request that is being put together rests on, looked at once Excel has answered it. Gives what is wrong;
   * null where all was as it had been seen. The entries are mended by then to what was really there.
   */
  restsOn(check: () => Failure | null): void {
    this.checks.push(check);
  }

  /** What is to be tried when all is done and seen: whether Excel takes it or not, the change has been made. */
  afterwards(touch: Touch): void {
    this.touches.push(touch);
  }

  /** Tries what was left for afterwards. */
  async touchUp(): Promise<void> {
    await touchUp(this.context, this.touches);
  }

  /** To be called after queueing so many bytes: they are sent when the next ones would be too many. */
  async add(bytes: number): Promise<void> {
    stopIfCancelled(this.watch);
    if (await this.outbox.add(bytes)) this.look();
  }

  async send(): Promise<void> {
    stopIfCancelled(this.watch);
    await this.outbox.send();
    this.look();
  }

  /** Sends what is left together with the end. */
  async end(): Promise<void> {
    if (this.journal) {
      // A journal that comes and goes with one request does not tell whether that was done.
      const isTelling = this.isSent || leavesTrace(this.entries);
      if (this.isLookedAtFirst || !isTelling) await this.send();
      this.queueEnd();
      this.journal.close();
    }
    await this.outbox.send();
    this.look();
  }

  private queueEnd(): void {
    const staying = this.made.flatMap(({ name, ...made }) => (name === null ? [] : [{ ...made, name }]));
    const drafts = this.made.flatMap(({ sheet, ownName, name }) =>
      name === null ? [{ sheet, name: ownName }] : [],
    );
    this.will(...staying.map(({ ownName, name }): Entry => ({ kind: 'named', sheet: ownName, name })));
    for (const { sheet, name, visibility } of staying) {
      sheet.name = name;
      sheet.visibility = visibility;
    }
    const going = [...this.going, ...drafts];
    if (going.length > 0) this.will({ kind: 'decided', sheets: going.map(({ name }) => name) });
    for (const { sheet } of going) deleteSheet(sheet);
  }

  private look(): void {
    this.isSent = this.isOpen;
    const checks = this.checks;
    this.checks = [];
    let failure: Failure | null = null;
    // Each mends its own entries.
    for (const check of checks) failure = check() ?? failure;
    if (!failure) return;
    this.isRefuted = true;
    throw failure;
  }
}
