import type { Watch } from '../watch';
import { longerSum } from './longer-sums';
import type { MergeEntry } from './merge-log';
import type { MergePlace } from './places';
import { readRows } from './removed-rows';

export type TotalFormula = Extract<MergeEntry, { kind: 'total' }>;

/** The formulas under the data, as they are before anything moves. */
export async function readTotalFormulas(
  context: Excel.RequestContext,
  { name, at, outline }: MergePlace,
  sheet: Excel.Worksheet,
  watch: Watch,
): Promise<TotalFormula[]> {
  const run = { row: at, count: outline.end - at };
  if (run.count <= 0) return [];
  const columns = outline.columns.filter(({ isNew }) => !isNew).length;
  const rows = await readRows(context, sheet, { name, column: outline.firstColumn, columns }, [run], watch);
  return rows.flatMap(({ row, column, cells }) =>
    cells.flatMap((cell, index): TotalFormula[] =>
      typeof cell === 'object' && cell !== null
        ? [{ kind: 'total', sheet: name, row, column: column + index, formula: cell.formula }]
        : [],
    ),
  );
}

/** Queues the making of room for the rows that are added, and sums that count them. */
export function makeRoom(
  sheet: Excel.Worksheet,
  { at, outline }: MergePlace,
  totals: readonly TotalFormula[],
): void {
  const { appended, headerRow } = outline;
  sheet.getRangeByIndexes(at, 0, appended, 1).getEntireRow().insert('Down');
  const data = { first: headerRow + 2, last: at };
  for (const { row, column, formula } of totals) {
    const longer = longerSum(formula, data, appended);
    if (longer !== formula) sheet.getRangeByIndexes(row + appended, column, 1, 1).formulas = [[longer]];
  }
}

/** Gives totals what they had, once all rows are where they were. What is no formula any more stays. */
export async function restoreTotals(
  context: Excel.RequestContext,
  totals: readonly TotalFormula[],
): Promise<void> {
  const cells = totals.map(({ sheet, row, column, formula }) => ({
    formula,
    range: context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1).load('formulas'),
  }));
  if (cells.length === 0) return;
  await context.sync();
  for (const { formula, range } of cells) {
    const now: unknown = (range.formulas as unknown[][])[0]?.[0];
    if (now !== formula && typeof now === 'string' && now.startsWith('=')) range.formulas = [[formula]];
  }
  await context.sync();
}
