import { Failure } from '../core/words/failure';
import { isExcelError } from './session';

/** Rows of a record, from 0: the first, and the one behind the last. */
interface Rows {
  readonly from: number;
  readonly end: number;
}

/**
 * What columns of a record hold, block by block; each with its first row. Excel answers with no more than a few
 * megabytes: a block that is too large for it is asked for by halves. Throws `Failure('RecordUnreadable')` where a single
 * row is.
 */
export async function* recordRows(
  context: Excel.RequestContext,
  { sheet, record }: { readonly sheet: Excel.Worksheet; readonly record: string },
  { from, end }: Rows,
  columns: readonly [first: number, count: number],
  atOnce: number,
): AsyncGenerator<{ readonly row: number; readonly lines: unknown[][] }> {
  let most = atOnce;
  for (let row = from; row < end;) {
    const count = Math.min(most, end - row);
    const lines = await valuesOf(context, sheet.getRangeByIndexes(row, columns[0], count, columns[1]));
    if (lines) {
      yield { row, lines };
      row += count;
    } else if (count === 1) throw new Failure('RecordUnreadable', { record });
    else most = Math.ceil(count / 2);
  }
}

/** Null where Excel finds the block too large. */
async function valuesOf(context: Excel.RequestContext, cells: Excel.Range): Promise<unknown[][] | null> {
  cells.load('values');
  try {
    await context.sync();
  } catch (error) {
    if (isExcelError(error) && error.code === 'ResponsePayloadSizeLimitExceeded') return null;
    throw error;
  }
  const values = cells.values as unknown[][];
  cells.untrack();
  return values;
}
