import {
  isClerksSheet,
  RawColumnBuilder,
  TELLING_ROWS,
  type MappingChoice,
  type RawSheet,
} from '../core/registry';
import { isExcelError } from './session';

/** No list is wider; beyond may lie a stray cell. */
const MOST_COLUMNS = 256;

interface Top {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  values: readonly (readonly unknown[])[] | null;
}

/**
 * Those of some sheets that are the clerk's by what they hold; one that cannot be looked at counts as such. Two round
 * trips where Excel gives the tops of all at once.
 */
export async function clerksSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  choices: readonly MappingChoice[],
): Promise<ReadonlySet<Excel.Worksheet>> {
  if (sheets.length === 0) return new Set();
  const tops = sheets.map((sheet): Top => {
    const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
    return { sheet, used, values: null };
  });
  await context.sync();
  await readTops(
    context,
    tops.filter(({ used }) => !used.isNullObject),
    TELLING_ROWS,
  );
  return new Set(
    tops.flatMap(({ sheet, used, values }) => {
      if (used.isNullObject) return [];
      return !values || isClerksSheet(rawTop(sheet, used, values), choices) ? [sheet] : [];
    }),
  );
}

/** Fewer sheets, and of one sheet fewer rows, where Excel finds the answer too large. */
async function readTops(context: Excel.RequestContext, tops: readonly Top[], most: number): Promise<void> {
  const blocks = tops.map(({ used }) => {
    const [rows, columns] = [Math.min(most, used.rowCount), Math.min(MOST_COLUMNS, used.columnCount)];
    return used
      .getCell(0, 0)
      .getResizedRange(rows - 1, columns - 1)
      .load('values');
  });
  try {
    await context.sync();
  } catch (error) {
    if (!isExcelError(error) || error.code !== 'ResponsePayloadSizeLimitExceeded') throw error;
    const half = Math.ceil(tops.length / 2);
    if (tops.length > 1) {
      await readTops(context, tops.slice(0, half), most);
      await readTops(context, tops.slice(half), most);
    } else if (most > 1) {
      await readTops(context, tops, Math.floor(most / 2));
    }
    return;
  }
  tops.forEach((top, index) => {
    top.values = (blocks[index]?.values as Top['values'] | undefined) ?? null;
    blocks[index]?.untrack();
  });
}

function rawTop(
  sheet: Excel.Worksheet,
  used: Excel.Range,
  values: readonly (readonly unknown[])[],
): RawSheet {
  const columns = (values[0] ?? []).map((_, column) => {
    const builder = new RawColumnBuilder(values.length);
    for (const line of values) builder.append(line[column]);
    return builder.build();
  });
  const { rowIndex: firstRow, columnIndex: firstColumn } = used;
  return { name: sheet.name, firstRow, firstColumn, rowCount: values.length, columns, merges: [] };
}
