import { WorkbookFileError, type PackageEdit, type WorkbookFile } from '../../xlsx';
import type { KeptSheet } from '../model/kept-sheet';
import type { Workbook } from '../model/workbook';
import { readKeptParts, writeKeptParts } from './kept-parts';

/** Gives the workbook the sheets that hold no cells, each behind those that it stood behind. */
export function readKeptSheets(workbook: Workbook, { otherSheets, package: opened }: WorkbookFile): void {
  otherSheets.forEach((sheet, index) => {
    const parts = readKeptParts(opened, sheet.part);
    if (!parts) throw new WorkbookFileError('Corrupt');
    const { name, number, visibility, names, position, isActive } = sheet;
    // Of the sheets in front of it, so many were of its own sort.
    const behind = workbook.sheets.slice(0, position - index);
    workbook.keptSheets.push({ name, number, visibility, parts, behind, names, wasActive: isActive });
  });
}

/** Writes what of them has changed. `active` is the sheet that the file opens with. */
export function writeKeptSheets(
  edit: PackageEdit,
  { keptSheets }: Workbook,
  active: unknown,
  isOtherActive: boolean,
): void {
  for (const sheet of keptSheets) {
    writeKeptParts(edit, sheet.parts);
    if (isOtherActive) select(edit, sheet, sheet === active);
  }
}

/** Two sheets that say they are selected would be changed together. */
function select(edit: PackageEdit, { parts: [{ name }] }: KeptSheet, isActive: boolean): void {
  const xml = edit.text(name) ?? '';
  const none = xml.replace(/\stabSelected="[^"]*"/, '');
  const changed = isActive ? none.replace(/<(?:[\w.-]+:)?sheetView(?=[\s/>])/, '$& tabSelected="1"') : none;
  if (changed !== xml) edit.put(name, changed);
}
