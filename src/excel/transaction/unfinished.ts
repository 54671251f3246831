import { deleteSheet } from '../delete-sheet';
import { Outbox } from '../outbox';
import { withExcel } from '../session';
import { findJournal, readJournal, type Operation } from './journal';
import { complete, leftToGo, rollBack } from './roll-back';

/** A change that was broken off: the pane was closed, or Excel went away. */
export interface Unfinished {
  readonly operation: Operation | null;
  /** When it began. */
  readonly at: string;
  /** Sheets that it has made. */
  readonly sheets: readonly string[];
  /** Cells that it was about to change, or has changed. */
  readonly cells: number;
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
    };
  });
}

/** Takes away what was left in the middle, or completes what was all but done; gives how many cells somebody has changed since and that stay as they are. */
export async function takeBackUnfinished(): Promise<number> {
  return withExcel(async (context) => {
    const journal = await findJournal(context);
    if (!journal) return 0;
    const entries = await readJournal(context, journal, new Outbox(context));
    const toGo = leftToGo(entries);
    const left = toGo ? [] : await rollBack(context, entries);
    if (toGo) await complete(context, toGo);
    deleteSheet(journal);
    await context.sync();
    return left.length;
  });
}
