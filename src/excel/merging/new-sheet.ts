import type { SheetMergeOutline } from '../../core/tasks';
import type { PlanCell } from '../../core/report';
import { dressSheet } from '../dress-sheet';
import type { Transaction } from '../transaction';
import { writeBand } from '../write-band';

/** Characters. */
const WIDTH = 14;

/** A registry sheet that the workbook lacks: header, rows, and the set-up that clerks print with. */
export async function fillNewSheet(
  transaction: Transaction,
  sheet: Excel.Worksheet,
  { columns, appended }: SheetMergeOutline,
  cells: (from: number, count: number) => PlanCell[][] | Promise<PlanCell[][]>,
): Promise<void> {
  const { outbox } = transaction;
  const header = { role: 'header', rows: 1, formats: [] } as const;
  const body = { role: 'body', rows: appended, formats: columns.map(({ format }) => format) } as const;
  const source = { named: (formula: string) => formula, columns: columns.length, onRows: () => undefined };
  await writeBand(sheet, header, 0, outbox, {
    ...source,
    cells: () => [columns.map(({ header: text }) => text)],
  });
  await writeBand(sheet, body, 1, outbox, { ...source, cells });
  dressSheet(transaction, sheet, { widths: columns.map(() => WIDTH), headerRow: 1, bands: [header, body] });
}
