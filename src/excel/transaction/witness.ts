import type { Entry, EntryOf } from './journal';

/** Whether it can be told from the workbook alone that a change was done. */
export function leavesTrace(entries: readonly Entry[]): boolean {
  return entries.some(
    (entry) =>
      (entry.kind === 'made' && entry.name !== undefined) ||
      (entry.kind === 'noted' && entry.runs.length > 0) ||
      entry.kind === 'rows',
  );
}

/**
 * Whether a change whose answer got lost was done, where no journal is there: it is gone when all is done, and it was
 * never made where Excel has heard of nothing. What the change leaves tells which: a sheet that has its name, a note, a
 * line of a record.
 */
export async function isWitnessed(
  context: Excel.RequestContext,
  entries: readonly Entry[],
): Promise<boolean> {
  const named = entries.find((entry) => entry.kind === 'named');
  if (named) {
    const sheet = context.workbook.worksheets.getItemOrNullObject(named.name);
    await context.sync();
    return !sheet.isNullObject;
  }
  const noted = entries.find((entry) => entry.kind === 'noted' && entry.runs.length > 0);
  if (noted?.kind === 'noted') return holdsNote(context, noted);
  const rows = entries.findLast((entry) => entry.kind === 'rows');
  return rows?.kind === 'rows' && (await hasRows(context, rows));
}

async function holdsNote(
  context: Excel.RequestContext,
  { sheet: name, column, runs: [run], from }: EntryOf<'noted'>,
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  if (sheet.isNullObject || !run) return false;
  const cell = sheet.getRangeByIndexes(run[0], column, 1, 1).load('values');
  await context.sync();
  return (cell.values as unknown[][])[0]?.[0] !== (from ?? '');
}

async function hasRows(
  context: Excel.RequestContext,
  { sheet: name, from }: EntryOf<'rows'>,
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  if (sheet.isNullObject) return false;
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount');
  await context.sync();
  return !used.isNullObject && used.rowIndex + used.rowCount > from;
}
