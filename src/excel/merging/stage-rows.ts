import type { PlanCell } from '../../core/report';
import { rowSum } from '../kept-rows';
import type { Transaction } from '../transaction';
import { fillCells } from '../write-band';
import { fillNewSheet } from './new-sheet';
import type { MergePlace } from './places';
import { SourceSum } from './source-sum';
import type { StagedRows } from './write-sheet';

/** The rows of one sheet, from one on. */
export type RowsOf = (from: number, count: number) => PlanCell[][] | Promise<PlanCell[][]>;

/** The columns that say where each row comes from, and what they say, as a number. */
export interface Sources {
  readonly file: number;
  readonly row: number;
  readonly sum: number;
}

/** Writes a registry sheet that the workbook lacks; it is seen when all is done. */
export async function stageNew(
  transaction: Transaction,
  { name, outline }: MergePlace,
  rowsOf: RowsOf,
): Promise<Sources> {
  const [file, row] = outline.knownBy;
  const sum = new SourceSum();
  const sheet = transaction.makeSheet(name);
  await fillNewSheet(transaction, sheet, outline, async (from, count) => {
    const lines = await rowsOf(from, count);
    for (const line of lines) sum.add(line[file] ?? null, line[row] ?? null);
    return lines;
  });
  return { file, row, sum: sum.value };
}

/** Lays out rows that are added to a sheet, at the same place of a sheet of ours. */
export async function stageRows(
  transaction: Transaction,
  { outline, at }: MergePlace,
  rowsOf: RowsOf,
): Promise<StagedRows & { readonly sources: Sources }> {
  const { firstColumn, columns, appended, knownBy } = outline;
  const [file, row] = knownBy;
  const draft = transaction.makeDraft();
  const before = Array.from({ length: firstColumn }, (): null => null);
  const sum = new SourceSum();
  const sums: number[] = [];
  // Whatever its format will be, a text is written as one.
  const formats = [...before, ...columns].map(() => 'general' as const);
  await fillCells(draft.sheet, { rows: appended, formats }, at, transaction.outbox, {
    named: (formula) => formula,
    columns: formats.length,
    cells: async (from, count) => {
      const lines = await rowsOf(from, count);
      for (const line of lines) {
        sum.add(line[file] ?? null, line[row] ?? null);
        sums.push(rowSum(line));
      }
      return lines.map((line) => [...before, ...line]);
    },
    onRows: () => undefined,
  });
  return { draft, sums, sources: { file: firstColumn + file, row: firstColumn + row, sum: sum.value } };
}
