import {
  dateToSerial,
  openXlsx,
  readXlsx,
  type Sheet as FileSheet,
  type Workbook as FileWorkbook,
} from 'hucre';
import { parseRect } from '../model/address';
import { CellError } from '../model/cells';
import { readPageLine } from '../model/page-line';
import type { PageModel, Sheet } from '../model/sheet';
import { sheetId, Workbook } from '../model/workbook';
import {
  eachCell,
  isHeld,
  readByLibrary,
  readPackage,
  WorkbookFileError,
  type ConventionalPackage,
  type FileLimits,
  type LibrarySheet,
} from '../../xlsx';
import { detachDrawings, type Detached } from './detach-drawings';
import { keepParts } from './kept-parts';
import { detachSheets, readKeptSheets, type DetachedSheets } from './kept-sheets';
import { partNames } from './package-parts';
import { readPasswords } from './passwords';
import { readBeyondLibrary } from './read-beyond-library';
import { readCharts } from './read-charts';
import { readFormulas } from './read-formulas';
import { readExtensionSettings } from './web-extension';
import { readWorkbookXml, type WorkbookXmlFacts } from './workbook-xml';

/** Parts that only a round trip of the raw file keeps. */
const KEPT_RAW =
  /^xl\/(?:drawings|charts|media|pivot|slicer|timeline|comments|threadedComments|externalLinks|vbaProject|ctrlProps|embeddings)/;

/** Opens an .xlsx file. Throws `WorkbookFileError` for what is none, is encrypted, broken or too large. */
export async function openWorkbook(
  bytes: Uint8Array,
  name = 'workbook.xlsx',
  limits?: FileLimits,
): Promise<Workbook> {
  const opened = await readPackage(bytes, limits);
  const { rest, keptSheets, drawings } = detached(opened);
  const keepsRaw = partNames(rest).some((part) => KEPT_RAW.test(part));
  const file = await readByLibrary(rest, opened.packed, (content) =>
    (keepsRaw ? openXlsx : readXlsx)(content, { readStyles: true }),
  );
  const facts = readWorkbookXml(opened.workbookXml);
  try {
    const workbook = build(name, file, facts);
    readKeptSheets(workbook, keptSheets);
    activate(workbook, file);
    readPasswords(opened, workbook);
    readBeyondLibrary(rest, opened.frames, workbook);
    readExtensionSettings(rest, workbook);
    for (const sheet of workbook.sheets) {
      sheet.drawing = drawings.get(sheet.name) ?? null;
      if (sheet.drawing) sheet.charts = readCharts(sheet, sheet.drawing);
    }
    workbook.origin = { file: { ...file, sheets: [] }, raw: keepsRaw ? file : null };
    return workbook;
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    // Sheets that Excel itself would not have, such as one name twice; whatever else no reader can make sense of.
    throw new WorkbookFileError('Corrupt', { cause: error });
  }
}

/** The file as the library is to read it, and what was taken out of it before. */
function detached(opened: ConventionalPackage): {
  rest: Uint8Array;
  keptSheets: DetachedSheets['sheets'];
  drawings: Detached['drawings'];
} {
  try {
    const { bytes, sheets: keptSheets } = detachSheets(opened);
    const { bytes: rest, drawings } = detachDrawings(bytes);
    return { rest, keptSheets, drawings };
  } catch (error) {
    throw new WorkbookFileError('Corrupt', { cause: error });
  }
}

function build(name: string, file: FileWorkbook, facts: WorkbookXmlFacts): Workbook {
  const workbook = new Workbook(name);
  workbook.date1904 = file.dateSystem === '1904';
  for (const source of file.sheets) readSheet(workbook, source, facts);
  readNames(workbook, file, facts);
  // Only now: a protected structure takes no more sheets.
  workbook.isStructureProtected = file.workbookProtection?.lockStructure === true;
  return workbook;
}

function activate(workbook: Workbook, { activeSheet = 0 }: FileWorkbook): void {
  if (workbook.keptSheets.some(({ wasActive }) => wasActive)) return;
  const active = workbook.sheets[activeSheet];
  if (active?.visibility === 'Visible') workbook.activate(active);
}

function readSheet(workbook: Workbook, source: LibrarySheet, facts: WorkbookXmlFacts): void {
  const number = facts.sheetNumbers.get(source.name);
  const sheet = workbook.addSheet(source.name, number === undefined ? undefined : sheetId(number));
  sheet.visibility = source.veryHidden ? 'VeryHidden' : source.hidden ? 'Hidden' : 'Visible';
  readCells(workbook, sheet, source);
  sheet.merges = (source.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow,
    column: startCol,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  }));
  source.columns?.forEach((column, index) => {
    if (column.width !== undefined) sheet.columnWidths.set(index, column.width);
    if (column.hidden) sheet.hiddenColumns.add(index);
  });
  source.rowDefs?.forEach((row, index) => {
    if (row.height !== undefined) sheet.rowHeights.set(index, row.height);
    if (row.hidden) sheet.hiddenRows.add(index);
    if (row.outlineLevel) sheet.outlineLevels.set(index, row.outlineLevel);
  });
  sheet.summaryBelow = source.outlineProperties?.summaryBelow !== false;
  sheet.frozenRows = source.freezePane?.rows ?? 0;
  sheet.frozenColumns = source.freezePane?.columns ?? 0;
  sheet.protection = source.protection ?? null;
  sheet.conditionalRules = source.conditionalRules ?? [];
  sheet.showGridlines = source.view?.showGridLines !== false;
  sheet.page = pageOf(source);
  for (const table of source.tables ?? []) {
    const rect = table.range ? parseRect(table.range) : null;
    // Of two tables of one name Excel keeps the first.
    if (!rect || workbook.findTable(table.name)) continue;
    const { name, style = 'TableStyleMedium2', showRowStripes = true, showAutoFilter = true } = table;
    sheet.tables.push({
      id: `{${name}}`,
      name,
      rect,
      style,
      showBandedRows: showRowStripes,
      showTotals: table.showTotalRow ?? false,
      showFilterButton: showAutoFilter,
      criteria: new Map(),
    });
  }
  // What this model holds itself is not kept: a sheet may be unprotected or unfrozen since.
  const { cells: _cells, places: _places, autoFilter: _filter, ...others } = source;
  const { protection: _protection, freezePane: _pane, ...rest } = others;
  sheet.origin = { ...rest, rows: [] };
}

/** Cells go from the file's rows into columns; what the library keeps apart (styles, formulas) follows. */
function readCells(workbook: Workbook, sheet: Sheet, source: LibrarySheet): void {
  eachCell(source, (value, row, column) => {
    if (!isHeld(value)) return;
    sheet.cells.set(row, column, value instanceof Date ? dateToSerial(value, workbook.date1904) : value);
  });
  const styleNumbers = new Map<object, number>();
  source.cells?.forEach((cell, key) => {
    const comma = key.indexOf(',');
    const row = Number(key.slice(0, comma));
    const column = Number(key.slice(comma + 1));
    if (cell.style) {
      let number = styleNumbers.get(cell.style);
      if (number === undefined) styleNumbers.set(cell.style, (number = workbook.styles.intern(cell.style)));
      sheet.cells.setStyle(row, column, number);
    }
    if (cell.hyperlink) sheet.hyperlinks.set(key, cell.hyperlink);
    if (cell.comment) sheet.comments.set(key, cell.comment);
    if (cell.type === 'error') sheet.cells.set(row, column, CellError.of(String(cell.value)));
  });
  if (!source.cells) return;
  readFormulas(workbook, sheet, source.cells);
  keepParts(sheet, source.cells);
}

function pageOf({ pageSetup, headerFooter, rowBreaks = [] }: FileSheet): PageModel {
  const fits = pageSetup?.fitToPage === true || pageSetup?.fitToWidth !== undefined;
  return {
    orientation: pageSetup?.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: (pageSetup?.paperSize ?? 'a4').replace(/^./, (letter) => letter.toUpperCase()),
    fitWidth: fits ? (pageSetup.fitToWidth ?? 1) : null,
    fitHeight: fits ? (pageSetup.fitToHeight ?? 0) : null,
    scale: pageSetup?.scale ?? null,
    titleRows: pageSetup?.printTitlesRow ?? null,
    printArea: pageSetup?.printArea ?? null,
    centerHorizontally: pageSetup?.horizontalCentered === true,
    header: readPageLine(headerFooter?.oddHeader),
    footer: readPageLine(headerFooter?.oddFooter),
    differentFirst: headerFooter?.differentFirst === true,
    differentOddEven: headerFooter?.differentOddEven === true,
    // The file names the last row of a page.
    rowBreaks: new Set(rowBreaks.map((row) => row + 1)),
  };
}

function readNames(workbook: Workbook, file: FileWorkbook, { hiddenNames }: WorkbookXmlFacts): void {
  for (const { name, range, scope, comment } of file.namedRanges ?? []) {
    const sheet = scope === undefined ? null : workbook.findSheet(scope);
    const index = sheet ? String(workbook.sheets.indexOf(sheet)) : '';
    const item = {
      name,
      formula: `=${range}`,
      visible: !hiddenNames.has(`${index}|${name}`),
      comment: comment ?? '',
    };
    (sheet ? sheet.names : workbook.names).set(name, item);
  }
}
