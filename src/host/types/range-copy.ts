import { intersection, isInside, type Rect } from '../model/address';
import { markDependents } from '../model/dependents';
import { HostError, invalidArgument } from '../model/host-error';
import { refuseLocked } from '../model/protection';
import { shiftFormula } from '../model/shift-formula';
import type { Session } from '../protocol/office-type';
import { usedPart, type RangeTarget } from './range-target';

const KINDS = ['All', 'Values', 'Formats', 'Formulas'];

/**
 * Copies cells to a place of the same size, or of which the target is the upper left corner; one row goes into every row.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-copyfrom-member(1)
 */
export function copy(target: RangeTarget, source: RangeTarget, kind: unknown, session: Session): Rect {
  if (typeof kind !== 'string' || !KINDS.includes(kind)) throw invalidArgument();
  if (hasMerges(source) || hasMerges(target))
    throw new HostError('NotImplemented', 'Range.copyFrom of merged cells is not implemented.');
  const { workbook } = session;
  const rect = { ...target.rect, ...sizeOf(source.rect, target.rect) };
  if (!isInside(rect)) throw invalidArgument();
  refuseLocked(workbook, target.sheet, rect);
  session.calculate();
  const lines = readLines(source);
  for (let row = 0; row < rect.rows; row++) {
    for (let column = 0; column < rect.columns; column++) {
      const cell = lines[row % lines.length]?.[column];
      if (cell) put(target, rect.row + row, rect.column + column, cell, kind);
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

function sizeOf(source: Rect, target: Rect): Pick<Rect, 'rows' | 'columns'> {
  const repeats = source.rows === 1 && target.columns === source.columns;
  return { rows: repeats ? target.rows : source.rows, columns: source.columns };
}

function hasMerges(target: RangeTarget): boolean {
  return (
    usedPart(target, false) !== null && target.sheet.merges.some((block) => intersection(block, target.rect))
  );
}
