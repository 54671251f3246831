import { Outbox } from '../outbox';
import { withExcel } from '../session';
import { complete, isDecided } from './complete';
import { findJournal, readJournal, type Entry, type Operation } from './journal';
import { endChange } from './lifted-lock';
import { rollBack } from './roll-back';

/** A change that was broken off: the pane was closed, or Excel went away. */
export interface Unfinished {
  readonly operation: Operation | null;
  /** When it began. */
  readonly at: string;
  /** Sheets that it has made. */
  readonly sheets: readonly string[];
  /** Cells that it was about to change, or has changed. */
  readonly cells: number;
  /** Nothing is taken back any more: all stands as it is to be, and what is left over is to go. */
  readonly isDecided: boolean;
}

/** What an earlier session has left in the middle; null where there is nothing of the kind. */
export async function readUnfinished(): Promise<Unfinished | null> {
  return withExcel(async (context) => {
    const journal = await findJournal(context);
    if (!journal) return null;
    const entries = await readJournal(context, journal, new Outbox(context));
    const begin = entries.find((entry) => entry.kind === 'begin');
    return {
      operation: begin?.operation ?? null,
      at: begin?.at ?? '',
      sheets: entries.flatMap((entry) =>
        entry.kind === 'made' && entry.name !== undefined ? [entry.name] : [],
      ),
      cells: entries.filter(({ kind }) => kind === 'cell').length,
      isDecided: isDecided(entries),
    };
  });
}

/** Takes away what was left in the middle; gives how many cells somebody has changed since and that stay as they are. */
export async function takeBackUnfinished(): Promise<number> {
  const left = await withUnfinished((context, entries) => {
    if (isDecided(entries)) throw new RangeError('what has been decided is finished, not taken back');
    return endChange(context, entries, () => rollBack(context, entries));
  });
  return left?.length ?? 0;
}

/** Does what was left to be done where all stands already as it is to be. */
export async function finishUnfinished(): Promise<void> {
  await withUnfinished(async (context, entries) => {
    if (!isDecided(entries)) throw new RangeError('what has not been decided is taken back, not finished');
    await complete(context, entries);
  });
}

async function withUnfinished<T>(
  end: (context: Excel.RequestContext, entries: readonly Entry[]) => Promise<T>,
): Promise<T | null> {
  return withExcel(async (context) => {
    const journal = await findJournal(context);
    return journal && end(context, await readJournal(context, journal, new Outbox(context)));
  });
}
