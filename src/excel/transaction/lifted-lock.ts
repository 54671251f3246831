import { Failure } from '../../core/words/failure';
import { deleteSheet } from '../delete-sheet';
import { findJournal, JournalWriter, type Entry } from './journal';

/**
 * Ends a change, and with it its journal: `work` takes it back or completes it. Where somebody has locked the
 * workbook's structure meanwhile, the lock is lifted for that and put on again; the journal says so as long as it is
 * off. Throws `Failure('ProtectedWorkbook')` where a password is asked for.
 */
export async function endChange<T>(
  context: Excel.RequestContext,
  entries: readonly Entry[],
  work: () => Promise<T>,
): Promise<T> {
  const { protection } = context.workbook;
  protection.load('protected');
  const journal = await findJournal(context);
  const isLocked = protection.protected;
  if (isLocked && journal) await lift(context, journal);
  const wasLocked = isLocked || entries.some(({ kind }) => kind === 'unlocked');
  try {
    const value = await work();
    if (journal) deleteSheet(journal);
    if (wasLocked) protection.protect();
    await context.sync();
    return value;
  } catch (error) {
    if (isLocked) await lockAgain(context);
    throw error;
  }
}

async function lift(context: Excel.RequestContext, journal: Excel.Worksheet): Promise<void> {
  const writer = await JournalWriter.goOn(context, journal);
  writer.write([{ kind: 'unlocked' }]);
  context.workbook.protection.unprotect();
  try {
    await context.sync();
  } catch (error) {
    throw new Failure('ProtectedWorkbook', {}, { cause: error });
  }
}

/** As far as it can be done: the journal knows of it where it cannot. */
async function lockAgain(context: Excel.RequestContext): Promise<void> {
  const { protection } = context.workbook;
  protection.load('protected');
  try {
    await context.sync();
    if (!protection.protected) protection.protect();
    await context.sync();
  } catch {
    return;
  }
}
