import type { FoundHeader } from './find-header';
import { textsOfRow } from './header-candidates';
import { columnsFound, nearestOf, nearestTable } from './nearest-table';
import { isOwnSheet, isSteeringSheet, namesProgramSheet } from './program-sheets';
import { CellKind, filledColumns, type RawSheet } from './raw';
import { namesTable } from './table-fit';
import type { SheetReading, UnreadSheet } from './registry';

/** So many rows of so many cells make a list; a header and its first entry do where they are wider. */
const NARROW_LIST = { rows: 3, cells: 2 };
const WIDE_LIST = { rows: 2, cells: 3 };
/** Titles stand in the first rows. */
const TITLE_ROWS = 3;

/**
 * What is to be said of a sheet that is not read, or not all of it; null where it holds no list or steers the program.
 * `header` is what was found and not read.
 */
export function unreadSheet(sheet: RawSheet, header: FoundHeader | null): UnreadSheet | null {
  if (isSteeringSheet(sheet.name) || isOwnSheet(sheet.name) || !holdsList(sheet)) return null;
  const titles = [sheet.name, ...titlesOf(sheet)];
  const nearest = header ? nearestOf(header) : nearestTable(sheet, titles);
  const tables = [...(nearest ? [nearest.table] : []), ...(header?.rival ? [header.rival] : [])];
  return {
    sheet: sheet.name,
    isHidden: sheet.isHidden === true,
    reason: header?.rival ? 'alike' : namesProgramSheet(titles) ? 'own' : 'unknown',
    tables,
    recognised: nearest?.recognised ?? [],
    missing: nearest?.missing ?? [],
    named: tables.find((table) => namesTable(titles, table)) ?? null,
  };
}

/** A hidden sheet that repeats one in sight. */
export function leftOutCopy({ sheet, table, mapped, missing }: SheetReading): UnreadSheet {
  const { recognised, missing: lacking } = columnsFound(table, mapped, missing);
  return {
    sheet,
    isHidden: true,
    reason: 'copy',
    tables: [table],
    recognised,
    missing: lacking,
    named: table,
  };
}

/** Several rows of several cells; a page of notes has sentences. */
function holdsList(sheet: RawSheet): boolean {
  return hasRowsOf(sheet, NARROW_LIST) || looksLikeList(sheet);
}

/** Whether a sheet is so wide that it can hardly be but a list. */
export function looksLikeList(sheet: RawSheet): boolean {
  return hasRowsOf(sheet, WIDE_LIST);
}

function hasRowsOf(sheet: RawSheet, least: typeof WIDE_LIST): boolean {
  const filled = [...filledColumns(sheet).values()];
  let rows = 0;
  for (let row = 0; row < sheet.rowCount && rows < least.rows; row++)
    if (filled.filter(({ kinds }) => kinds[row] !== CellKind.blank).length >= least.cells) rows += 1;
  return rows >= least.rows;
}

function titlesOf(sheet: RawSheet): string[] {
  return Array.from({ length: Math.min(TITLE_ROWS, sheet.rowCount) }, (_, row) =>
    textsOfRow(sheet, row),
  ).flat();
}
