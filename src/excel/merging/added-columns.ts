import type { Changed, CellChange } from '../change-cells';
import { Outbox } from '../outbox';
import type { Rectangle } from '../rectangle';
import type { MergeEntry } from './merge-log';

/** Columns that a merge added, in which nothing but their headers will be left. */
export interface ClearedColumns {
  readonly area: Rectangle;
  readonly texts: readonly string[];
}

/** What will be gone from a sheet: rows that were added, and cells that get back what they held. */
interface Going {
  /** Rows in use. */
  readonly end: number;
  readonly added: { readonly top: number; readonly rows: number } | null;
  readonly cells: readonly Changed<CellChange>[];
}

/** Cells that are looked at together. */
const LOOKED_AT = 40_000;

export async function clearableColumns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  columns: readonly Extract<MergeEntry, { kind: 'columns' }>[],
  going: Going,
): Promise<ClearedColumns[]> {
  const clearable: ClearedColumns[] = [];
  for (const { area } of columns) {
    const texts = await headersWhereBlank(context, sheet, area, going);
    if (texts) clearable.push({ area, texts });
  }
  return clearable;
}

/** Null where something would be left under them. */
async function headersWhereBlank(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column, columns }: Rectangle,
  { end, added, cells }: Going,
): Promise<string[] | null> {
  const emptied = new Set(
    cells.flatMap(({ change }) =>
      change.to === null || change.to === '' ? [`${change.row - 1}:${change.column}`] : [],
    ),
  );
  const isGoing = (at: number, place: number): boolean =>
    (added !== null && at >= added.top && at < added.top + added.rows) || emptied.has(`${at}:${place}`);
  const outbox = new Outbox(context);
  const most = Math.max(1, Math.floor(LOOKED_AT / Math.max(1, columns)));
  let texts: string[] = [];
  for (let top = row; top < end; top += most) {
    const range = sheet.getRangeByIndexes(top, column, Math.min(most, end - top), columns).load('values');
    await outbox.send();
    const lines = range.values as unknown[][];
    if (top === row) texts = (lines[0] ?? []).map(String);
    const isLeft = lines.some((line, index) =>
      line.some((cell, at) => top + index > row && cell !== '' && !isGoing(top + index, column + at)),
    );
    range.untrack();
    if (isLeft) return null;
  }
  return texts.length === columns ? texts : null;
}
