import { CELL_FORMATS } from '../write-band';
import type { MergePlace } from './places';

/** A number format that shows a day. */
const DAY = /[yd年月日]/i;

/** How the row looks whose look the added ones take. */
export interface RowLook {
  readonly formats: readonly (string | null)[];
  /** Null: as any other. */
  readonly height: number | null;
}

/** Null where no row is to be looked like. */
export async function readLook(
  context: Excel.RequestContext,
  { outline, ownRows }: MergePlace,
  sheet: Excel.Worksheet,
): Promise<RowLook | null> {
  const { firstColumn, columns, appended, likeRow } = outline;
  if (likeRow === null || ownRows || appended === 0) return null;
  const width = columns.filter(({ isNew }) => !isNew).length;
  const like = sheet.getRangeByIndexes(likeRow, firstColumn, 1, width).load('numberFormat');
  like.format.load('rowHeight');
  sheet.load('standardHeight');
  await context.sync();
  // A row that a filter hides has no height.
  const { rowHeight } = like.format;
  return {
    formats: (like.numberFormat as string[][])[0] ?? [],
    height: rowHeight > 0 && rowHeight !== sheet.standardHeight ? rowHeight : null,
  };
}

/**
 * Queues that the rows which are added look like the last data row; afterwards number formats that their contents need:
 * texts that look like numbers stay texts, days are shown as days.
 */
export function dressRows(
  { outline, at, ownRows }: MergePlace,
  sheet: Excel.Worksheet,
  look: RowLook | null,
): void {
  const { firstColumn, columns, appended, likeRow } = outline;
  const formats = columns.map(({ format }) => CELL_FORMATS[format]);
  const whole = sheet.getRangeByIndexes(at, 0, appended, 1).getEntireRow();
  if (look && likeRow !== null) {
    const width = columns.filter(({ isNew }) => !isNew).length;
    sheet
      .getRangeByIndexes(at, firstColumn, appended, width)
      .copyFrom(sheet.getRangeByIndexes(likeRow, firstColumn, 1, width), 'Formats');
    if (look.height !== null) whole.format.rowHeight = look.height;
  } else if (!ownRows) {
    // Rows that are put in look like the one above them, which is a header, or a merged block.
    whole.clear('Formats');
  }
  const wanted = columns.map(({ format }, index) => {
    const own = look?.formats[index];
    if (typeof own !== 'string') return formats[index] ?? 'General';
    if (format === 'text') return '@';
    return (format === 'date' ? DAY.test(own) : own !== '@') ? null : (formats[index] ?? 'General');
  });
  for (let from = 0; from < wanted.length;) {
    const next = wanted.findIndex((format, index) => index > from && format !== wanted[from]);
    const to = next < 0 ? wanted.length : next;
    const format = wanted[from];
    // One value for the whole range; the types ask for the two-dimensional form.
    if (format)
      sheet.getRangeByIndexes(at, firstColumn + from, appended, to - from).numberFormat =
        format as unknown as string[][];
    from = to;
  }
}
