import { formatRect } from '../model/address';
import { type CellBefore, contentBefore, writeInputs } from '../model/read-write';
import type { Session } from '../protocol/office-type';
import type { RangeTarget } from './range-target';

/** Fills a range in and says so. */
export function writeContents(target: RangeTarget, input: unknown, session: Session): void {
  const before = contentBefore(target.sheet, target.rect);
  writeInputs(session.workbook, target.sheet, target.rect, input);
  noticeCells(target, session, before);
}

export function noticeCells({ sheet, rect }: RangeTarget, session: Session, before?: CellBefore): void {
  session.notice({ kind: 'cells', sheetId: sheet.id, address: formatRect(rect), source: 'api', before });
}
