import { jsonBytes } from '../block-size';
import { deleteSheet } from '../delete-sheet';
import { Outbox } from '../outbox';
import { restoreTotals, type TotalFormula } from './below-data';
import { MERGE_LOG } from './merge-log';
import type { Rectangle } from '../rectangle';
import { insertRows, type RemovedRow } from './removed-rows';

/** What has been begun of a merge, whether or not Excel has done it yet: enough to take all of it away again. */
export interface Attempt {
  /** Sheets that were made for it. */
  readonly made: Set<string>;
  /** Rows of the log before it; null until they are known. */
  logRows: number | null;
  readonly sheets: BegunSheet[];
  /** The last requests are on their way. */
  isClosing: boolean;
}

export interface BegunSheet {
  readonly name: string;
  /** Rows added from here on, and how many. */
  readonly top: number;
  readonly rows: number;
  /** They are put in above what is under the data. */
  readonly isInserted: boolean;
  /** They are empty ones of an Excel table. */
  readonly ownRows: boolean;
  /** Columns added at the right. */
  readonly columns: Rectangle | null;
  /** The Excel table, and its area once rows are added. */
  readonly table: { readonly name: string; readonly area: Rectangle } | null;
  readonly cells: {
    readonly row: number;
    readonly column: number;
    readonly from: string | number | boolean;
    readonly format: string;
  }[];
  readonly removed: readonly RemovedRow[];
  readonly totals: readonly TotalFormula[];
  /** Rows in use once rows are added and before others are taken out. */
  readonly bottom: number;
}

/** What a cell that gets back its value and format takes in a request besides them. */
const CELL_BYTES = 1000;

/** Takes away what an attempt has done, however far it came. Every step may be done in vain. */
export async function rollBack(context: Excel.RequestContext, attempt: Attempt): Promise<void> {
  for (const begun of attempt.sheets) await emptySheet(context, begun, attempt.isClosing);
  const { worksheets } = context.workbook;
  const made = [...attempt.made].map((name) => worksheets.getItemOrNullObject(name));
  const log = worksheets.getItemOrNullObject(MERGE_LOG);
  const used = log.getUsedRangeOrNullObject(true).load('rowIndex,rowCount');
  await context.sync();
  for (const sheet of made) {
    if (sheet.isNullObject) continue;
    deleteSheet(sheet);
  }
  if (!attempt.made.has(MERGE_LOG) && attempt.logRows !== null && !used.isNullObject) {
    const over = used.rowIndex + used.rowCount - attempt.logRows;
    if (over > 0) log.getRangeByIndexes(attempt.logRows, 0, over, 1).getEntireRow().delete('Up');
  }
  await context.sync();
}

async function emptySheet(
  context: Excel.RequestContext,
  begun: BegunSheet,
  isClosing: boolean,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(begun.name);
  if (isClosing) await putBackRemoved(context, sheet, begun);
  const outbox = new Outbox(context);
  for (const { row, column, from, format } of begun.cells) {
    const cell = sheet.getRangeByIndexes(row, column, 1, 1);
    cell.values = [[typeof from === 'string' && from !== '' ? `'${from}` : from]];
    cell.numberFormat = format as unknown as string[][];
    await outbox.add(CELL_BYTES + jsonBytes([[from]]));
  }
  if (begun.rows > 0 && (!begun.isInserted || (await hasRoom(context, sheet, begun)))) {
    const rows = sheet.getRangeByIndexes(begun.top, 0, begun.rows, 1).getEntireRow();
    if (begun.ownRows) rows.clear('Contents');
    else rows.delete('Up');
  }
  if (begun.columns) {
    const { row, column, rows, columns } = begun.columns;
    sheet.getRangeByIndexes(row, column, rows, columns).clear('All');
  }
  await context.sync();
  await restoreTotals(context, begun.totals);
}

/** Whether the rows have been put in: what is under the data has moved down. */
async function hasRoom(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { bottom }: BegunSheet,
): Promise<boolean> {
  const used = sheet.getUsedRange(true).load('rowIndex,rowCount');
  await context.sync();
  return used.rowIndex + used.rowCount >= bottom;
}

/** Excel stops at what fails and keeps what came before: rows are taken out from the bottom up. */
async function putBackRemoved(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { removed, bottom, table }: BegunSheet,
): Promise<void> {
  const used = sheet.getUsedRange(true).load('rowIndex,rowCount');
  await context.sync();
  const missing = bottom - used.rowIndex - used.rowCount;
  if (missing > 0) await insertRows(sheet, removed.slice(-missing), new Outbox(context));
  if (table) {
    const found = sheet.tables.getItemOrNullObject(table.name);
    await context.sync();
    const { row, column, rows, columns } = table.area;
    if (!found.isNullObject) found.resize(sheet.getRangeByIndexes(row, column, rows, columns));
  }
  await context.sync();
}
