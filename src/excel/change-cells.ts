import { Failure } from '../core/words/failure';
import type { CellValue } from '../core/registry';

/** A cell to be given another value, if it still holds the one that was seen. */
export interface CellChange {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  readonly from: CellValue;
  readonly to: CellValue;
  /** Excel's number format for `to`; absent where the cell's own stays. */
  readonly format?: string;
}

export interface Changed<C extends CellChange> {
  readonly change: C;
  /** What is written: in a cell formatted as text, text. */
  readonly written: CellValue;
  /** The cell's number format before. */
  readonly formatBefore: string;
}

export interface ChangeOutcome<C extends CellChange> {
  readonly changed: readonly Changed<C>[];
  /** Cells that hold something else by now, or a formula: not touched. */
  readonly left: readonly C[];
}

const TEXT = '@';
/** Neighbouring changes are read together as long as no more cells than this lie between them. */
const LARGEST_GAP = 40;

/**
 * Queues the writing of cells that still hold what was seen; the caller sends it. Reads in one round trip before.
 * Throws `Failure('ProtectedSheet')` before anything is queued.
 */
export async function changeCells<C extends CellChange>(
  context: Excel.RequestContext,
  changes: readonly C[],
  textOf: (change: C) => string,
): Promise<ChangeOutcome<C>> {
  const sheets = await openSheets(context, changes);
  const runs = runsOf(changes.filter(({ sheet }) => sheets.has(sheet))).map((run) => ({
    run,
    range: rangeOf(sheets, run),
  }));
  for (const { range } of runs) range.load('values,formulas,numberFormat');
  await context.sync();
  const changed: Changed<C>[] = [];
  const left: C[] = changes.filter(({ sheet }) => !sheets.has(sheet));
  for (const { run, range } of runs) {
    for (const change of run) {
      const at = change.row - (run[0]?.row ?? 0);
      const held: unknown = range.values[at]?.[0];
      const formula: unknown = range.formulas[at]?.[0];
      const formatBefore = String(range.numberFormat[at]?.[0] ?? 'General');
      const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== held;
      if (isFormula || !isSame(held, change.from)) left.push(change);
      else
        changed.push({
          change,
          formatBefore,
          written: formatBefore === TEXT ? textFor(change, textOf) : change.to,
        });
    }
    range.untrack();
  }
  for (const { change, written } of changed) write(sheets, change, written);
  return { changed, left };
}

/** The sheets that are there, by name; a protected one is in the way. */
async function openSheets(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
): Promise<Map<string, Excel.Worksheet>> {
  const names = [...new Set(changes.map(({ sheet }) => sheet))];
  const found = names.map((name) => ({ name, sheet: context.workbook.worksheets.getItemOrNullObject(name) }));
  await context.sync();
  const there = found.filter(({ sheet }) => !sheet.isNullObject);
  for (const { sheet } of there) sheet.protection.load('protected');
  await context.sync();
  const locked = there.find(({ sheet }) => sheet.protection.protected);
  if (locked) throw new Failure('ProtectedSheet', { sheet: locked.name });
  return new Map(there.map(({ name, sheet }) => [name, sheet]));
}

/** Changes of one column that lie near each other, in order. */
function runsOf<C extends CellChange>(changes: readonly C[]): C[][] {
  const sorted = [...changes].sort(
    (a, b) => a.sheet.localeCompare(b.sheet) || a.column - b.column || a.row - b.row,
  );
  const runs: C[][] = [];
  for (const change of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isNear =
      last?.sheet === change.sheet && last.column === change.column && change.row - last.row <= LARGEST_GAP;
    if (run && isNear) run.push(change);
    else runs.push([change]);
  }
  return runs;
}

function rangeOf(sheets: ReadonlyMap<string, Excel.Worksheet>, run: readonly CellChange[]): Excel.Range {
  const [first] = run;
  const last = run.at(-1);
  const sheet = first && sheets.get(first.sheet);
  if (!sheet || !last) throw new RangeError('no sheet to change');
  return sheet.getRangeByIndexes(first.row - 1, first.column, last.row - first.row + 1, 1);
}

function isSame(held: unknown, seen: CellValue): boolean {
  return held === seen || (held === '' && seen === null);
}

function textFor<C extends CellChange>(change: C, textOf: (change: C) => string): CellValue {
  return typeof change.to === 'number' ? textOf(change) : change.to;
}

function write(sheets: ReadonlyMap<string, Excel.Worksheet>, change: CellChange, written: CellValue): void {
  const cell = rangeOf(sheets, [change]);
  if (change.format !== undefined && typeof written === 'number')
    cell.numberFormat = change.format as unknown as string[][];
  // An apostrophe keeps a text a text, and is not part of it.
  cell.values = [[typeof written === 'string' && written !== '' ? `'${written}` : (written ?? '')]];
}
