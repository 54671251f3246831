import { Failure } from '../../core/words/failure';
import { jsonBytes } from '../block-size';
import type { Outbox } from '../outbox';
import { batchNumber, parseRecord } from '../record-parts';
import { recordRows } from '../record-rows';
import type { Transaction } from '../transaction';
import { mergeEntry, type MergeEntry, type MergeNote } from './merge-entry';

/** What undoing a merge rests on, in a sheet that Excel's own menus do not show. */
export const MERGE_LOG = '_zhucun_merges';
const HEADER = ['batch', 'kind', 'entry'];
/** A cell holds 32,767 characters; an entry that is longer goes on in the next one. */
const CHUNK = 30_000;
const FIRST_ENTRY = HEADER.indexOf('entry');
const KIND = HEADER.indexOf('kind');
/** What the last entry of a merge is called once it is undone. */
const UNDONE = 'undone';

export type { MergeEntry, MergeNote } from './merge-entry';

export interface MergeLog {
  readonly sheet: Excel.Worksheet;
  /** Rows in use. */
  rows: number;
}

/** The log as it was found. */
export interface FoundLog {
  /** Null: there is none yet. */
  readonly sheet: Excel.Worksheet | null;
  /** Rows in use. */
  readonly rows: number;
  /** Of these, rows at the end that tell of merges which were undone. */
  readonly undone: number;
  /** The highest number that a merge has in it. */
  readonly highest: number;
}

export async function findMergeLog(context: Excel.RequestContext): Promise<FoundLog> {
  const found = context.workbook.worksheets.getItemOrNullObject(MERGE_LOG);
  await context.sync();
  if (found.isNullObject) return { sheet: null, rows: 1, undone: 0, highest: 0 };
  const lines = await readLines(context, found);
  const rows = (lines.at(-1)?.at ?? 0) + 1;
  const finished = lines.findLast(({ kind }) => kind === 'merge')?.at ?? 0;
  const highest = lines.reduce((most, { batch }) => Math.max(most, batch), 0);
  return { sheet: found, rows, undone: lines.at(-1)?.kind === UNDONE ? rows - finished - 1 : 0, highest };
}

/** Queues what a log needs before entries are written to it; the journal knows where they begin. */
export function beginEntries(transaction: Transaction, { sheet: found, rows, undone }: FoundLog): MergeLog {
  if (!found) {
    const sheet = transaction.makeSheet(MERGE_LOG, 'VeryHidden');
    sheet.getRangeByIndexes(0, 0, 1, HEADER.length).values = [HEADER];
    return { sheet, rows: 1 };
  }
  transaction.will({ kind: 'rows', sheet: MERGE_LOG, from: rows - undone });
  if (undone > 0)
    found
      .getRangeByIndexes(rows - undone, 0, undone, 1)
      .getEntireRow()
      .delete('Up');
  return { sheet: found, rows: rows - undone };
}

/** Queues that the merge whose last entry is in this row was undone. */
export function markUndone(transaction: Transaction, sheet: Excel.Worksheet, row: number): void {
  transaction.will({ kind: 'noted', sheet: MERGE_LOG, column: KIND, runs: [[row, 1]], from: 'merge' });
  sheet.getRangeByIndexes(row, KIND, 1, 1).values = [[UNDONE]];
}

/** Queues entries below the others; they are sent when they are many. */
export async function writeEntries(
  log: MergeLog,
  batch: number,
  entries: readonly MergeEntry[],
  outbox: Outbox,
): Promise<void> {
  for (const entry of entries) {
    const text = JSON.stringify(entry);
    const line: (string | number)[] = [batch, `'${entry.kind}`];
    for (let at = 0; at < text.length; at += CHUNK) line.push(`'${text.slice(at, at + CHUNK)}`);
    log.sheet.getRangeByIndexes(log.rows, 0, 1, line.length).values = [line];
    log.rows += 1;
    await outbox.add(jsonBytes([line]) + ACTION_BYTES);
  }
}

/** What a range and its values take in a request besides the values. */
const ACTION_BYTES = 400;

interface Line {
  readonly batch: number;
  readonly kind: string;
  /** 0-based row of the log. */
  readonly at: number;
}

/** The latest merge that was finished and not undone: its number and the rows of the log that tell of it. */
export async function latestMerge(
  context: Excel.RequestContext,
): Promise<{ readonly batch: number; readonly from: number; readonly to: number } | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(MERGE_LOG);
  await context.sync();
  if (sheet.isNullObject) return null;
  const lines = await readLines(context, sheet);
  const last = lines.findLast(({ kind }) => kind === 'merge');
  if (!last) return null;
  const first = lines.find(({ batch }) => batch === last.batch) ?? last;
  return { batch: last.batch, from: first.at, to: last.at };
}

async function readLines(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Line[]> {
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount');
  await context.sync();
  if (used.isNullObject) return [];
  const cells = sheet.getRangeByIndexes(0, 0, used.rowIndex + used.rowCount, 2).load('values');
  await context.sync();
  return (cells.values as unknown[][]).flatMap(([batch, kind], at) =>
    batchNumber.safeParse(batch).success ? [{ batch: Number(batch), kind: String(kind), at }] : [],
  );
}

/** A merge as the log tells of it. */
export interface LoggedMerge {
  readonly batch: number;
  readonly isUndone: boolean;
  /** null: it cannot be read. */
  readonly note: MergeNote | null;
}

/** So many merges are told of. */
const MOST_TOLD = 100;

/** The latest merges in the order in which they were written, those too that were undone last. */
export async function loggedMerges(context: Excel.RequestContext): Promise<LoggedMerge[]> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(MERGE_LOG);
  await context.sync();
  if (sheet.isNullObject) return [];
  const merges = (await readLines(context, sheet)).filter(({ kind }) => kind === 'merge' || kind === UNDONE);
  const latest = merges.slice(-MOST_TOLD);
  const notes = latest.map(({ at }) =>
    sheet.getRangeByIndexes(at, FIRST_ENTRY, 1, NOTE_CELLS).load('values'),
  );
  await context.sync();
  return latest.map(({ batch, kind }, index) => {
    const [cells = []] = (notes[index]?.values ?? []) as unknown[][];
    return { batch, isUndone: kind === UNDONE, note: noteIn(cells.join('')) };
  });
}

/** What tells of a merge names its files and sheets: of most it is a fraction of a cell. */
const NOTE_CELLS = 4;

function noteIn(text: string): MergeNote | null {
  try {
    const entry = parseRecord(mergeEntry, text, MERGE_LOG);
    return entry.kind === 'merge' ? entry : null;
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

/** Rows that are read together at first. */
const READ_ROWS = 1000;

/** The entries in rows `from`..`to` of the log, both included. */
export async function readEntries(
  context: Excel.RequestContext,
  from: number,
  to: number,
): Promise<MergeEntry[]> {
  const sheet = context.workbook.worksheets.getItem(MERGE_LOG);
  const used = sheet.getUsedRange(true).load('columnCount');
  await context.sync();
  const columns = [FIRST_ENTRY, used.columnCount - FIRST_ENTRY] as const;
  const log = { sheet, record: MERGE_LOG };
  const entries: MergeEntry[] = [];
  for await (const { lines } of recordRows(context, log, { from, end: to + 1 }, columns, READ_ROWS))
    for (const line of lines) entries.push(parseRecord(mergeEntry, line.join(''), MERGE_LOG));
  return entries;
}

/** Merges that were finished and not undone, the latest first. */
export async function finishedMerges(context: Excel.RequestContext): Promise<MergeNote[]> {
  const logged = await loggedMerges(context);
  return logged.flatMap(({ isUndone, note }) => (isUndone || !note ? [] : [note])).reverse();
}
