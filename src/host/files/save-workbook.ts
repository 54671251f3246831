import {
  saveXlsx,
  writeXlsx,
  type Cell,
  type CellValue,
  type DataValidation,
  type NamedRange,
  type PaperSize,
  type RowDef,
  type Sheet as FileSheet,
  type Workbook as FileWorkbook,
  type WriteSheet,
} from 'hucre';
import { formatRect, MAX_COLUMNS } from '../model/address';
import { CellError, type CellContent } from '../model/cells';
import { apiValue } from '../model/read-write';
import { foldedBeside } from '../model/outline';
import { writePageLine } from '../model/page-line';
import type { NameModel, Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { columnFormatChanges } from './column-formats';
import { withDrawings } from './attach-drawings';
import { withKeptSheets } from './attach-sheets';
import { fileText } from './file-text';
import { keptParts } from './kept-parts';
import { WORKBOOK_PART } from '../../xlsx';
import { outlineChanges } from './outline-xml';
import { filterChanges } from './filter-xml';
import { replaceParts } from './package-parts';
import { passwordChanges } from './passwords';
import { validationChanges } from './validation-xml';
import { withSettings } from './web-extension';
import { mendWorkbookXml } from './workbook-xml';

interface Origin {
  readonly file: FileWorkbook;
  /** Present where the file holds parts that only a round trip keeps. */
  readonly raw: FileWorkbook | null;
}

/** The workbook as an .xlsx file, with what its own file held beyond this model. */
export async function saveWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const origin = workbook.origin as Origin | null;
  const sheets = workbook.sheets.map((sheet) => fileSheet(workbook, sheet));
  const namedRanges = namesOf(workbook);
  const activeSheet = workbook.sheets.indexOf(workbook.activeSheet);
  const bytes = origin?.raw
    ? await saveXlsx(Object.assign(origin.raw, { sheets, namedRanges, activeSheet }))
    : await writeXlsx({
        ...(origin ? propertiesOf(origin.file) : {}),
        sheets: sheets as unknown as WriteSheet[],
        namedRanges,
        activeSheet,
        dateSystem: workbook.date1904 ? '1904' : '1900',
        ...(workbook.isStructureProtected ? { workbookProtection: { lockStructure: true } } : {}),
      });
  const mended = replaceParts(bytes, [
    [WORKBOOK_PART, (xml) => mendWorkbookXml(xml, workbook)],
    ...passwordChanges(bytes, workbook),
    ...validationChanges(bytes, workbook),
    ...columnFormatChanges(bytes, workbook),
    ...outlineChanges(bytes, workbook),
    ...filterChanges(bytes, workbook),
  ]);
  return withSettings(withKeptSheets(withDrawings(mended, workbook), workbook), workbook);
}

function propertiesOf({
  properties,
  defaultFont,
}: FileWorkbook): Pick<FileWorkbook, 'properties' | 'defaultFont'> {
  return { ...(properties ? { properties } : {}), ...(defaultFont ? { defaultFont } : {}) };
}

function fileSheet(workbook: Workbook, sheet: Sheet): FileSheet {
  const { rows, cells } = fileCells(workbook, sheet);
  const { origin, page } = sheet;
  return {
    ...(origin ?? {}),
    name: sheet.name,
    rows,
    cells,
    columns: columnsOf(sheet),
    rowDefs: rowsOf(sheet),
    ...(sheet.summaryBelow
      ? {}
      : { outlineProperties: { ...origin?.outlineProperties, summaryBelow: false } }),
    merges: sheet.merges.map(({ row, column, rows: height, columns: width }) => ({
      startRow: row,
      startCol: column,
      endRow: row + height - 1,
      endCol: column + width - 1,
    })),
    hidden: sheet.visibility === 'Hidden',
    veryHidden: sheet.visibility === 'VeryHidden',
    conditionalRules: sheet.conditionalRules,
    // It writes whatever type it is given.
    dataValidations: sheet.dataValidations as DataValidation[],
    tables: sheet.tables.map(({ name, rect, style, showBandedRows, showTotals, showFilterButton }) => ({
      name,
      displayName: name,
      range: formatRect(rect),
      style,
      showRowStripes: showBandedRows,
      showTotalRow: showTotals,
      showAutoFilter: showFilterButton,
      columns: Array.from({ length: rect.columns }, (_, offset) => ({
        name: fileText(String(apiValue(sheet.cells.get(rect.row, rect.column + offset)))),
      })),
    })),
    ...(sheet.protection ? { protection: sheet.protection } : {}),
    ...(sheet.autoFilter ? { autoFilter: { range: formatRect(sheet.autoFilter.rect) } } : {}),
    ...(sheet.frozenRows + sheet.frozenColumns > 0
      ? { freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns } }
      : {}),
    view: { ...origin?.view, showGridLines: sheet.showGridlines },
    ...(page.rowBreaks.size === 0
      ? {}
      : { rowBreaks: [...page.rowBreaks].map((row) => row - 1).sort((a, b) => a - b) }),
    ...headerFooterOf(sheet),
    pageSetup: {
      ...origin?.pageSetup,
      orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
      paperSize: page.paperSize.toLowerCase() as PaperSize,
      ...(page.fitWidth === null && page.fitHeight === null
        ? {}
        : { fitToPage: true, fitToWidth: page.fitWidth ?? 0, fitToHeight: page.fitHeight ?? 0 }),
      ...(page.scale === null ? {} : { scale: page.scale }),
      ...(page.titleRows === null ? {} : { printTitlesRow: page.titleRows.replaceAll('$', '') }),
      ...(page.printArea === null ? {} : { printArea: page.printArea }),
    },
  };
}

/** Other pages' headers and footers are as the file had them. */
function headerFooterOf({ page, origin }: Sheet): Pick<FileSheet, 'headerFooter'> {
  const { oddHeader: _header, oddFooter: _footer, ...others } = origin?.headerFooter ?? {};
  const [oddHeader, oddFooter] = [writePageLine(page.header), writePageLine(page.footer)];
  const { differentFirst, differentOddEven } = page;
  if (oddHeader + oddFooter === '' && !origin?.headerFooter) return {};
  return { headerFooter: { ...others, oddHeader, oddFooter, differentFirst, differentOddEven } };
}

/** A text that reads like one of Excel's errors. */
const ERROR_WORD = /^#(?:VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/;

/** What a row holds that holds nothing. */
const BLANK: CellValue[] = [];

/** Rows of values, and beside them only the cells that have more to say than their value. */
function fileCells(workbook: Workbook, sheet: Sheet): { rows: CellValue[][]; cells: Map<string, Cell> } {
  const { cells: source } = sheet;
  const ends = source.rowEnds();
  const rows: CellValue[][] = new Array<CellValue[]>(ends.length);
  const cells = new Map<string, Cell>();
  for (let row = 0; row < ends.length; row++) {
    const end = ends[row] ?? 0;
    if (end === 0) {
      rows[row] = BLANK;
      continue;
    }
    const line: CellValue[] = new Array<CellValue>(end);
    for (let column = 0; column < end; column++) {
      const content = source.get(row, column);
      const value = fileValue(content);
      line[column] = value;
      const style = source.style(row, column);
      const formula = source.formula(row, column);
      const kept = sheet.kept.size === 0 ? {} : keptParts(sheet, `${row},${column}`, content, formula);
      const isErrorWord = typeof content === 'string' && ERROR_WORD.test(content);
      const isPlain =
        formula === undefined && !(content instanceof CellError) && !isErrorWord && !kept.richText;
      if (style === 0 && isPlain) continue;
      cells.set(`${row},${column}`, {
        value,
        // As a plain text the file's writer would take it for the error itself.
        ...(isErrorWord && formula === undefined ? { richText: [{ text: content }] } : {}),
        type: formula === undefined ? (content instanceof CellError ? 'error' : typeOf(value)) : 'formula',
        ...(style === 0 ? {} : { style: workbook.styles.get(style) }),
        ...(formula === undefined ? {} : { formula: formula.slice(1), formulaResult: value }),
        ...kept,
      });
    }
    rows[row] = line;
  }
  for (const [key, hyperlink] of sheet.hyperlinks) {
    const cell = cells.get(key) ?? plainCell(sheet, key);
    cells.set(key, { ...cell, hyperlink });
  }
  restoreComments(sheet, cells);
  return { rows, cells };
}

function plainCell(sheet: Sheet, key: string): Cell {
  const [row = 0, column = 0] = key.split(',').map(Number);
  const value = fileValue(sheet.cells.get(row, column));
  return { value, type: typeOf(value) };
}

function fileValue(content: CellContent | undefined): CellValue {
  if (content instanceof CellError) return content.code;
  return typeof content === 'string' ? fileText(content) : (content ?? null);
}

/** Comments are not part of this model; they stay with the cells they were written on. */
function restoreComments(sheet: Sheet, cells: Map<string, Cell>): void {
  for (const [key, comment] of sheet.comments) {
    const cell = cells.get(key) ?? plainCell(sheet, key);
    cells.set(key, { ...cell, comment });
  }
}

function typeOf(value: CellValue): Cell['type'] {
  if (value === null) return 'empty';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'boolean' : 'string';
}

function columnsOf(sheet: Sheet): NonNullable<FileSheet['columns']> {
  const last = Math.max(-1, ...sheet.columnWidths.keys(), ...sheet.hiddenColumns);
  return Array.from({ length: Math.min(last + 1, MAX_COLUMNS) }, (_, column) => {
    const width = sheet.columnWidths.get(column);
    return {
      ...(sheet.origin?.columns?.[column] ?? {}),
      ...(width === undefined ? {} : { width }),
      hidden: sheet.hiddenColumns.has(column),
    };
  });
}

function rowsOf(sheet: Sheet): NonNullable<FileSheet['rowDefs']> {
  const rows: NonNullable<FileSheet['rowDefs']> = new Map();
  const add = (row: number, part: RowDef): void => {
    rows.set(row, { ...rows.get(row), ...part });
  };
  for (const [row, height] of sheet.rowHeights) add(row, { height });
  for (const row of sheet.hiddenRows) add(row, { hidden: true });
  for (const [row, outlineLevel] of sheet.outlineLevels) add(row, { outlineLevel });
  for (const row of foldedBeside(sheet)) add(row, { collapsed: true });
  return rows;
}

function namesOf(workbook: Workbook): NamedRange[] {
  const named = (names: ReadonlyMap<string, NameModel>, scope?: string): NamedRange[] =>
    [...names.values()].map(({ name, formula, comment }) => ({
      name,
      range: formula.replace(/^=/, ''),
      ...(scope === undefined ? {} : { scope }),
      ...(comment === '' ? {} : { comment }),
    }));
  return [...named(workbook.names), ...workbook.sheets.flatMap((sheet) => named(sheet.names, sheet.name))];
}
