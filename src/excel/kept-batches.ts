import { findKept, OCCASION, ROWS_AT_ONCE, UNDONE } from './change-log';
import { occasionOf, type Occasion } from './change-log-record';
import { batchNumber } from './record-parts';
import { recordRows } from './record-rows';

/** A batch of cells as the record tells of it. */
export interface KeptBatch {
  readonly batch: number;
  readonly occasion: Occasion;
  /** null: earlier versions kept no time. */
  readonly at: string | null;
  readonly isUndone: boolean;
  readonly cells: number;
  readonly sheets: ReadonlySet<string>;
}

/** Every batch in the order in which they were written, whether undone or not. What is none is passed over. */
export async function keptBatches(context: Excel.RequestContext): Promise<KeptBatch[]> {
  const found = await findKept(context);
  if (!found) return [];
  const { span, ...log } = found;
  const told = new Map<number, unknown[]>();
  for (const columns of [
    [0, 2],
    [UNDONE, 1],
    [OCCASION, 2],
  ] as const)
    for await (const { row, lines } of recordRows(context, log, span, columns, ROWS_AT_ONCE))
      lines.forEach((cells, index) => told.set(row + index, [...(told.get(row + index) ?? []), ...cells]));
  const batches: (KeptBatch & { cells: number; readonly sheets: Set<string> })[] = [];
  for (const [batch, sheet, undone, occasion, at] of told.values()) {
    const number = batchNumber.safeParse(batch);
    if (!number.success) continue;
    const line = { batch: number.data, ...occasionOf(occasion, at), isUndone: undone !== 0 };
    const last = batches.at(-1);
    const isSame = last?.batch === line.batch && last.isUndone === line.isUndone && last.at === line.at;
    const own = isSame ? last : { ...line, cells: 0, sheets: new Set<string>() };
    if (!isSame) batches.push(own);
    own.cells += 1;
    own.sheets.add(String(sheet));
  }
  return batches;
}
