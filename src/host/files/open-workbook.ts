import {
  attribute,
  listedSheets,
  openWorkbookFile,
  plainText,
  readSheet,
  SheetXml,
  WorkbookFileError,
  type FileLimits,
  type FileSheet,
  type SheetFrame,
  type WorkbookFile,
} from '../../xlsx';
import { Cells } from '../model/cells';
import type { Sheet } from '../model/sheet';
import { sheetId, Workbook } from '../model/workbook';
import { ASPECTS } from './aspects';
import { SheetFill } from './fill-sheet';
import { readKeptSheets } from './kept-sheets';
import { readNames } from './names';
import { keepOrigin, type SheetOrigin } from './origin';
import { readCharts } from './read-charts';
import { aspectStates } from './sheet-parts';
import { readExtensionSettings, settingsState } from './web-extension';

const VIEW = /<workbookView(?:\s[^<>]*)?>/;
const SELECTED = /<sheetView\s[^<>]*tabSelected="(?:1|true)"/;
const LOCK = /<workbookProtection\s[^<>]*lockStructure="(?:1|true)"[^<>]*>/;
const PASSWORD = /\s(?:workbookPassword|workbookHashValue)="/;

/** Opens an .xlsx file. Throws `WorkbookFileError` for what is none, is encrypted, broken or too large. */
export async function openWorkbook(
  bytes: Uint8Array,
  name = 'workbook.xlsx',
  limits?: FileLimits,
): Promise<Workbook> {
  const file = await openWorkbookFile(bytes, limits);
  try {
    return await build(bytes, file, new Workbook(name));
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    // Sheets that Excel itself would not have, such as one name twice; whatever else no reader can make sense of.
    throw new WorkbookFileError('Corrupt', { cause: error });
  }
}

async function build(bytes: Uint8Array, file: WorkbookFile, workbook: Workbook): Promise<Workbook> {
  workbook.date1904 = file.date1904;
  const origins = new Map<Sheet, Omit<SheetOrigin, 'states'>>();
  for (const listed of file.sheets) {
    const sheet = workbook.addSheet(listed.name, sheetId(listed.number));
    sheet.visibility = listed.visibility;
    origins.set(sheet, await fillSheet(workbook, sheet, file, listed));
  }
  // Only now: dates that are written as such have got looks that show them.
  workbook.styles.load(file.styleSheet.styles);
  readKeptSheets(workbook, file);
  const names = readNames(workbook, file.whole, scopesOf(workbook, file));
  readExtensionSettings(file.package, workbook);
  for (const sheet of workbook.sheets) if (sheet.drawing) sheet.charts = readCharts(sheet, sheet.drawing);
  const active = activate(workbook, file);
  // Only now: a protected structure takes no more sheets.
  const lock = LOCK.exec(file.xml)?.[0] ?? null;
  workbook.isStructureProtected = lock !== null;
  workbook.passwordLock = lock !== null && PASSWORD.test(lock) ? lock : null;
  keepOrigin(workbook, {
    bytes,
    file,
    sheets: new Map(
      [...origins].map(([sheet, origin]) => [sheet, { ...origin, states: aspectStates(sheet, workbook) }]),
    ),
    names,
    active,
    isStructureProtected: workbook.isStructureProtected,
    settings: settingsState(workbook),
  });
  return workbook;
}

/** What is around the cells comes first: columns have looks, which cells without one of their own take. */
async function fillSheet(
  workbook: Workbook,
  sheet: Sheet,
  file: WorkbookFile,
  listed: FileSheet,
): Promise<Omit<SheetOrigin, 'states'>> {
  let fill = new SheetFill(sheet, file.styleSheet);
  let isSelected = false;
  const reading = await readSheet(file, listed.part, (frame) => {
    isSelected = SELECTED.test(frame.head);
    clearCells(sheet);
    readAspects(workbook, sheet, file, listed.part, frame);
    return (fill = new SheetFill(sheet, file.styleSheet));
  });
  fill.finish();
  return { listed, reading, isSelected };
}

/** A sheet that could not be read as it is written is read once more. */
function clearCells(sheet: Sheet): void {
  sheet.cells = new Cells();
  for (const rows of [sheet.rowHeights, sheet.hiddenRows, sheet.outlineLevels]) rows.clear();
}

function readAspects(
  workbook: Workbook,
  sheet: Sheet,
  file: WorkbookFile,
  part: string,
  frame: SheetFrame,
): void {
  const source = {
    xml: SheetXml.read(frame),
    relations: file.package.relationsOf(part),
    styles: file.styleSheet,
    package: file.package,
    text: (name: string) => plainText(file.package, name),
  };
  for (const aspect of ASPECTS) aspect.read(source, sheet, workbook);
}

/** All sheets in the order of the file. */
function scopesOf(workbook: Workbook, file: WorkbookFile): (Sheet | Workbook['keptSheets'][number] | null)[] {
  const byNumber = new Map<number, Sheet | Workbook['keptSheets'][number]>();
  file.sheets.forEach(({ number }, index) => {
    const sheet = workbook.sheets[index];
    if (sheet) byNumber.set(number, sheet);
  });
  for (const kept of workbook.keptSheets) byNumber.set(kept.number, kept);
  return listedSheets(file.whole).map(({ number }) => byNumber.get(number) ?? null);
}

/** Gives the sheet that the file opens with, where it is one with cells; where it says none, the first. */
function activate(workbook: Workbook, file: WorkbookFile): Sheet | null {
  if (workbook.keptSheets.some(({ wasActive }) => wasActive)) return null;
  const active = workbook.sheets[Number(attribute(VIEW.exec(file.xml)?.[0] ?? '', 'activeTab') || 0)];
  if (active?.visibility === 'Visible') workbook.activate(active);
  return active ?? workbook.sheets.find(({ visibility }) => visibility === 'Visible') ?? null;
}
