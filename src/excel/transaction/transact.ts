import { Failure } from '../../core/words/failure';
import { Outbox } from '../outbox';
import { withExcel } from '../session';
import { stopIfCancelled, type Watch } from '../watch';
import { complete } from './complete';
import {
  beginsWith,
  findJournal,
  JournalWriter,
  newSheetName,
  readJournal,
  type Entry,
  type Operation,
} from './journal';
import { endChange } from './lifted-lock';
import { rollBack } from './roll-back';
import { whatStoodInTheWay } from './in-the-way';

/**
 * Does a piece of work that changes the workbook, whole or not at all. What each request changes is written into the
 * journal by the same request, before it; the last request takes the journal away, and with that all is done. When
 * anything fails, or the clerk cancels, what was begun is taken away again; where even that cannot be done the journal
 * stays, and the next session finds it. What goes for good goes in the last request, behind a mark in the journal: from
 * there on all is completed, not taken back. An answer that got lost is no failure where the journal is gone.
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
      if (await findJournal(context)) throw new Failure('Unfinished');
      const transaction = new Transaction(context, { kind: 'begin', operation, at, by: own }, watch);
      begun.transaction = transaction;
      const value = await work(transaction);
      stopIfCancelled(watch);
      begun.result = { value };
      await transaction.end();
      return value;
    });
  } catch (error) {
    const { transaction, result } = begun;
    if (!transaction?.isOpen) throw error;
    const journal = await withExcel((context) => whose(context, transaction.begin)).catch(() => 'unknown');
    if (journal !== 'own' && journal !== 'unknown') {
      if (result && transaction.isTold) return result.value;
      // Nothing has come so far as the workbook.
      if (journal === 'other') throw new Failure('Unfinished', {}, { cause: error });
      throw await whatStoodInTheWay(error, transaction.entries);
    }
    if (result && (await isCompleted(transaction.entries, operation, error))) return result.value;
    await takeBack(transaction.entries, operation, error);
    throw await whatStoodInTheWay(error, transaction.entries);
  }
}

/** Whose journal there is: another session may have begun a change of its own at the same moment. */
async function whose(context: Excel.RequestContext, begin: Entry): Promise<'own' | 'other' | null> {
  const journal = await findJournal(context);
  if (!journal) return null;
  return (await beginsWith(context, journal, begin)) ? 'own' : 'other';
}

/** Whether the change had passed the mark from which on it is completed; what it says itself is not enough. */
async function isCompleted(
  entries: readonly Entry[],
  operation: Operation,
  cause: unknown,
): Promise<boolean> {
  if (!entries.some(({ kind }) => kind === 'decided')) return false;
  try {
    return await withExcel(async (context) => {
      const journal = await findJournal(context);
      const written = journal ? await readJournal(context, journal, new Outbox(context)) : [];
      if (!written.some(({ kind }) => kind === 'decided')) return false;
      await complete(context, written);
      return true;
    });
  } catch {
    throw new Failure('Interrupted', { operation }, { cause });
  }
}

async function takeBack(entries: readonly Entry[], operation: Operation, cause: unknown): Promise<void> {
  try {
    await withExcel((context) => endChange(context, entries, () => rollBack(context, entries, true)));
  } catch {
    throw new Failure('Interrupted', { operation }, { cause });
  }
}

interface MadeSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly visibility: 'Visible' | 'VeryHidden';
}

/** A change of the workbook that has begun. */
export class Transaction {
  /** All that was begun, in order. */
  readonly entries: Entry[] = [];
  readonly outbox: Outbox;
  private readonly made: MadeSheet[] = [];
  private readonly last: (() => void)[] = [];
  private drafts = 0;
  private isSent = false;
  private journal: JournalWriter | null = null;

  constructor(
    readonly context: Excel.RequestContext,
    readonly begin: Entry,
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

  /** Queues what tells of a change, to be called before the change itself is queued. */
  will(...entries: readonly Entry[]): number {
    const told = this.journal ? entries : [this.begin, ...entries];
    this.journal ??= JournalWriter.open(this.context);
    this.entries.push(...entries);
    return this.journal.write(told);
  }

  /** A hidden sheet under a name that nobody else gives; whoever asks for it gives it the name that it is to have. */
  draftSheet(name: string): Excel.Worksheet {
    const ownName = newSheetName((this.drafts += 1));
    this.will({ kind: 'made', sheet: ownName, name });
    const sheet = this.context.workbook.worksheets.add(ownName).load('id,name');
    sheet.visibility = 'Hidden';
    return sheet;
  }

  /** A sheet that is not there yet; it has its name, and is seen, when all is done. */
  makeSheet(name: string, visibility: MadeSheet['visibility'] = 'Visible'): Excel.Worksheet {
    const sheet = this.draftSheet(name);
    this.made.push({ sheet, name, visibility });
    return sheet;
  }

  /** What cannot be taken back is queued when all else stands. */
  atLast(act: () => void): void {
    this.last.push(act);
  }

  async send(): Promise<void> {
    stopIfCancelled(this.watch);
    await this.outbox.send();
    this.isSent = this.isOpen;
  }

  /** Sends what is left together with the end. */
  async end(): Promise<void> {
    if (this.made.length > 0) {
      await this.send();
      this.will(...this.made.map(({ sheet: { id }, name }): Entry => ({ kind: 'named', id, name })));
      for (const { sheet, name, visibility } of this.made) {
        sheet.name = name;
        sheet.visibility = visibility;
      }
    }
    // A journal that comes and goes with one request would not tell whether that was done.
    if (this.isOpen && !this.isSent) await this.send();
    if (this.last.length > 0) this.will({ kind: 'decided' });
    for (const act of this.last) act();
    this.journal?.close();
    await this.outbox.send();
  }
}
