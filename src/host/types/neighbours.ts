import { itemNotFound } from '../model/host-error';
import type { Sheet } from '../model/sheet';
import { type HostObject, type MethodMember, of } from '../protocol/office-type';

/** All sheets, or those that are shown. */
export function shownOf(sheets: readonly Sheet[], visibleOnly: unknown): Sheet[] {
  return sheets.filter(({ visibility }) => visibleOnly !== true || visibility === 'Visible');
}

export function present(sheet: Sheet | undefined): HostObject {
  if (!sheet) throw itemNotFound();
  return of('Worksheet', sheet);
}

function next(sheet: Sheet, sheets: readonly Sheet[], visibleOnly: unknown): Sheet | undefined {
  return shownOf(sheets.slice(sheets.indexOf(sheet) + 1), visibleOnly)[0];
}

function previous(sheet: Sheet, sheets: readonly Sheet[], visibleOnly: unknown): Sheet | undefined {
  return shownOf(sheets.slice(0, sheets.indexOf(sheet)), visibleOnly).at(-1);
}

/** The sheets before and after one: https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export const neighbours: Readonly<Record<string, MethodMember<Sheet>>> = {
  GetNext: {
    since: '1.5',
    call: (sheet, [visibleOnly], { workbook }) => present(next(sheet, workbook.sheets, visibleOnly)),
  },
  GetNextOrNullObject: {
    since: '1.5',
    call: (sheet, [visibleOnly], { workbook }) => {
      const found = next(sheet, workbook.sheets, visibleOnly);
      return found ? present(found) : null;
    },
  },
  GetPrevious: {
    since: '1.5',
    call: (sheet, [visibleOnly], { workbook }) => present(previous(sheet, workbook.sheets, visibleOnly)),
  },
  GetPreviousOrNullObject: {
    since: '1.5',
    call: (sheet, [visibleOnly], { workbook }) => {
      const found = previous(sheet, workbook.sheets, visibleOnly);
      return found ? present(found) : null;
    },
  },
};
