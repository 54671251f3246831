import { MAX_COLUMNS, MAX_ROWS } from '../model/address';
import { invalidArgument } from '../model/host-error';
import { columnOutline, fold, group, type Outline, rowOutline, type Span, ungroup } from '../model/outline';
import { refuseProtected } from '../model/protection';
import type { Json, MethodMember } from '../protocol/office-type';
import type { RangeTarget } from './range-target';

type Change = (outline: Outline, span: Span) => void;

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-group-member(1) */
export const outlineMethods: Readonly<Record<string, MethodMember<RangeTarget>>> = {
  Group: onLines(group),
  Ungroup: onLines(ungroup),
  ShowGroupDetails: onLines((outline, span) => {
    fold(outline, span, false);
  }),
  HideGroupDetails: onLines((outline, span) => {
    fold(outline, span, true);
  }),
};

function onLines(change: Change): MethodMember<RangeTarget> {
  return {
    since: '1.10',
    call: (target, [option], session) => {
      const [outline, span] = linesOf(target, option);
      refuseProtected(target.sheet);
      change(outline, span);
      session.notice({ kind: 'look', sheetId: target.sheet.id });
    },
  };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.groupoption */
function linesOf({ sheet, rect }: RangeTarget, option: Json): [Outline, Span] {
  const { row, column, rows, columns } = rect;
  // Whole columns are no rows to group, nor whole rows columns.
  if (option === 'ByRows' && rows < MAX_ROWS) return [rowOutline(sheet), { first: row, count: rows }];
  if (option === 'ByColumns' && columns < MAX_COLUMNS)
    return [columnOutline(sheet), { first: column, count: columns }];
  throw invalidArgument();
}
