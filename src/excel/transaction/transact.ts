import { Failure } from '../../core/words/failure';
import { deleteSheet } from '../delete-sheet';
import { Outbox } from '../outbox';
import { knowingWorkbook, withExcel } from '../session';
import { stopIfCancelled, type Watch } from '../watch';
import { findJournal, JournalWriter, newSheetName, type Entry, type Operation } from './journal';
import { rollBack } from './roll-back';

/**
 * Does a piece of work that changes the workbook, whole or not at all. What each request changes is written into the
 * journal by the same request, before it; the last request takes the journal away, and with that all is done. When
 * anything fails, or the clerk cancels, what was begun is taken away again; where even that cannot be done the journal
 * stays, and the next session finds it. An answer that got lost is no failure where the journal is gone.
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
  const begun: { transaction: Transaction | null; result: { value: T } | null } = {
    transaction: null,
    result: null,
  };
  try {
    return await withExcel(async (context) => {
      if (await findJournal(context)) throw new Failure('Unfinished');
      const transaction = new Transaction(context, { kind: 'begin', operation, at }, watch);
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
    const journal = await withExcel(findJournal).catch(() => undefined);
    if (journal === null && result) return result.value;
    // Nothing has come so far as the workbook.
    if (journal === null) throw knowingWorkbook(error, 'untouched');
    await takeBack(transaction.entries, operation, error);
    throw knowingWorkbook(error, 'takenBack');
  }
}

async function takeBack(entries: readonly Entry[], operation: Operation, cause: unknown): Promise<void> {
  try {
    await withExcel(async (context) => {
      await rollBack(context, entries);
      const journal = await findJournal(context);
      if (journal) deleteSheet(journal);
      await context.sync();
    });
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
  private journal: JournalWriter | null = null;

  constructor(
    readonly context: Excel.RequestContext,
    private readonly begin: Entry,
    private readonly watch: Watch,
  ) {
    this.outbox = new Outbox(context);
  }

  /** Whether anything may have been changed. */
  get isOpen(): boolean {
    return this.journal !== null;
  }

  /** Queues what tells of a change, to be called before the change itself is queued. */
  will(...entries: readonly Entry[]): number {
    const told = this.journal ? entries : [this.begin, ...entries];
    this.journal ??= JournalWriter.open(this.context);
    this.entries.push(...entries);
    return this.journal.write(told);
  }

  /** A sheet that is not there yet; it has its name, and is seen, when all is done. */
  makeSheet(name: string, visibility: MadeSheet['visibility'] = 'Visible'): Excel.Worksheet {
    const ownName = newSheetName(this.made.length + 1);
    this.will({ kind: 'made', sheet: ownName, name });
    const sheet = this.context.workbook.worksheets.add(ownName).load('id');
    sheet.visibility = 'Hidden';
    this.made.push({ sheet, name, visibility });
    return sheet;
  }

  async send(): Promise<void> {
    stopIfCancelled(this.watch);
    await this.outbox.send();
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
    this.journal?.close();
    await this.outbox.send();
  }
}
