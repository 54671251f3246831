import { intersection, MAX_ROWS } from '../model/address';
import { clearConditionalRules } from '../model/conditional-rules';
import { markDependents } from '../model/dependents';
import { HostError, invalidArgument } from '../model/host-error';
import { contentBefore } from '../model/read-write';
import { refuseLocked, refuseProtected } from '../model/protection';
import { clearValidations } from '../model/validations';
import type { Session } from '../protocol/office-type';
import { noticeCells } from './range-content';
import { usedPart, type RangeTarget } from './range-target';

const KINDS = ['All', 'Contents', 'Formats', 'Hyperlinks'];

/** https://learn.microsoft.com/javascript/api/excel/excel.clearapplyto */
export function clear(target: RangeTarget, kind: unknown, session: Session): void {
  const { sheet, rect } = target;
  if (kind === 'RemoveHyperlinks' || kind === 'ResetContents')
    throw new HostError('NotImplemented', `Range.clear(${kind}) is not implemented by the embedded host.`);
  if (typeof kind !== 'string' || !KINDS.includes(kind)) throw invalidArgument();
  const { workbook } = session;
  refuseLocked(workbook, sheet, rect);
  const before = contentBefore(sheet, rect);
  if (kind === 'All' || kind === 'Formats') refuseProtected(sheet, 'formatCells');
  if (kind === 'All' || kind === 'Contents') clearContents(target);
  if (kind === 'All' || kind === 'Formats') clearFormats(target);
  if (kind === 'All' || kind === 'Hyperlinks') clearLinks(target);
  if (kind === 'All' || kind === 'Formats') clearConditionalRules(sheet, rect);
  if (kind === 'All') clearValidations(sheet, rect);
  markDependents(workbook, sheet);
  if (kind === 'All' || kind === 'Contents') noticeCells(target, session, before);
  if (kind !== 'Contents') session.notice({ kind: 'look', sheetId: sheet.id });
}

function clearContents(target: RangeTarget): void {
  const { cells } = target.sheet;
  forUsed(target, (row, column) => {
    cells.set(row, column, undefined);
    cells.setFormula(row, column, undefined);
  });
}

function clearFormats(target: RangeTarget): void {
  const { sheet, rect } = target;
  // Whole columns have formats of their own.
  for (const column of rect.rows === MAX_ROWS ? [...sheet.cells.columnStyles.keys()] : [])
    if (column >= rect.column && column < rect.column + rect.columns) sheet.cells.setColumnStyle(column, 0);
  forUsed(target, (row, column) => target.sheet.cells.setStyle(row, column, 0));
}

function clearLinks({ sheet, rect }: RangeTarget): void {
  for (const key of sheet.hyperlinks.keys()) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (intersection(rect, { row, column, rows: 1, columns: 1 })) sheet.hyperlinks.delete(key);
  }
}

function forUsed(target: RangeTarget, change: (row: number, column: number) => void): void {
  const part = usedPart(target, false);
  if (!part) return;
  for (let row = part.row; row < part.row + part.rows; row++) {
    for (let column = part.column; column < part.column + part.columns; column++) change(row, column);
  }
}
