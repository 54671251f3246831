import { Failure } from '../core/words/failure';
import type { CellChange, Changed } from './change-cells';
import { restOnCells } from './rests';
import type { EntryOf, Transaction } from './transaction';

/** Cells that are written with one request: of a year's columns there may be more than a request may hold. */
export const CELLS_AT_ONCE = 2000;

/** Changes in the order of their rows, so many together; those of one row stay together, for it is known by its cells. */
export function wholeRows<C extends RowPlace>(changes: readonly C[], most: number): C[][] {
  return partsOf(changes, most, (change) => change);
}

/** The same of changes that were found to be possible. */
export function wholeRowsFound<C extends Changed<CellChange>>(changed: readonly C[], most: number): C[][] {
  return partsOf(changed, most, ({ change }) => change);
}

type RowPlace = Pick<CellChange, 'sheet' | 'row'>;

function partsOf<T>(items: readonly T[], most: number, placeOf: (item: T) => RowPlace): T[][] {
  const places = items.map((item) => ({ item, ...placeOf(item) }));
  places.sort((a, b) => a.sheet.localeCompare(b.sheet) || a.row - b.row);
  const parts: T[][] = [];
  for (const [at, { item, sheet, row }] of places.entries()) {
    const part = parts.at(-1);
    const last = places[at - 1];
    const isSameRow = last?.sheet === sheet && last.row === row;
    if (part && (isSameRow || part.length < most)) part.push(item);
    else parts.push([item]);
  }
  return parts;
}

/** The same changes, their rows known by what they hold once all of them are written. */
export function onceWritten<C extends CellChange>(changed: readonly Changed<C>[]): Changed<C>[] {
  const placeOf = ({ sheet, row }: CellChange, column: number): string => `${sheet}!${row}:${column}`;
  const written = new Map(
    changed.map(({ change, written: value }) => [placeOf(change, change.column), value]),
  );
  return changed.map((one) => {
    const seen = one.change.seen?.map((cell) => {
      const now = written.get(placeOf(one.change, cell.column));
      return now === undefined ? cell : { ...cell, value: now };
    });
    return seen ? { ...one, change: { ...one.change, seen } } : one;
  });
}

/**
 * Queues what tells of cells that are about to be written, and a look at whether they still are what they were; gives
 * how many bytes. Cells of one row belong together.
 */
export function announceCells(
  transaction: Transaction,
  changed: readonly Changed<CellChange>[],
  failureOf: (sheet: string) => Failure = (sheet) => new Failure('ChangedMeanwhile', { sheets: sheet }),
): number {
  const entries = cellEntries(onceWritten(changed));
  const bytes = transaction.will(...entries);
  for (const name of new Set(changed.map(({ change }) => change.sheet))) {
    const isHere = ({ sheet }: { readonly sheet: string }): boolean => sheet === name;
    restOnCells(
      transaction,
      transaction.context.workbook.worksheets.getItem(name),
      changed.filter(({ change }) => isHere(change)),
      entries.filter(isHere),
      failureOf(name),
    );
  }
  return bytes;
}

/** What it takes to give written cells back what they held. */
function cellEntries(changed: readonly Changed<CellChange>[]): EntryOf<'cell'>[] {
  return changed.map(({ change: { sheet, row, column, from, seen }, written, formatBefore }) => ({
    kind: 'cell',
    sheet,
    row,
    column,
    from,
    to: written,
    format: formatBefore,
    ...(seen ? { seen: [...seen] } : {}),
  }));
}
