import { intersection, type Rect } from '../model/address';
import { markDependents } from '../model/dependents';
import { HostError } from '../model/host-error';
import { refuseProtected } from '../model/protection';
import type { Session } from '../protocol/office-type';
import { usedPart, type RangeTarget } from './range-target';

/** One block, or one a row. Of what its cells hold, only the first stays, in the upper left corner. */
export function merge(target: RangeTarget, across: boolean, session: Session): void {
  const { sheet, rect } = target;
  refuseProtected(sheet);
  if (sheet.tables.some((table) => intersection(table.rect, rect)))
    throw new HostError('InvalidOperation', 'Cells of a table cannot be merged.');
  // A single cell is one already.
  if (rect.columns === 1 && (across || rect.rows === 1)) return;
  const blocks = across
    ? Array.from({ length: rect.rows }, (_, row) => ({ ...rect, row: rect.row + row, rows: 1 }))
    : [rect];
  for (const block of blocks) keepFirst({ sheet, rect: block });
  sheet.merges = [...sheet.merges.filter((block) => !intersection(block, rect)), ...blocks];
  markDependents(session.workbook, sheet);
  session.notice({ kind: 'look', sheetId: sheet.id });
}

export function unmerge({ sheet, rect }: RangeTarget, session: Session): void {
  refuseProtected(sheet);
  sheet.merges = sheet.merges.filter((block) => !intersection(block, rect));
  session.notice({ kind: 'look', sheetId: sheet.id });
}

function keepFirst(target: RangeTarget): void {
  const { cells } = target.sheet;
  const filled = placesIn(usedPart(target, true)).filter(
    ({ row, column }) => cells.get(row, column) !== undefined || cells.formula(row, column) !== undefined,
  );
  const [first] = filled;
  if (!first) return;
  const content = cells.get(first.row, first.column);
  const formula = cells.formula(first.row, first.column);
  for (const { row, column } of filled) {
    cells.set(row, column, undefined);
    cells.setFormula(row, column, undefined);
  }
  cells.set(target.rect.row, target.rect.column, content);
  cells.setFormula(target.rect.row, target.rect.column, formula);
}

function placesIn(rect: Rect | null): { row: number; column: number }[] {
  if (!rect) return [];
  return Array.from({ length: rect.rows * rect.columns }, (_, index) => ({
    row: rect.row + Math.floor(index / rect.columns),
    column: rect.column + (index % rect.columns),
  }));
}
