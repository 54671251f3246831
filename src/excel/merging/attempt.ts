import { MERGE_LOG } from './merge-log';
import type { Area } from './places';
import { insertRows, type RemovedRow } from './removed-rows';

/** What has been begun of a merge, whether or not Excel has done it yet: enough to take all of it away again. */
export interface Attempt {
  /** Sheets that were made for it. */
  readonly made: Set<string>;
  /** Rows of the log before it; null until they are known. */
  logRows: number | null;
  readonly sheets: BegunSheet[];
  /** The last request is on its way. */
  isClosing: boolean;
}

export interface BegunSheet {
  readonly name: string;
  /** Rows added from here on, and how many. */
  readonly top: number;
  readonly rows: number;
  /** Columns added at the right. */
  readonly columns: Area | null;
  readonly table: { readonly name: string; readonly area: Area } | null;
  readonly cells: {
    readonly row: number;
    readonly column: number;
    readonly from: string | number | boolean;
    readonly format: string;
  }[];
  readonly removed: readonly RemovedRow[];
  /** Rows in use once rows are added and before others are taken out. */
  readonly bottom: number;
}

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
    // Excel deletes no sheet that is very hidden.
    sheet.visibility = 'Hidden';
    sheet.delete();
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
  for (const { row, column, from, format } of begun.cells) {
    const cell = sheet.getRangeByIndexes(row, column, 1, 1);
    cell.values = [[typeof from === 'string' && from !== '' ? `'${from}` : from]];
    cell.numberFormat = format as unknown as string[][];
  }
  if (begun.rows > 0) {
    const rows = sheet.getRangeByIndexes(begun.top, 0, begun.rows, 1).getEntireRow();
    // Empty rows of a table that reaches further down are the table's own.
    const isInTable = begun.table && begun.table.area.row + begun.table.area.rows > begun.top;
    if (isInTable) rows.clear('Contents');
    else rows.delete('Up');
  }
  if (begun.columns) {
    const { row, column, rows, columns } = begun.columns;
    sheet.getRangeByIndexes(row, column, rows, columns).clear('All');
  }
  await context.sync();
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
  if (missing > 0) insertRows(sheet, removed.slice(-missing));
  if (table) {
    const found = sheet.tables.getItemOrNullObject(table.name);
    await context.sync();
    const { row, column, rows, columns } = table.area;
    if (!found.isNullObject) found.resize(sheet.getRangeByIndexes(row, column, rows, columns));
  }
  await context.sync();
}
