import { columnLetter } from '../../core/registry';
import { Failure } from '../../core/words/failure';
import { latestFixes } from '../batches';
import {
  note as noteLines,
  noteUndone,
  openLog,
  shownBatches,
  undoneEntries,
  type ShownLine,
} from '../change-log';
import { reachingFormulas } from '../harmless-row';
import { withExcel } from '../session';
import { shelve, transact, type Transaction } from '../transaction';
import {
  finishedMerges,
  latestMerge,
  markUndone,
  MERGE_LOG,
  readEntries,
  type MergeEntry,
  type MergeNote,
} from './merge-log';
import type { LeftCell } from './sheet-work';
import { restOnEnd } from '../rests';
import { loadSources, refuseMoved, rowsOfMade } from './undo-checks';
import { entriesOf as of, refuseForged } from './undo-scope';
import { giveCellsBack, moveRowsBack } from './undo-sheet';
import { lookAtUndo, type UndoWork } from './undo-work';

/** What 修改记录 says of a formula that is not put back as one. */
const KEPT_AS_TEXT = '公式引用工作簿之外的内容，按文字放回';
/** So many cells that were left alone are named one by one. */
const MOST_NAMED = 20;

/** What was taken back. */
export interface Undone {
  readonly note: MergeNote;
  /** Cells that hold something else by now, or whose rows are not found again, and were left alone. */
  readonly left: number;
  /** The first of them. */
  readonly leftCells: readonly LeftCell[];
}

/** The merge that could be undone now; null where there is none, or fixes have been written since. */
export async function lastMerge(): Promise<MergeNote | null> {
  return withExcel(async (context) => {
    const latest = await latestMerge(context);
    if (!latest || (await latestFixes(context)) > latest.batch) return null;
    const [note] = await readEntries(context, latest.to, latest.to);
    return note?.kind === 'merge' ? note : null;
  });
}

/** What was merged and stands, the latest first. */
export async function mergeHistory(): Promise<readonly MergeNote[]> {
  return withExcel(finishedMerges);
}

/**
 * Takes back the latest merge, whole or not at all: its rows and columns go, those it took out come back where they
 * were, changed cells get what they held where they still hold what was written and their rows are found again. A
 * formula that reaches out of the workbook comes back as a text, which 修改记录 names. Throws `Failure` of MergeMoved,
 * ProtectedSheet, RecordUnreadable and RecordBeyond before anything is touched, and of HistoryChanged where it is not
 * the `expected` one.
 */
export async function undoLastMerge(
  operation: 'undoMerge' | 'undoProposals',
  at: string,
  expected: number | null = null,
): Promise<Undone | null> {
  return transact(operation, at, (transaction) => undo(transaction, expected));
}

async function undo(transaction: Transaction, expected: number | null): Promise<Undone | null> {
  const { context } = transaction;
  const latest = await latestMerge(context);
  if (expected !== null && (latest?.batch !== expected || (await latestFixes(context)) > expected))
    throw new Failure('HistoryChanged');
  if (!latest) return null;
  const entries = await readEntries(context, latest.from, latest.to);
  const note = entries.at(-1);
  if (note?.kind !== 'merge') return null;
  transaction.isAbout(note.bottoms.map(([name]) => name));
  await refuseMoved(context, entries, note);
  await refuseForged(context, entries, note);
  const sheetsMade = of(entries, 'sheet');
  const made = new Set(sheetsMade.map(({ sheet }) => sheet));
  const works: UndoWork[] = [];
  for (const [name, end] of note.bottoms)
    if (!made.has(name)) works.push(await lookAtUndo(context, name, entriesOn(entries, name), end));
  const log = await openLog(transaction);
  const batches = shownBatches(log);
  await context.sync();
  // From here on nothing is read: what is small goes to Excel as one request.
  for (const work of works) await giveCellsBack(transaction, work);
  for (const work of works) await moveRowsBack(transaction, work);
  const { worksheets } = context.workbook;
  takeSheetsAway(transaction, sheetsMade);
  markUndone(transaction, worksheets.getItem(MERGE_LOG), latest.to);
  const told = (batches.values as unknown[][]).map(([cell]) => cell);
  transaction.will(
    { kind: 'rows', sheet: log.shownName, from: log.shownRows },
    ...undoneEntries(latest.batch, told, []).filter(
      (entry) => entry.kind === 'noted' && entry.runs.length > 0,
    ),
  );
  noteLines(log, keptAsTexts(entries, latest.batch));
  noteUndone(log, latest.batch, told);
  const left = works.flatMap((work) => work.left);
  return { note, left: left.length, leftCells: left.slice(0, MOST_NAMED) };
}

function takeSheetsAway(
  transaction: Transaction,
  made: readonly Extract<MergeEntry, { kind: 'sheet' }>[],
): void {
  if (made.length === 0) return;
  const outgoing = made.map((entry) => {
    const { sheet: name, rows } = entry;
    const sheet = transaction.context.workbook.worksheets.getItem(name);
    restOnEnd(transaction, sheet, rows, [], new Failure('MergeMoved', { sheet: name }));
    for (const added of rowsOfMade(entry)) transaction.restsOn(loadSources(sheet, added));
    return { sheet, name, visibility: 'Visible' as const, tables: [] };
  });
  shelve(transaction, outgoing);
}

function entriesOn(entries: readonly MergeEntry[], sheet: string): MergeEntry[] {
  return entries.filter((entry) => entry.kind !== 'merge' && entry.sheet === sheet);
}

function keptAsTexts(entries: readonly MergeEntry[], batch: number): ShownLine[] {
  return of(entries, 'removed').flatMap((removed) =>
    reachingFormulas(removed).map(({ column, formula }) => {
      const place = `${columnLetter(column)}${removed.row + 1}`;
      return [batch, null, removed.sheet, place, null, null, formula, KEPT_AS_TEXT, null];
    }),
  );
}
