import { jsonBytes } from './block-size';
import { giveLooks } from './give-looks';
import type { KeptCell, KeptRow } from './kept-row';
import { KnownLooks } from './known-looks';
import type { Outbox } from './outbox';
import { queueLooks, type LookFrame } from './read-looks';
import { inBlocks, inPieces, runsOf, type NeighbouringRows } from './row-runs';
import { textSum } from './text-sum';
import { stopIfCancelled, type Watch } from './watch';

/** Rows, and cells, that are read together. */
const READ_ROWS = 1500;
const READ_CELLS = 500_000;

/** The columns of a sheet that are read. */
interface Frame {
  readonly name: string;
  readonly column: number;
  readonly columns: number;
  /** Null where rows are not to come back. */
  readonly looks: Omit<LookFrame, 'column'> | null;
}

/** All that is in rows that are about to go, formulas, number formats and looks included. */
export async function readRows(
  sheet: Excel.Worksheet,
  frame: Frame,
  runs: readonly NeighbouringRows[],
  watch: Watch,
): Promise<KeptRow[]> {
  const kept: KeptRow[] = [];
  const most = Math.max(1, Math.min(READ_ROWS, Math.floor(READ_CELLS / Math.max(1, frame.columns))));
  const known = new KnownLooks();
  for (const block of inBlocks(runs, most)) {
    stopIfCancelled(watch);
    kept.push(...(await readBlock(sheet, frame, block, known)));
  }
  return kept;
}

async function readBlock(
  sheet: Excel.Worksheet,
  frame: Frame,
  block: readonly NeighbouringRows[],
  known: KnownLooks,
): Promise<KeptRow[]> {
  const ranges = block.map((run) => ({
    run,
    range: sheet
      .getRangeByIndexes(run.row, frame.column, run.count, frame.columns)
      .load('values,formulas,numberFormat'),
  }));
  const { column, looks } = frame;
  const looksSeen = looks && queueLooks({ sheet, frame: { column, ...looks }, runs: block }, known);
  await sheet.context.sync();
  const rows = ranges.flatMap(({ run, range }) => {
    range.untrack();
    return rowsOf(range, run, frame);
  });
  if (!looksSeen) return rows;
  const seen = await looksSeen();
  return rows.map((row, at): KeptRow => ({ ...row, look: seen[at] }));
}

function rowsOf(range: Excel.Range, run: NeighbouringRows, { name, column }: Frame): KeptRow[] {
  const formats = range.numberFormat as unknown[][];
  return cellsOf(range).map((cells, at) => ({
    sheet: name,
    row: run.row + at,
    column,
    cells,
    formats: formats[at]?.map(String) ?? [],
  }));
}

/** Row by row, of a range whose values and formulas were loaded. */
export function cellsOf(range: Excel.Range): KeptCell[][] {
  const formulas = range.formulas as unknown[][];
  return (range.values as CellOf[][]).map((values, at) =>
    values.map((value, index): KeptCell => {
      const formula = formulas[at]?.[index];
      const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
      return isFormula ? { formula } : value === '' ? null : value;
    }),
  );
}

/** What a row holds, as one number. */
export function rowSum(cells: readonly KeptCell[]): number {
  return textSum(
    cells
      .map((cell) => (cell === null ? '' : typeof cell === 'object' ? cell.formula : String(cell)))
      .join('\n'),
  );
}

type CellOf = string | number | boolean;

/** What naming a run and moving it takes in a request. */
const MOVE_BYTES = 1200;
/** What a cell takes in a request besides its content. */
const CELL_BYTES = 16;

/** Puts rows, ascending, back where they were, from the top down; the last block stays queued. */
export async function insertRows(
  sheet: Excel.Worksheet,
  rows: readonly KeptRow[],
  outbox: Outbox,
): Promise<void> {
  let at = 0;
  let dressed = 0;
  const runs = runsOf(rows.map(({ row }) => row + 1));
  for (const { row, count } of runs.flatMap((run) => inPieces(run, READ_ROWS))) {
    sheet.getRangeByIndexes(row, 0, count, 1).getEntireRow().insert('Down');
    const own = rows.slice(at, at + count);
    at += count;
    const [first] = own;
    if (!first) continue;
    const range = sheet.getRangeByIndexes(row, first.column, count, first.cells.length);
    const contents = own.map(({ cells }) => cells.map(contentOf));
    range.numberFormat = own.map(({ formats }) => [...formats]);
    range.formulas = contents;
    await outbox.add(MOVE_BYTES + jsonBytes(contents) + count * first.cells.length * CELL_BYTES);
    if (at < rows.length && at - dressed < READ_ROWS) continue;
    await giveLooks(sheet, rows.slice(dressed, at), outbox);
    dressed = at;
  }
}

function contentOf(cell: KeptCell): string | number | boolean {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.formula;
  // Excel reads an error's own text as the error; any other text is kept a text by an apostrophe.
  return typeof cell === 'string' && !/^#[A-Z/0]+[!?A]?$/.test(cell) ? `'${cell}` : cell;
}
