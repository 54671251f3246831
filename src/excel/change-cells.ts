import type { CellValue } from '../core/registry';
import { Failure } from '../core/words/failure';
import { findRows, type SeenRow } from './find-rows';
import { harmlessFormat } from './harmless';

/** A cell to be given another value, if it still holds the one that was seen. */
export interface CellChange extends SeenRow {
  /** 0-based. */
  readonly column: number;
  readonly from: CellValue;
  readonly to: CellValue;
  /** Excel's number format for `to`; absent where the cell's own stays. */
  readonly format?: string;
}

export interface Changed<C extends CellChange> {
  /** Where the row stands now. */
  readonly change: C;
  /** What is written: in a cell formatted as text, text. */
  readonly written: CellValue;
  /** The cell's number format before. */
  readonly formatBefore: string;
}

/** A cell that is not touched, and what it holds; undefined where the sheet or the row is gone. */
export interface Left<C extends CellChange> {
  readonly change: C;
  readonly held: unknown;
}

export interface Outcome<C extends CellChange> {
  readonly changed: readonly Changed<C>[];
  /** Cells that hold something else by now, or a formula, or whose row is not to be found. */
  readonly left: readonly Left<C>[];
}

const TEXT = '@';
/** Neighbouring changes are read together as long as no more cells than this lie between them. */
const LARGEST_GAP = 40;

/**
 * Finds the cells that still hold what was seen, in rows that still are what they were; `writeCells` writes them. A
 * round trip or two. Throws `Failure('ProtectedSheet')`, unless it is known that there may be nothing to write.
 */
export async function examineCells<C extends CellChange>(
  context: Excel.RequestContext,
  changes: readonly C[],
  textOf: (change: C) => string,
  { mayBeProtected = false } = {},
): Promise<Outcome<C>> {
  const sheets = await openSheets(context, changes, mayBeProtected);
  const found = await findRows(
    sheets,
    changes.filter(({ sheet }) => sheets.has(sheet)),
  );
  const there = new Set(found.map(({ sought }) => sought));
  const left: Left<C>[] = changes
    .filter((change) => !there.has(change))
    .map((change) => ({ change, held: undefined }));
  const runs = runsOf(found.map(({ sought, row }) => ({ ...sought, row }))).map((run) => ({
    run,
    range: rangeOf(sheets, run),
  }));
  for (const { range } of runs) range.load('values,formulas,numberFormat');
  await context.sync();
  const changed: Changed<C>[] = [];
  for (const { run, range } of runs) {
    for (const change of run) {
      const at = change.row - (run[0]?.row ?? 0);
      const held: unknown = range.values[at]?.[0];
      const formula: unknown = range.formulas[at]?.[0];
      const formatBefore = String(range.numberFormat[at]?.[0] ?? 'General');
      const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== held;
      if (isFormula || !isSame(held, change.from)) left.push({ change, held });
      else
        changed.push({
          change,
          formatBefore,
          written: formatBefore === TEXT ? textFor(change, textOf) : change.to,
        });
    }
    range.untrack();
  }
  return { changed, left };
}

/** Queues what `examineCells` has found; the caller sends it. */
export function writeCells(context: Excel.RequestContext, changed: readonly Changed<CellChange>[]): void {
  for (const { change, written } of changed) {
    const cell = cellOf(context, change);
    if (change.format !== undefined && typeof written === 'number')
      cell.numberFormat = change.format as unknown as string[][];
    // An apostrophe keeps a text a text, and is not part of it.
    cell.values = [[typeof written === 'string' && written !== '' ? `'${written}` : (written ?? '')]];
    cell.untrack();
  }
}

/** Queues the formats that cells had before. */
export function restoreFormats(context: Excel.RequestContext, changed: readonly Changed<CellChange>[]): void {
  for (const { change } of changed) {
    const cell = cellOf(context, change);
    cell.numberFormat = harmlessFormat(change.format ?? 'General') as unknown as string[][];
    cell.untrack();
  }
}

/** Whether a cell holds a value already; Excel tells a blank as an empty text. */
export function isSame(held: unknown, seen: CellValue): boolean {
  return held === seen || (held === '' && seen === null);
}

function cellOf(context: Excel.RequestContext, { sheet, row, column }: CellChange): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row - 1, column, 1, 1);
}

/** The sheets that are there, by name; a protected one is in the way. */
async function openSheets(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
  mayBeProtected: boolean,
): Promise<Map<string, Excel.Worksheet>> {
  const names = [...new Set(changes.map(({ sheet }) => sheet))];
  const found = names.map((name) => ({ name, sheet: context.workbook.worksheets.getItemOrNullObject(name) }));
  await context.sync();
  const there = found.filter(({ sheet }) => !sheet.isNullObject);
  if (mayBeProtected) return new Map(there.map(({ name, sheet }) => [name, sheet]));
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

function textFor<C extends CellChange>(change: C, textOf: (change: C) => string): CellValue {
  return typeof change.to === 'number' ? textOf(change) : change.to;
}
