import { MAX_COLUMNS, MAX_ROWS } from '../model/address';
import { HostError, invalidArgument } from '../model/host-error';
import { foldRows, groupRows, ungroupRows } from '../model/outline';
import { refuseProtected } from '../model/protection';
import type { MethodMember } from '../protocol/office-type';
import type { RangeTarget } from './range-target';

type Change = (target: RangeTarget) => void;

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-group-member(1) */
export const outlineMethods: Readonly<Record<string, MethodMember<RangeTarget>>> = {
  Group: onRows(({ sheet, rect }) => {
    groupRows(sheet, rect);
  }),
  Ungroup: onRows(({ sheet, rect }) => {
    ungroupRows(sheet, rect);
  }),
  ShowGroupDetails: onRows(({ sheet, rect }) => {
    foldRows(sheet, rect, false);
  }),
  HideGroupDetails: onRows(({ sheet, rect }) => {
    foldRows(sheet, rect, true);
  }),
};

function onRows(change: Change): MethodMember<RangeTarget> {
  return {
    since: '1.10',
    call: (target, [option], session) => {
      const { rows, columns } = target.rect;
      if (option !== 'ByRows' && option !== 'ByColumns') throw invalidArgument();
      // Whole rows are no columns to group, nor whole columns rows.
      if (option === 'ByColumns' ? columns === MAX_COLUMNS : rows === MAX_ROWS) throw invalidArgument();
      if (option === 'ByColumns')
        throw new HostError('NotImplemented', 'Groups of columns are not implemented by the embedded host.');
      refuseProtected(target.sheet);
      change(target);
      session.notice({ kind: 'look', sheetId: target.sheet.id });
    },
  };
}
