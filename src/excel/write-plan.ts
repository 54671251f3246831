import type { SheetPlan } from '../core/report';
import { dressSheet } from './dress-sheet';
import type { Transaction } from './transaction';
import { writeBand } from './write-band';

/** Writes a plan that refers to no other sheet into an empty one and dresses it; gives its lists. */
export async function writePlan(
  transaction: Transaction,
  sheet: Excel.Worksheet,
  plan: Omit<SheetPlan, 'kind'>,
  onRows: (rows: number) => void,
): Promise<readonly Excel.Table[]> {
  const tables: Excel.Table[] = [];
  let top = 0;
  for (const band of plan.bands) {
    const above = top;
    const table = await writeBand(sheet, band, top, transaction.outbox, {
      named: (formula) => formula,
      columns: plan.widths.length,
      ...(plan.printed === undefined ? {} : { printed: plan.printed }),
      cells: (from, count) =>
        Array.from({ length: count }, (_, row) =>
          plan.widths.map((__, column) => band.cell(from + row, column)),
        ),
      onRows: (rows) => {
        onRows(above + rows);
      },
    });
    if (table) tables.push(table);
    top += band.rows;
  }
  dressSheet(transaction, sheet, plan);
  return tables;
}
