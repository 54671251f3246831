import { examineCells, type Changed, type CellChange } from '../change-cells';
import { isHarmlessFormula } from '../harmless';
import { harmlessRow } from '../harmless-row';
import { readRecorded, type KeptRow } from '../kept-row';
import { readRows } from '../kept-rows';
import type { Rectangle } from '../rectangle';
import type { EntryOf } from '../transaction';
import type { MergeEntry } from './merge-log';
import type { LeftCell } from './sheet-work';
import { loadListFilter, standingFilters, type StandingFilter } from './standing-filters';
import { clearableColumns, type ClearedColumns } from './added-columns';
import { entriesOf as of } from './undo-scope';

type Of<K extends MergeEntry['kind']> = Extract<MergeEntry, { kind: K }>;

/** More than so many cells are set aside by Excel itself when their rows go, and not read. */
const MOST_READ = 60_000;

/** A formula under the data: where it stands now, and where and what it was before the merge. */
interface TotalBack {
  readonly now: EntryOf<'formula'>;
  readonly total: Of<'total'>;
}

/** What is to be done to one sheet to take a merge back, and what that rests on. */
export interface UndoWork {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  /** Rows in use. */
  readonly end: number;
  /** The last column in use, from 1. */
  readonly width: number;
  readonly added: Of<'rows'> | null;
  /** What the added rows hold now; null where that is too much to read. */
  readonly held: readonly KeptRow[] | null;
  /** Rows that come back, ascending. */
  readonly back: readonly KeptRow[];
  readonly cells: readonly Changed<CellChange>[];
  readonly left: readonly LeftCell[];
  readonly cleared: readonly ClearedColumns[];
  readonly tables: readonly {
    readonly now: EntryOf<'table'>;
    readonly table: Excel.Table;
    readonly area: Rectangle;
  }[];
  readonly totals: readonly TotalBack[];
  readonly filters: readonly StandingFilter[];
}

/** Reads what taking back a sheet's part rests on. Nothing is written. */
export async function lookAtUndo(
  context: Excel.RequestContext,
  name: string,
  entries: readonly MergeEntry[],
  end: number,
): Promise<UndoWork> {
  const sheet = context.workbook.worksheets.getItem(name);
  const [added = null] = of(entries, 'rows');
  const back = readRecorded(of(entries, 'removed').map(({ kind: _, ...row }) => row)).map(harmlessRow);
  const { width, filters, tables } = await lookAround(context, sheet, of(entries, 'table'));
  const isRead = added !== null && added.rows * width <= MOST_READ;
  const held = isRead
    ? await readRows(
        sheet,
        {
          name,
          column: 0,
          columns: width,
          looks: { columns: width, isFiltered: filters.length > 0 },
        },
        [{ row: added.top, count: added.rows }],
        {},
      )
    : null;
  const { cells, left } = await examine(context, of(entries, 'cell'), back);
  const cleared = await clearableColumns(context, sheet, of(entries, 'columns'), { end, added, cells });
  const totals = await readTotals(context, sheet, of(entries, 'total'), (added?.rows ?? 0) - back.length);
  return { name, sheet, end, width, added, held, back, cells, left, cleared, tables, totals, filters };
}

async function lookAround(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  asked: readonly Of<'table'>[],
): Promise<Pick<UndoWork, 'width' | 'filters' | 'tables'>> {
  const used = sheet.getUsedRange(true).load('columnIndex,columnCount');
  const all = sheet.tables.load('items/name');
  await context.sync();
  const filters = [null, ...all.items].map((table) => loadListFilter(sheet, table));
  const known = asked.flatMap((entry) => {
    const table = all.items.find(({ name }) => name === entry.name);
    if (!table) return [];
    const range = table.getRange().load('rowIndex,columnIndex,rowCount,columnCount');
    return [{ entry, table, range }];
  });
  await context.sync();
  return {
    width: used.columnIndex + used.columnCount,
    filters: standingFilters(filters),
    tables: known.map(({ entry, table, range }) => {
      const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
      const area = { row, column, rows, columns };
      return { now: { kind: 'table', sheet: entry.sheet, name: entry.name, area }, table, area: entry.area };
    }),
  };
}

/** Rows are told as they stood before others were taken out. */
async function examine(
  context: Excel.RequestContext,
  entries: readonly Of<'cell'>[],
  back: readonly KeptRow[],
): Promise<Pick<UndoWork, 'cells' | 'left'>> {
  if (entries.length === 0) return { cells: [], left: [] };
  const told = new Map<CellChange, number>();
  const gone = back.map(({ row }) => row);
  const changes = entries.map(({ kind: _, from, to, row, ...cell }): CellChange => {
    const change = { ...cell, row: row - countBelow(gone, row - 1), from: to, to: from };
    told.set(change, row);
    return change;
  });
  const { changed, left } = await examineCells(context, changes, ({ to }) => String(to));
  return {
    cells: changed,
    left: left.map(({ change }) => ({
      sheet: change.sheet,
      row: told.get(change) ?? change.row,
      column: change.column,
    })),
  };
}

/** How many of ascending numbers are below one. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? limit) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** What is no formula any more stays. */
async function readTotals(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  totals: readonly Of<'total'>[],
  shift: number,
): Promise<TotalBack[]> {
  const cells = totals
    .filter(({ formula }) => isHarmlessFormula(formula))
    .map((total) => ({
      total,
      range: sheet.getRangeByIndexes(total.row + shift, total.column, 1, 1).load('formulas'),
    }));
  if (cells.length === 0) return [];
  await context.sync();
  return cells.flatMap(({ total, range }): TotalBack[] => {
    const formula: unknown = (range.formulas as unknown[][])[0]?.[0];
    if (typeof formula !== 'string' || !formula.startsWith('=')) return [];
    const { sheet: name, row, column } = total;
    return [{ total, now: { kind: 'formula', sheet: name, row: row + shift, column, formula } }];
  });
}
