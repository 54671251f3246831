import { Failure } from '../../core/words/failure';
import { restoreFormats, writeCells } from '../change-cells';
import { announceCells, wholeRowsFound } from '../fix-rows';
import { RowRecorder } from '../kept-row';
import { insertRows, rowSum } from '../kept-rows';
import type { Draft, EntryOf, Transaction } from '../transaction';
import { resizeTable } from '../resize-table';
import { restOnEnd, restOnRows } from '../rests';
import { runsOf } from '../row-runs';
import { putFiltersOn, takeFiltersOff } from './standing-filters';
import { loadSources } from './undo-checks';
import type { UndoWork } from './undo-work';

type AddedRows = NonNullable<UndoWork['added']>;

/** Cells that are given back together. */
const CELLS_AT_ONCE = 500;
const CELL_BYTES = 1500;
/** Contents, formulas and formats of rows that are looked at, beside what is written down of them. */
const READ_AGAIN = 3;

/** Gives rows that stay what they held. */
export async function giveCellsBack(transaction: Transaction, { name, cells }: UndoWork): Promise<void> {
  for (const own of wholeRowsFound(cells, CELLS_AT_ONCE)) {
    const bytes = announceCells(transaction, own, () => moved(name));
    writeCells(transaction.context, own);
    restoreFormats(transaction.context, own);
    await transaction.add(2 * bytes + own.length * CELL_BYTES);
  }
}

/** Takes out the rows that were added, and puts back those that were taken out. */
export async function moveRowsBack(transaction: Transaction, work: UndoWork): Promise<void> {
  const { name, sheet, end, added, back, totals, tables, cleared, filters } = work;
  const aside = added && !work.held ? transaction.makeAside() : null;
  const out = added && outEntry(work, added, aside);
  const put = back.length > 0 ? inEntry(work) : null;
  restOnEnd(
    transaction,
    sheet,
    end,
    [out, put].filter((entry) => entry !== null),
    moved(name),
  );
  const isMoving = put !== null || out !== null;
  if (isMoving) {
    takeFiltersOff(transaction, name, filters);
    transaction.will(...totals.map(({ now }) => now));
  }
  if (out) takeOut(transaction, work, { out, added, aside });
  if (put) {
    transaction.will(put);
    await insertRows(sheet, back, transaction.outbox);
    transaction.will({ kind: 'reached', sheet: name, of: 'in', rows: back.length });
  }
  for (const { area, texts } of cleared) {
    const { row, column, columns } = area;
    transaction.will({ kind: 'cleared', sheet: name, row, column, texts });
    // What is under them is blank by now, or a person's.
    sheet.getRangeByIndexes(row, column, 1, columns).clear('All');
  }
  for (const { now, table, area } of tables) {
    transaction.will(now);
    resizeTable(sheet, { table, name: now.name }, area);
  }
  for (const { total } of totals)
    sheet.getRangeByIndexes(total.row, total.column, 1, 1).formulas = [[total.formula]];
  if (isMoving)
    putFiltersOn(filters, ({ row, rows }) => {
      const isIn = (at: number): boolean => at > row && at <= row + rows;
      const gone = added && isIn(added.top) ? Math.min(added.rows, row + rows - added.top) : 0;
      return back.filter((one) => isIn(one.row)).length - gone;
    });
  await transaction.add(CELL_BYTES * (1 + totals.length));
}

function moved(sheet: string): Failure {
  return new Failure('MergeMoved', { sheet });
}

function outEntry(
  { name, end, width }: UndoWork,
  { top, rows }: AddedRows,
  aside: Draft | null,
): EntryOf<'out'> {
  return { kind: 'out', sheet: name, runs: [[top, rows]], end, aside: aside?.name ?? null, columns: width };
}

function inEntry({ name, end, added, back }: UndoWork): EntryOf<'in'> {
  const runs = runsOf(back.map(({ row }) => row + 1)).map(({ row, count }) => [row, count] as const);
  return {
    kind: 'in',
    sheet: name,
    runs,
    end: end - (added?.rows ?? 0),
    isOwn: false,
    column: back[0]?.column ?? 0,
    columns: back[0]?.cells.length ?? 0,
    sums: back.map(({ cells }) => rowSum(cells)),
  };
}

function takeOut(
  transaction: Transaction,
  { name, sheet, held, width }: UndoWork,
  {
    out,
    added,
    aside,
  }: { readonly out: EntryOf<'out'>; readonly added: AddedRows; readonly aside: Draft | null },
): void {
  const { top, rows } = added;
  transaction.restsOn(loadSources(sheet, added));
  if (held) {
    const recorder = new RowRecorder();
    const entries = held.map((row): EntryOf<'taken'> => ({ kind: 'taken', ...recorder.record(row) }));
    restOnRows(transaction, sheet, { row: top, count: rows }, held, { entries, failure: moved(name) });
    transaction.outbox.count(READ_AGAIN * transaction.will(...entries));
  }
  transaction.will(out);
  if (aside) {
    const [kept, going] = [aside.sheet, sheet].map((of) => of.getRangeByIndexes(top, 0, rows, width));
    if (kept && going) kept.copyFrom(going, 'All');
  }
  sheet.getRangeByIndexes(top, 0, rows, 1).getEntireRow().delete('Up');
  transaction.will({ kind: 'reached', sheet: name, of: 'out', rows });
}
