import { cleanText, normaliseHeader } from './clean';
import { fieldOfHeader, ROW_NUMBER_HEADERS } from './headers';
import { rawValue, type RawSheet } from './raw';
import type { HeaderCell } from './registry';
import { fieldsOf, TABLE_KEYS, TABLES, type TableKey } from './tables';

/** Where a sheet's header was found and which table it makes the sheet. Rows are indexes of the used range. */
export interface FoundHeader {
  readonly table: TableKey;
  readonly certainty: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Header cells by column of the used range; columns without a header are absent. */
  readonly cells: ReadonlyMap<number, HeaderCell>;
}

/** Titles, notes and blank rows above a header are at most so many. */
const DEEPEST_HEADER = 30;
/** Share of the required columns below which a sheet is not taken for a table. */
const ENOUGH_REQUIRED = 0.5;
const ENOUGH_FIELDS = 2;

/** The header of a sheet, found by what it says and not by the sheet's name; null when it is no registry sheet. */
export function findHeader(sheet: RawSheet): FoundHeader | null {
  let best: FoundHeader | null = null;
  const rows = Math.min(DEEPEST_HEADER, sheet.rowCount);
  for (let row = 0; row < rows; row++) {
    for (const depth of [1, 2]) {
      if (row + depth > sheet.rowCount) continue;
      const cells = headerCells(sheet, row, depth);
      if (cells.size < ENOUGH_FIELDS) continue;
      const found = bestTable(sheet.name, cells);
      // A second row of headers must earn its place: data below a header matches nothing.
      if (found && (!best || found.certainty > best.certainty + 1e-9)) {
        best = { ...found, firstRow: row, lastRow: row + depth - 1, cells };
      }
    }
  }
  return best;
}

/** The lowest text of each column over the header's rows: a group heading gives way to what stands under it. */
function headerCells(sheet: RawSheet, firstRow: number, depth: number): Map<number, HeaderCell> {
  const cells = new Map<number, HeaderCell>();
  for (let column = 0; column < sheet.columns.length; column++) {
    for (let row = firstRow + depth - 1; row >= firstRow; row--) {
      const header = headerText(sheet, row, column);
      if (header === null) continue;
      cells.set(column, { header, row: sheet.firstRow + row, column: sheet.firstColumn + column });
      break;
    }
  }
  return cells;
}

function headerText(sheet: RawSheet, row: number, column: number): string | null {
  const raw = sheet.columns[column];
  const value = raw ? rawValue(raw, row) : null;
  return typeof value === 'string' && normaliseHeader(value) !== '' ? value : null;
}

function bestTable(
  sheetName: string,
  cells: ReadonlyMap<number, HeaderCell>,
): { table: TableKey; certainty: number } | null {
  let best: { table: TableKey; certainty: number } | null = null;
  for (const table of TABLE_KEYS) {
    const certainty = certaintyOf(table, sheetName, cells);
    if (certainty !== null && (!best || certainty > best.certainty)) best = { table, certainty };
  }
  return best;
}

/** How well headers fit a table, 0..1; null when too little of it is there. */
function certaintyOf(
  table: TableKey,
  sheetName: string,
  cells: ReadonlyMap<number, HeaderCell>,
): number | null {
  const matched = new Set<string>();
  let headers = 0;
  for (const { header } of cells.values()) {
    if (ROW_NUMBER_HEADERS.has(normaliseHeader(header))) continue;
    headers += 1;
    const field = fieldOfHeader(table, header);
    if (field !== undefined) matched.add(field);
  }
  const fields = fieldsOf(table);
  const required = fields.filter(([, field]) => field.required);
  const foundRequired = required.filter(([key]) => matched.has(key)).length;
  if (matched.size < ENOUGH_FIELDS || foundRequired < required.length * ENOUGH_REQUIRED) return null;
  const weight = (share: readonly (readonly [string, { required: boolean }])[]): number =>
    share.reduce((sum, [, field]) => sum + (field.required ? 3 : 1), 0);
  const complete = weight(fields.filter(([key]) => matched.has(key))) / weight(fields);
  const understood = matched.size / headers;
  const named = cleanText(sheetName).includes(TABLES[table].sheet) ? 0.02 : 0;
  return Math.min(1, 0.6 * complete + 0.38 * understood + named);
}
