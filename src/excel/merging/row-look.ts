import { CELL_FORMATS } from '../write-band';
import type { MergePlace } from './places';

/** A number format that shows a day. */
const DAY = /[yd年月日]/i;

/**
 * Gives the rows that are added the look of the last data row, in one request; afterwards number formats that their
 * contents need: texts that look like numbers stay texts, days are shown as days.
 */
export async function dressRows(
  context: Excel.RequestContext,
  place: MergePlace,
  sheet: Excel.Worksheet,
): Promise<void> {
  const { outline, at, ownRows } = place;
  const { firstColumn, columns, appended, likeRow } = outline;
  const formats = columns.map(({ format }) => CELL_FORMATS[format]);
  let shown: readonly (string | null)[] = [];
  if (likeRow !== null && !ownRows) {
    const width = columns.filter(({ isNew }) => !isNew).length;
    const like = sheet.getRangeByIndexes(likeRow, firstColumn, 1, width).load('numberFormat');
    like.format.load('rowHeight');
    sheet.load('standardHeight');
    await context.sync();
    shown = (like.numberFormat as string[][])[0] ?? [];
    sheet.getRangeByIndexes(at, firstColumn, appended, width).copyFrom(like, 'Formats');
    // A row that a filter hides has no height.
    const height = like.format.rowHeight;
    if (height > 0 && height !== sheet.standardHeight)
      sheet.getRangeByIndexes(at, 0, appended, 1).getEntireRow().format.rowHeight = height;
  }
  const wanted = columns.map(({ format }, index) => {
    const own = shown[index];
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
