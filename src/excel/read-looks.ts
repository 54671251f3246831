import { READ_BYTES } from './block-size';
import { LOOK_PARTS, type CellLook, type LookPart, type SeenLook } from './cell-look';
import type { RowLook } from './kept-row';
import type { KnownLooks } from './known-looks';
import { askFor, commonLook, seenLook, unseenParts } from './look-parts';
import { MOST_COLUMNS } from './record-parts';
import { inBlocks, type NeighbouringRows } from './row-runs';

/** The columns of a sheet whose look is kept. */
export interface LookFrame {
  readonly column: number;
  readonly columns: number;
  /** A row that is not shown may be one that a filter hides: that comes back with the filter. */
  readonly isFiltered: boolean;
}

const ALL_PARTS = askFor(LOOK_PARTS);
/** No list of a registry is wider; what all columns look like comes in one answer. */
const MOST_LOOKS = Math.floor(READ_BYTES / 2 / ALL_PARTS.bytes);

/** Rows that are read, and what is known of the look of each column in all of them. */
interface Block {
  readonly sheet: Excel.Worksheet;
  readonly frame: LookFrame;
  readonly runs: readonly NeighbouringRows[];
}

/**
 * Queues how rows look, column by column; what comes back gives the look of each row, and asks for single cells only
 * where a column has several looks.
 */
export function queueLooks({ sheet, frame, runs }: Block, known: KnownLooks): () => Promise<RowLook[]> {
  const [first, last] = [runs[0], runs.at(-1)];
  const { column, isFiltered } = frame;
  if (!first || !last || frame.columns > MOST_LOOKS) return () => Promise.resolve([]);
  const columns = Math.min(frame.columns, MOST_COLUMNS - column);
  const rows = last.row + last.count - first.row;
  // What all rows in between have in common, those that are read have, too.
  const span = sheet.getRangeByIndexes(first.row, column, rows, columns);
  const told = span.getColumnProperties({ format: ALL_PARTS.format });
  const heights = runs.map((run) => {
    const range = sheet.getRangeByIndexes(run.row, column, run.count, 1);
    return { range, told: range.getRowProperties({ rowHidden: true, format: { rowHeight: true } }) };
  });
  sheet.load('standardHeight');
  return async () => {
    const common = told.value.map(({ format }) => commonLook(format, rows));
    const lines = heights.flatMap((one) => one.told.value);
    for (const { range } of [{ range: span }, ...heights]) range.untrack();
    const cells = await cellsOf({ sheet, frame, runs }, common, known);
    const standard = sheet.standardHeight;
    return lines.map(({ rowHidden, format }, at) => {
      const height = format?.rowHeight ?? standard;
      // A row that is hidden may have no height.
      const isOwn = height > 0 && height !== standard;
      return known.row(cells(at), isOwn ? height : undefined, rowHidden === true && !isFiltered);
    });
  };
}

/** The look of each cell, row by row. */
async function cellsOf(
  block: Block,
  common: readonly SeenLook[],
  known: KnownLooks,
): Promise<(at: number) => readonly CellLook[]> {
  const mixed = common.flatMap((seen, at) => (unseenParts(seen).length > 0 ? [at] : []));
  const [from, to] = [mixed[0], mixed.at(-1)];
  const alike = common.map((seen) => known.cell(seen));
  if (from === undefined || to === undefined) return () => alike;
  const parts = LOOK_PARTS.filter((part) => mixed.some((at) => common[at]?.[part] === undefined));
  const lines = await singleCells(block, { from, columns: to - from + 1, parts });
  const cells = lines.map((line) =>
    alike.map((look, at) => {
      const own = line[at - from];
      return own ? known.cell({ ...common[at], ...own }) : look;
    }),
  );
  return (at) => cells[at] ?? alike;
}

interface Asked {
  /** Among the columns of the frame. */
  readonly from: number;
  readonly columns: number;
  readonly parts: readonly LookPart[];
}

async function singleCells(
  { sheet, frame, runs }: Block,
  { from, columns, parts }: Asked,
): Promise<SeenLook[][]> {
  const { format, bytes } = askFor(parts);
  const most = Math.max(1, Math.floor(READ_BYTES / (bytes * columns)));
  const lines: SeenLook[][] = [];
  for (const block of inBlocks(runs, most)) {
    const asked = block.map(({ row, count }) => {
      const range = sheet.getRangeByIndexes(row, frame.column + from, count, columns);
      return { range, told: range.getCellProperties({ format }) };
    });
    await sheet.context.sync();
    for (const { range, told } of asked) {
      range.untrack();
      lines.push(...told.value.map((line) => line.map((cell) => seenLook(cell.format))));
    }
  }
  return lines;
}
