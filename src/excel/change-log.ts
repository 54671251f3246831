import { Failure } from '../core/words/failure';
import { z } from '../core/words/zod';
import { keptChange, type Occasion } from './change-log-record';
import { harmlessFormat } from './harmless';
import { batchNumber, checkRecord, parseRecord } from './record-parts';
import { recordRows } from './record-rows';
import { refuseBeyond } from './touchable';
import type { Entry, Transaction } from './transaction';

/** What clerks read: personal numbers are masked there. */
const SHOWN = '修改记录';
/** What undoing rests on: whole values, in a sheet that Excel's own menus do not show. */
const KEPT = '_zhucun_changes';
const SHOWN_HEADER = ['批次', '时间', '工作表', '单元格', '栏目', '原值', '新值', '规则', '状态'];
/** Points. */
const SHOWN_WIDTHS = [40, 110, 110, 60, 110, 150, 150, 190, 60];
const KEPT_HEADER = [
  'batch',
  'sheet',
  'row',
  'column',
  'from',
  'to',
  'format',
  'undone',
  'seen',
  'occasion',
  'at',
] as const;
export const UNDONE = KEPT_HEADER.indexOf('undone');
export const OCCASION = KEPT_HEADER.indexOf('occasion');

export const ROWS_AT_ONCE = 10_000;
/** What undoing rests on. */
const WHOLE_LINES = [0, OCCASION] as const;
/** Of one batch. */
const MOST_CHANGES = 500_000;

export type KeptChange = z.infer<typeof keptChange> & {
  /** 0-based row in the sheet that keeps it. */
  readonly at: number;
};

export type ShownLine = readonly (string | number | null)[];

export interface Log {
  readonly shown: Excel.Worksheet;
  readonly kept: Excel.Worksheet;
  readonly shownName: string;
  readonly keptName: string;
  /** Rows in use, the header included. */
  readonly shownRows: number;
  readonly keptRows: number;
}

/** The two sheets of the log, made when they are missing. Up to two round trips. */
export async function openLog(transaction: Transaction): Promise<Log> {
  const { context } = transaction;
  const { worksheets } = context.workbook;
  const found = [SHOWN, KEPT].map((name) => worksheets.getItemOrNullObject(name));
  await context.sync();
  const used = found.map((sheet) =>
    sheet.isNullObject ? null : sheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount'),
  );
  if (used.some((range) => range !== null)) await context.sync();
  // Nothing is read from here on: what is made goes with what comes after it.
  const [shown, kept] = found.map((sheet, index) =>
    sheet.isNullObject ? create(transaction, index) : sheet,
  );
  if (!shown || !kept) throw new RangeError('no log');
  const [shownRows = 0, keptRows = 0] = used.map((range) =>
    range === null ? 1 : range.isNullObject ? 0 : range.rowIndex + range.rowCount,
  );
  return { shown, kept, shownName: SHOWN, keptName: KEPT, shownRows, keptRows };
}

function create(transaction: Transaction, index: number): Excel.Worksheet {
  const header = index === 0 ? SHOWN_HEADER : KEPT_HEADER;
  const sheet = index === 0 ? transaction.makeSheet(SHOWN) : transaction.makeSheet(KEPT, 'VeryHidden');
  const top = sheet.getRangeByIndexes(0, 0, 1, header.length);
  top.values = [[...header]];
  top.format.font.bold = true;
  if (index === 0) {
    transaction.afterwards(() => sheet.freezePanes.freezeRows(1));
    SHOWN_WIDTHS.forEach((width, column) => {
      sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = width;
    });
  }
  return sheet;
}

/** On which occasion a batch of cells is written, and when. */
export interface Batch {
  readonly occasion: Occasion;
  /** Local time `yyyy-mm-dd hh:mm`. */
  readonly at: string;
}

/** Queues the record of a batch. */
export function record(
  log: Log,
  { occasion, at }: Batch,
  shown: readonly ShownLine[],
  kept: readonly Omit<KeptChange, 'at'>[],
): void {
  if (kept.length === 0) return;
  note(log, shown);
  const rows = log.kept.getRangeByIndexes(log.keptRows, 0, kept.length, KEPT_HEADER.length);
  rows.values = kept.map(({ batch, sheet, row, column, from, to, format, seen }) => [
    batch,
    `'${sheet}`,
    row,
    column,
    `'${JSON.stringify(from)}`,
    `'${JSON.stringify(to)}`,
    `'${format}`,
    0,
    seen && seen.length > 0 ? `'${JSON.stringify(seen)}` : '',
    `'${occasion}`,
    `'${at}`,
  ]);
}

/** Queues lines for clerks to read. */
export function note(log: Log, shown: readonly ShownLine[]): void {
  if (shown.length === 0) return;
  const lines = log.shown.getRangeByIndexes(log.shownRows, 0, shown.length, SHOWN_HEADER.length);
  lines.numberFormat = '@' as unknown as string[][];
  lines.values = shown.map((line) => line.map((cell) => (cell === null ? '' : `'${String(cell)}`)));
}

/** The latest batch of fixes that was not undone; 0 where there is none. What is no batch is passed over. */
export async function latestKeptBatch(context: Excel.RequestContext): Promise<number> {
  return (await findLatest(context))?.batch ?? 0;
}

/**
 * The changes of the latest batch that was written and not undone. Throws `Failure` where they are not what is written
 * there, or are of other sheets than those of the registry and of settings.
 */
export async function readKept(context: Excel.RequestContext): Promise<KeptChange[]> {
  const latest = await findLatest(context);
  if (!latest) return [];
  const { batch, rows, sheet } = latest;
  if (rows.size > MOST_CHANGES) throw new Failure('RecordUnreadable', { record: KEPT });
  const log = { sheet, record: KEPT };
  const kept: KeptChange[] = [];
  for await (const { row, lines } of recordRows(context, log, spanOf(rows), WHOLE_LINES, ROWS_AT_ONCE))
    for (const [index, cells] of lines.entries())
      if (rows.has(row + index)) kept.push(keptIn({ batch, cells, at: row + index }));
  await refuseBeyond(context, new Set(kept.map((change) => change.sheet)), KEPT);
  return kept;
}

/** Rows in order. */
function spanOf(rows: ReadonlySet<number>): { readonly from: number; readonly end: number } {
  const all = [...rows];
  return { from: all[0] ?? 0, end: (all.at(-1) ?? -1) + 1 };
}

function keptIn({ batch, cells, at }: Line): KeptChange {
  const [, sheet, row, column, from, to, format, , seen = ''] = cells;
  const text = (value: unknown): unknown => parseRecord(unknownValue, String(value), KEPT);
  const change = { batch, sheet: String(sheet), row, column, from: text(from), to: text(to) };
  const known = seen === '' ? {} : { seen: text(seen) };
  const kept = checkRecord(keptChange, { ...change, format: String(format), ...known }, KEPT);
  return { ...kept, format: harmlessFormat(kept.format), at };
}

interface Line {
  readonly batch: number;
  readonly cells: readonly unknown[];
  readonly at: number;
}

const unknownValue = z.unknown();

interface Latest {
  readonly batch: number;
  readonly sheet: Excel.Worksheet;
  /** 0-based rows of the record, in order. */
  readonly rows: ReadonlySet<number>;
}

/** The latest batch that was not undone. A round trip or two, and one more for each block. */
async function findLatest(context: Excel.RequestContext): Promise<Latest | null> {
  const found = await findKept(context);
  if (!found) return null;
  const { span, ...log } = found;
  const undone = new Map<number, unknown>();
  for await (const { row, lines } of recordRows(context, log, span, [UNDONE, 1], ROWS_AT_ONCE))
    lines.forEach(([cell], index) => undone.set(row + index, cell));
  let [latest, rows] = [0, new Set<number>()];
  for await (const { row, lines } of recordRows(context, log, span, [0, 1], ROWS_AT_ONCE))
    for (const [index, [cell]] of lines.entries()) {
      const batch = batchNumber.safeParse(cell);
      if (!batch.success || undone.get(row + index) !== 0 || batch.data < latest) continue;
      if (batch.data > latest) [latest, rows] = [batch.data, new Set()];
      rows.add(row + index);
    }
  return latest === 0 ? null : { batch: latest, rows, sheet: log.sheet };
}

/** The sheet that keeps batches, and its rows in use; null where there is none. */
export async function findKept(context: Excel.RequestContext) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(KEPT);
  await context.sync();
  if (sheet.isNullObject) return null;
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount');
  await context.sync();
  if (used.isNullObject) return null;
  return { sheet, record: KEPT, span: { from: used.rowIndex, end: used.rowIndex + used.rowCount } };
}

/** What it takes to take away again what `noteUndone` writes. */
export function undoneEntries(
  batch: number,
  shownBatches: readonly unknown[],
  kept: readonly KeptChange[],
): Entry[] {
  return notesOf(batch, shownBatches, kept).map(({ sheet, column, runs, from }) => ({
    kind: 'noted',
    sheet,
    column,
    runs,
    from,
  }));
}

/** Queues the note that a batch was undone: for the program, and in the words that clerks read. */
export function noteUndone(
  log: Log,
  batch: number,
  shownBatches: readonly unknown[],
  kept: readonly KeptChange[] = [],
): void {
  for (const { sheet, column, runs, to } of notesOf(batch, shownBatches, kept)) {
    const written = sheet === KEPT ? log.kept : log.shown;
    for (const [row, count] of runs)
      written.getRangeByIndexes(row, column, count, 1).values = Array.from({ length: count }, () => [to]);
  }
}

function notesOf(batch: number, shownBatches: readonly unknown[], kept: readonly KeptChange[]) {
  const told = shownBatches.flatMap((cell, row) => (String(cell) === String(batch) ? [row] : []));
  return [
    { sheet: KEPT, column: UNDONE, runs: runsOf(kept.map(({ at }) => at)), from: 0, to: 1 },
    { sheet: SHOWN, column: SHOWN_HEADER.length - 1, runs: runsOf(told), from: '', to: "'已撤销" },
  ];
}

/** Neighbouring rows together: the first, and how many. */
function runsOf(rows: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === row) last[1] += 1;
    else runs.push([row, 1]);
  }
  return runs;
}

/** The 批次 column of what clerks read, from its first row. */
export function shownBatches(log: Log): Excel.Range {
  return log.shown.getRangeByIndexes(0, 0, Math.max(1, log.shownRows), 1).load('values');
}
