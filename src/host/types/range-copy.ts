import { intersection, isInside, type Rect } from '../model/address';
import { markDependents } from '../model/dependents';
import { HostError, invalidArgument } from '../model/host-error';
import { refuseLocked } from '../model/protection';
import { shiftFormula } from '../model/shift-formula';
import type { Session } from '../protocol/office-type';
import { usedPart, type RangeTarget } from './range-target';

const KINDS = ['All', 'Values', 'Formats', 'Formulas'];

interface Manner {
  readonly kind: unknown;
  /** Blank cells leave what stands where they would go. */
  readonly skipBlanks: boolean;
  /** Rows become columns. */
  readonly transpose: boolean;
}

/**
 * Copies cells to a place of which the target is the upper left corner; where the target has room for them several
 * times, they are repeated.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-copyfrom-member(1)
 */
export function copy(target: RangeTarget, source: RangeTarget, session: Session, manner: Manner): Rect {
  const { kind, skipBlanks, transpose } = manner;
  if (typeof kind !== 'string' || !KINDS.includes(kind)) throw invalidArgument();
  if (hasMerges(source) || hasMerges(target))
    throw new HostError('NotImplemented', 'Range.copyFrom of merged cells is not implemented.');
  const { workbook } = session;
  session.calculate();
  const lines = transpose ? transposed(readLines(source)) : readLines(source);
  const size = { rows: lines.length, columns: lines[0]?.length ?? 0 };
  const rect = {
    ...target.rect,
    rows: repeated(size.rows, target.rect.rows),
    columns: repeated(size.columns, target.rect.columns),
  };
  if (!isInside(rect)) throw invalidArgument();
  refuseLocked(workbook, target.sheet, rect);
  for (let row = 0; row < rect.rows; row++) {
    for (let column = 0; column < rect.columns; column++) {
      const cell = lines[row % size.rows]?.[column % size.columns];
      if (cell && !(skipBlanks && isBlank(cell)))
        put(target, rect.row + row, rect.column + column, cell, kind);
    }
  }
  markDependents(workbook, target.sheet);
  return rect;
}

interface Copied {
  readonly row: number;
  readonly column: number;
  readonly content: ReturnType<RangeTarget['sheet']['cells']['get']>;
  readonly formula: string | undefined;
  readonly style: number;
}

function isBlank({ content, formula }: Copied): boolean {
  return content === undefined && formula === undefined;
}

/** Read before anything is written: the places may overlap. */
function readLines({ sheet, rect }: RangeTarget): Copied[][] {
  return Array.from({ length: rect.rows }, (_, index) =>
    Array.from({ length: rect.columns }, (__, offset) => {
      const row = rect.row + index;
      const column = rect.column + offset;
      return {
        row,
        column,
        content: sheet.cells.get(row, column),
        formula: sheet.cells.formula(row, column),
        style: sheet.cells.style(row, column),
      };
    }),
  );
}

function transposed(lines: readonly (readonly Copied[])[]): Copied[][] {
  const formula = lines.flat().find((cell) => cell.formula !== undefined)?.formula;
  // Their references would have to turn, too.
  if (formula !== undefined && /[A-Za-z]\$?\d/.test(formula))
    throw new HostError('NotImplemented', 'Range.copyFrom of formulas transposed is not implemented.');
  return (lines[0] ?? []).map((_, column) => lines.flatMap((line) => line[column] ?? []));
}

function put({ sheet }: RangeTarget, row: number, column: number, cell: Copied, kind: string): void {
  const { cells } = sheet;
  if (kind === 'All' || kind === 'Formats') cells.setStyle(row, column, cell.style);
  if (kind === 'Formats') return;
  const formula = kind === 'Values' ? undefined : cell.formula;
  cells.set(row, column, cell.content);
  cells.setFormula(
    row,
    column,
    formula === undefined ? undefined : shiftFormula(formula, row - cell.row, column - cell.column),
  );
  if (formula !== undefined) sheet.needsCalculation = true;
}

/** As many as the target has, where that is a multiple. */
function repeated(source: number, target: number): number {
  return target % source === 0 ? target : source;
}

function hasMerges(target: RangeTarget): boolean {
  return (
    usedPart(target, false) !== null && target.sheet.merges.some((block) => intersection(block, target.rect))
  );
}
