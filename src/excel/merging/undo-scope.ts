import { Failure } from '../../core/words/failure';
import type { RecordedRow } from '../kept-row';
import { refuseBeyond } from '../touchable';
import { MERGE_LOG, type MergeEntry, type MergeNote } from './merge-log';

type Entry<K extends MergeEntry['kind']> = Extract<MergeEntry, { kind: K }>;

export function entriesOf<K extends MergeEntry['kind']>(entries: readonly MergeEntry[], kind: K): Entry<K>[] {
  return entries.filter((entry): entry is Entry<K> => entry.kind === kind);
}

/**
 * Looks whether the record tells of nothing but what a merge can have done: in sheets of the registry, within the rows
 * and columns that they have. The sheets are there. Throws `Failure('RecordBeyond')`.
 */
export async function refuseForged(
  context: Excel.RequestContext,
  entries: readonly MergeEntry[],
  { bottoms }: MergeNote,
): Promise<void> {
  const told = new Map(bottoms);
  await refuseBeyond(context, new Set(told.keys()), MERGE_LOG);
  const used = [...told.keys()].map((name) => ({
    name,
    range: context.workbook.worksheets
      .getItem(name)
      .getUsedRangeOrNullObject(true)
      .load('columnIndex,columnCount'),
  }));
  await context.sync();
  const widths = new Map(
    used.map(({ name, range }) => [name, range.isNullObject ? 0 : range.columnIndex + range.columnCount]),
  );
  for (const [sheet, own] of bySheet(entries)) {
    const [bottom, width] = [told.get(sheet), widths.get(sheet)];
    if (bottom === undefined || width === undefined || !fits(own, bottom, width))
      throw new Failure('RecordBeyond', { record: MERGE_LOG, sheet });
  }
}

function bySheet(entries: readonly MergeEntry[]): Map<string, MergeEntry[]> {
  const sheets = new Map<string, MergeEntry[]>();
  for (const entry of entries) {
    if (entry.kind === 'merge') continue;
    const own = sheets.get(entry.sheet) ?? [];
    own.push(entry);
    sheets.set(entry.sheet, own);
  }
  return sheets;
}

/** What is told of one sheet, which has so many rows and columns now. */
function fits(entries: readonly MergeEntry[], bottom: number, width: number): boolean {
  const [made, added, removed] = [
    entriesOf(entries, 'sheet'),
    entriesOf(entries, 'rows'),
    entriesOf(entries, 'removed'),
  ];
  if (made.length > 0) return entries.length === 1 && made[0]?.rows === bottom;
  const before = added.reduce((rows, entry) => rows - entry.rows, bottom) + removed.length;
  return (
    added.length <= 1 &&
    added.every(({ top, rows }) => top + rows <= bottom) &&
    areAlike(removed, before, width) &&
    entriesOf(entries, 'columns').every(
      ({ area }) => area.row + area.rows === before && area.column + area.columns <= width,
    ) &&
    entriesOf(entries, 'cell').every(({ row, column }) => row <= before && column < width) &&
    entriesOf(entries, 'total').every(({ row, column }) => row < before && column < width)
  );
}

/** Rows are put back from the top down, and all of them with the same columns. */
function areAlike(removed: readonly RecordedRow[], before: number, width: number): boolean {
  const [first] = removed;
  return removed.every(
    ({ row, column, cells, formats }, index) =>
      row < before &&
      row > (removed[index - 1]?.row ?? -1) &&
      column === first?.column &&
      cells.length === first.cells.length &&
      formats.length === cells.length &&
      column + cells.length <= width,
  );
}
