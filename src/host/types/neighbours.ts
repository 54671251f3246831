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

type Find = (sheet: Sheet, sheets: readonly Sheet[], visibleOnly: unknown) => Sheet | undefined;

const finding = (find: Find): MethodMember<Sheet> => ({
  since: '1.5',
  call: (sheet, [visibleOnly], { workbook }) => present(find(sheet, workbook.sheets, visibleOnly)),
});

const findingOrNull = (find: Find): MethodMember<Sheet> => ({
  since: '1.5',
  call: (sheet, [visibleOnly], { workbook }) => {
    const found = find(sheet, workbook.sheets, visibleOnly);
    return found ? present(found) : null;
  },
});

/** The sheets before and after one: https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export const neighbours: Readonly<Record<string, MethodMember<Sheet>>> = {
  GetNext: finding(next),
  GetNextOrNullObject: findingOrNull(next),
  GetPrevious: finding(previous),
  GetPreviousOrNullObject: findingOrNull(previous),
};
