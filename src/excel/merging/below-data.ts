import { Failure } from '../../core/words/failure';
import type { KeptRow } from '../kept-row';
import { readRows } from '../kept-rows';
import { MOST_COLUMNS } from '../record-parts';
import type { Watch } from '../watch';
import { longerSum } from './longer-sums';
import type { MergeEntry } from './merge-log';
import type { MergePlace } from './places';

export type TotalFormula = Extract<MergeEntry, { kind: 'total' }>;

/** Cells; notes and sums take some dozens of rows. */
const MOST_BELOW = 1_000_000;

/** What stands under the data, as it is before anything moves. Throws `Failure('FarContent')` where it, or the right end, lies too far off. */
export async function readBelow(
  { name, at, outline }: MergePlace,
  sheet: Excel.Worksheet,
  watch: Watch,
): Promise<readonly KeptRow[]> {
  const run = { row: at, count: outline.end - at };
  const columns = outline.columns.filter(({ isNew }) => !isNew).length;
  const isFar = run.count * columns > MOST_BELOW;
  if (isFar || outline.firstColumn + outline.columns.length > MOST_COLUMNS)
    throw new Failure('FarContent', { sheet: name });
  if (run.count <= 0) return [];
  return readRows(sheet, { name, column: outline.firstColumn, columns, looks: null }, [run], watch);
}

/** The formulas in rows. */
export function totalsIn(rows: readonly KeptRow[]): TotalFormula[] {
  return rows.flatMap(({ sheet, row, column, cells }) =>
    cells.flatMap((cell, index): TotalFormula[] =>
      typeof cell === 'object' && cell !== null
        ? [{ kind: 'total', sheet, row, column: column + index, formula: cell.formula }]
        : [],
    ),
  );
}

/** Queues sums that count the rows which were put in above them. */
export function lengthenSums(
  sheet: Excel.Worksheet,
  { at, outline }: MergePlace,
  totals: readonly TotalFormula[],
): void {
  const { appended, headerRow } = outline;
  const data = { first: headerRow + 2, last: at };
  for (const { row, column, formula } of totals) {
    const longer = longerSum(formula, data, appended);
    if (longer !== formula) sheet.getRangeByIndexes(row + appended, column, 1, 1).formulas = [[longer]];
  }
}
