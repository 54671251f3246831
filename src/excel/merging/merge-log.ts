import { jsonBytes } from '../block-size';
import type { Outbox } from '../outbox';
import { batchNumber, parseRecord } from '../record-parts';
import { isExcelError } from '../session';
import { mergeEntry, type MergeEntry } from './merge-entry';

/** What undoing a merge rests on, in a sheet that Excel's own menus do not show. */
export const MERGE_LOG = '_zhucun_merges';
const HEADER = ['batch', 'kind', 'entry'];
/** A cell holds 32,767 characters; an entry that is longer goes on in the next one. */
const CHUNK = 30_000;
const FIRST_ENTRY = HEADER.indexOf('entry');

export type { KeptCell, MergeEntry, MergeNote } from './merge-entry';

export interface MergeLog {
  readonly sheet: Excel.Worksheet;
  /** Rows in use. */
  rows: number;
}

/** The log, made where it is missing; what an attempt that was never finished has left is taken away. */
export async function openMergeLog(context: Excel.RequestContext): Promise<MergeLog> {
  const found = context.workbook.worksheets.getItemOrNullObject(MERGE_LOG);
  await context.sync();
  if (found.isNullObject) {
    const sheet = context.workbook.worksheets.add(MERGE_LOG);
    sheet.getRangeByIndexes(0, 0, 1, HEADER.length).values = [HEADER];
    sheet.visibility = 'VeryHidden';
    return { sheet, rows: 1 };
  }
  const lines = await readLines(context, found);
  const finished = lines.findLast(({ kind }) => kind === 'merge');
  const end = lines.at(-1)?.at ?? 0;
  const rows = (finished?.at ?? 0) + 1;
  if (end >= rows)
    found
      .getRangeByIndexes(rows, 0, end - rows + 1, 1)
      .getEntireRow()
      .delete('Up');
  return { sheet: found, rows };
}

/** Queues entries below the others; without an outbox nothing is sent. */
export async function writeEntries(
  log: MergeLog,
  batch: number,
  entries: readonly MergeEntry[],
  outbox: Outbox | null,
): Promise<void> {
  for (const entry of entries) {
    const text = JSON.stringify(entry);
    const line: (string | number)[] = [batch, `'${entry.kind}`];
    for (let at = 0; at < text.length; at += CHUNK) line.push(`'${text.slice(at, at + CHUNK)}`);
    log.sheet.getRangeByIndexes(log.rows, 0, 1, line.length).values = [line];
    log.rows += 1;
    await outbox?.add(jsonBytes([line]) + ACTION_BYTES);
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
  const entries: MergeEntry[] = [];
  let count = READ_ROWS;
  for (let row = from; row <= to;) {
    const rows = Math.min(count, to - row + 1);
    const read = await readBlock(
      context,
      sheet.getRangeByIndexes(row, FIRST_ENTRY, rows, used.columnCount - FIRST_ENTRY),
    );
    if (read) {
      entries.push(...read);
      row += rows;
    } else {
      count = Math.ceil(rows / 2);
    }
  }
  return entries;
}

/** Null where Excel finds the block too large. */
async function readBlock(context: Excel.RequestContext, cells: Excel.Range): Promise<MergeEntry[] | null> {
  cells.load('values');
  try {
    await context.sync();
  } catch (error) {
    if (isExcelError(error) && error.code === 'ResponsePayloadSizeLimitExceeded') return null;
    throw error;
  }
  const entries = (cells.values as unknown[][]).map((line) =>
    parseRecord(mergeEntry, line.join(''), MERGE_LOG),
  );
  cells.untrack();
  return entries;
}
