import type { MergedBlock } from '../core/registry';
import { supports } from './requirements';
import { isExcelError } from './session';

interface Source {
  readonly used: Excel.Range;
  merges: readonly MergedBlock[];
}

/**
 * Fills in the merged blocks of several used ranges, in one round trip where Excel allows. It fails to list
 * more than 512 merged areas of one range: the sheets are then asked one by one, and a range is halved.
 */
export async function readMerges(context: Excel.RequestContext, sources: readonly Source[]): Promise<void> {
  const areas = sources.map(({ used }) => mergedAreas(used));
  try {
    await context.sync();
  } catch (error) {
    if (!isExcelError(error)) throw error;
    for (const source of sources) source.merges = await merged(context, source.used, 0, source.used.rowCount);
    return;
  }
  sources.forEach((source, index) => (source.merges = blocksOf(areas[index])));
}

async function merged(
  context: Excel.RequestContext,
  used: Excel.Range,
  row: number,
  count: number,
): Promise<MergedBlock[]> {
  const areas = mergedAreas(used.getCell(row, 0).getResizedRange(count - 1, used.columnCount - 1));
  try {
    await context.sync();
  } catch (error) {
    if (count < 2 || !isExcelError(error)) throw error;
    const half = Math.floor(count / 2);
    const above = await merged(context, used, row, half);
    const below = await merged(context, used, row + half, count - half);
    return joined([...above, ...below]);
  }
  return blocksOf(areas);
}

/** Null where Excel cannot tell them: none are known then. */
function mergedAreas(range: Excel.Range): Excel.RangeAreas | null {
  if (!supports('1.13')) return null;
  return range
    .getMergedAreasOrNullObject()
    .load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
}

function blocksOf(areas: Excel.RangeAreas | null | undefined): MergedBlock[] {
  if (!areas || areas.isNullObject) return [];
  return areas.areas.items.map((area) => ({
    top: area.rowIndex,
    left: area.columnIndex,
    bottom: area.rowIndex + area.rowCount - 1,
    right: area.columnIndex + area.columnCount - 1,
  }));
}

/** A block that crosses the line between two halves is reported by both. */
function joined(blocks: readonly MergedBlock[]): MergedBlock[] {
  return [...new Map(blocks.map((block) => [`${block.top}:${block.left}`, block])).values()];
}
