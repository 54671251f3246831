import { intersection, type Rect } from './address';
import { CellError, type CellContent } from './cells';
import { markDependents } from './dependents';
import { HostError } from './host-error';
import { shiftFormula } from './shift-formula';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** By which column of the block rows are sorted. */
export interface SortKey {
  readonly column: number;
  readonly isAscending: boolean;
}

interface Line {
  readonly row: number;
  readonly cells: readonly {
    readonly content: CellContent | undefined;
    readonly formula: string | undefined;
    readonly style: number;
  }[];
}

/** Sorts the rows of a block as Excel does: numbers, texts, truths, errors; blanks are last in either order. */
export function sortRows(
  workbook: Workbook,
  sheet: Sheet,
  rect: Rect,
  { keys, matchCase }: { readonly keys: readonly SortKey[]; readonly matchCase: boolean },
): void {
  if (sheet.merges.some((block) => intersection(block, rect)))
    throw new HostError('InvalidOperation', 'Merged cells cannot be sorted.');
  const order = new Intl.Collator('zh-CN', { sensitivity: matchCase ? 'variant' : 'accent' });
  const lines = linesOf(sheet, rect);
  const sorted = [...lines].sort((a, b) => {
    for (const { column, isAscending } of keys) {
      const difference = compare(a.cells[column]?.content, b.cells[column]?.content, isAscending, order);
      if (difference !== 0) return difference;
    }
    return 0;
  });
  sorted.forEach((line, index) => put(sheet, line, rect.row + index, rect.column));
  markDependents(workbook, sheet);
}

function linesOf({ cells }: Sheet, rect: Rect): Line[] {
  return Array.from({ length: rect.rows }, (_, index) => ({
    row: rect.row + index,
    cells: Array.from({ length: rect.columns }, (__, offset) => {
      const [row, column] = [rect.row + index, rect.column + offset];
      return {
        content: cells.get(row, column),
        formula: cells.formula(row, column),
        style: cells.style(row, column),
      };
    }),
  }));
}

function put({ cells }: Sheet, line: Line, row: number, first: number): void {
  line.cells.forEach(({ content, formula, style }, offset) => {
    const column = first + offset;
    cells.set(row, column, content);
    cells.setFormula(
      row,
      column,
      formula === undefined ? undefined : shiftFormula(formula, row - line.row, 0),
    );
    cells.setStyle(row, column, style);
  });
}

function compare(
  a: CellContent | undefined,
  b: CellContent | undefined,
  isAscending: boolean,
  order: Intl.Collator,
): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const [kind, other] = [kindOf(a), kindOf(b)];
  const difference =
    kind === other
      ? typeof a === 'string' && typeof b === 'string'
        ? order.compare(a, b)
        : Number(a) - Number(b)
      : kind - other;
  return isAscending ? difference : -difference;
}

function kindOf(content: CellContent): number {
  if (content instanceof CellError) return 3;
  return typeof content === 'number' ? 0 : typeof content === 'string' ? 1 : 2;
}
