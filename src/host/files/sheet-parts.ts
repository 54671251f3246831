import { SheetXml, sheetPart, type PackageEdit, type StyleSheet, type WorkbookFile } from '../../xlsx';
import { formatRect } from '../model/address';
import { NORMAL_MARGINS } from '../model/margins';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { ASPECTS } from './aspects';
import { marginsXml } from './aspects/page-margins';
import { rows } from './aspects/rows';
import { ByteWriter } from './cells/byte-writer';
import { writeCells, type CellTarget } from './cells/write-cells';
import type { SheetOrigin } from './origin';
import { withSelection } from './selection';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NEW_SHEET = {
  head: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">`,
  tail: `${marginsXml(NORMAL_MARGINS)}</worksheet>`,
};

const SLASH = 0x2f;

/** Where a workbook's sheets are written to. */
export interface BookTarget extends CellTarget {
  readonly package: PackageEdit;
  readonly styles: StyleSheet;
}

/** What each aspect of a sheet goes by when it is written. */
export function aspectStates(sheet: Sheet, workbook: Workbook): string[] {
  return ASPECTS.map((aspect) => JSON.stringify([aspect.state(sheet, workbook)]));
}

/** Writes a sheet that is in no file yet. `isActive`: the file opens with it. */
export async function writeNewSheet(
  target: BookTarget,
  part: string,
  type: string,
  sheet: Sheet,
  workbook: Workbook,
  isActive: boolean,
): Promise<void> {
  const xml = SheetXml.read(NEW_SHEET);
  // Its parts refer to it by its name.
  target.package.put(part, '', type);
  for (const aspect of ASPECTS) aspect.write({ ...target, xml, part }, sheet, workbook);
  withSelection(xml, isActive);
  await put(target, part, xml, sheet, (writer) => {
    writeCells(writer, sheet, target, null);
  });
}

/** Writes a sheet of the file where it is no longer as it was; one that nobody has changed is not touched. */
export async function writeChangedSheet(
  target: BookTarget,
  file: WorkbookFile,
  { listed: { part }, reading, states }: SheetOrigin,
  sheet: Sheet,
  workbook: Workbook,
  selection: boolean | null,
): Promise<boolean> {
  const now = aspectStates(sheet, workbook);
  const changed = ASPECTS.filter((_, index) => now[index] !== states[index]);
  const areCellsChanged = sheet.cells.file?.isChanged === true;
  if (changed.length === 0 && !areCellsChanged && selection === null) return false;
  const before = await sheetPart(file, part, reading);
  const xml = SheetXml.read(before.own);
  for (const aspect of changed) aspect.write({ ...target, xml, part }, sheet, workbook);
  if (selection !== null) withSelection(xml, selection);
  const haveRowsChanged = changed.includes(rows);
  await put(target, part, xml, sheet, (writer) => {
    if (areCellsChanged || haveRowsChanged)
      writeCells(writer, sheet, target, { cells: before.cells, haveRowsChanged });
    else writeAsTheyAre(writer, before.cells);
  });
  return true;
}

async function put(
  target: BookTarget,
  part: string,
  xml: SheetXml,
  sheet: Sheet,
  write: (writer: ByteWriter) => void,
): Promise<void> {
  const used = sheet.cells.used(false);
  if (used) xml.put('dimension', `<dimension ref="${formatRect(used)}"/>`);
  const writer = new ByteWriter();
  writer.text(xml.head);
  write(writer);
  writer.text(xml.tail);
  await target.package.putPacked(part, writer.finish());
}

function writeAsTheyAre(writer: ByteWriter, cells: Uint8Array): void {
  writer.bytes(cells);
  const isClosed = cells.at(-2) === SLASH;
  if (!isClosed) writer.text('</sheetData>');
}
