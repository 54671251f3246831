import { cleanText } from './clean';
import { headerCells, headerText, signatureOf, type NamedHeader } from './header-cells';
import { mapHeader, type HeaderMapping } from './map-header';
import type { MappingChoice } from './mapping-choice';
import { namesProgramSheet } from './program-sheets';
import type { RawSheet } from './raw';
import { askedFieldsOf, specOf, TABLE_KEYS, type TableKey } from './tables';

/** Where a sheet's header was found and which table it makes the sheet. Rows are indexes of the used range. */
export interface FoundHeader {
  readonly table: TableKey;
  readonly certainty: number;
  readonly lastRow: number;
  /** By column of the used range; columns without a header are absent. */
  readonly cells: ReadonlyMap<number, NamedHeader>;
  readonly mapping: HeaderMapping;
}

/** Titles, notes and blank rows above a header are at most so many. */
const DEEPEST_HEADER = 30;
const ENOUGH_FIELDS = 2;
/** Share of the required columns below which a sheet is not taken for a table. */
const ENOUGH_REQUIRED = 0.5;
/** Certainty below which a sheet is not taken for a table, and the same where name or title say it is one. */
const CERTAIN_ENOUGH = 0.5;
const CERTAIN_ENOUGH_NAMED = 0.3;
/** What a fitting name adds to the certainty: it decides between tables that fit alike. */
const NAME_WEIGHT = 0.02;

/**
 * The header of a sheet, found by what it says and not by the sheet's name, or where a clerk has decided on these
 * headers; null when it is no registry sheet.
 */
export function findHeader(sheet: RawSheet, choices: readonly MappingChoice[] = []): FoundHeader | null {
  const decided = decidedHeader(sheet, choices);
  if (decided !== undefined) return decided;
  let best: FoundHeader | null = null;
  const rows = Math.min(DEEPEST_HEADER, sheet.rowCount);
  const titles = [sheet.name];
  for (let row = 0; row < rows; row++) {
    for (const depth of [1, 2]) {
      if (row + depth > sheet.rowCount) continue;
      const cells = headerCells(sheet, row, depth);
      if (cells.size < ENOUGH_FIELDS) continue;
      const found = bestTable(titles, cells);
      // A second row of headers must earn its place: data below a header matches nothing.
      if (found && (!best || found.certainty > best.certainty + 1e-9))
        best = { ...found, lastRow: row + depth - 1, cells };
    }
    titles.push(...textsOf(sheet, row));
  }
  return best && !namesProgramSheet(sheet.name, titlesAbove(sheet, best)) ? best : null;
}

/** What was decided on these headers; undefined where nothing was, or only that columns are to be recognised. */
function decidedHeader(sheet: RawSheet, choices: readonly MappingChoice[]): FoundHeader | null | undefined {
  if (choices.length === 0) return undefined;
  const byHeaders = new Map(choices.map((choice) => [choice.headers, choice]));
  for (const { cells, lastRow } of headerCandidates(sheet)) {
    const choice = byHeaders.get(signatureOf(cells));
    if (!choice) continue;
    if (choice.table === null) return null;
    const table = choice.table ?? bestTable([sheet.name], cells)?.table;
    if (table === undefined) continue;
    return { table, certainty: 1, lastRow, cells, mapping: mapHeader(table, cells, choice.columns) };
  }
  return undefined;
}

/** Every row, or pair of rows, near the top that could be a header. */
export function* headerCandidates(sheet: RawSheet): Generator<Pick<FoundHeader, 'cells' | 'lastRow'>> {
  const rows = Math.min(DEEPEST_HEADER, sheet.rowCount);
  for (let row = 0; row < rows; row++) {
    for (const depth of [1, 2]) {
      if (row + depth > sheet.rowCount) continue;
      const cells = headerCells(sheet, row, depth);
      if (cells.size >= ENOUGH_FIELDS) yield { cells, lastRow: row + depth - 1 };
    }
  }
}

function textsOf(sheet: RawSheet, row: number): string[] {
  return sheet.columns.flatMap((_, column) => headerText(sheet, row, column) ?? []);
}

function titlesAbove(sheet: RawSheet, { lastRow }: FoundHeader): string[] {
  const titles: string[] = [];
  for (let row = 0; row < lastRow; row++) titles.push(...textsOf(sheet, row));
  return titles;
}

type TableFit = Pick<FoundHeader, 'table' | 'certainty' | 'mapping'>;

function bestTable(titles: readonly string[], cells: ReadonlyMap<number, NamedHeader>): TableFit | null {
  let best: TableFit | null = null;
  for (const table of TABLE_KEYS) {
    const mapping = mapHeader(table, cells);
    const certainty = certaintyOf(table, titles, mapping);
    if (certainty !== null && (!best || certainty > best.certainty)) best = { table, certainty, mapping };
  }
  return best;
}

/**
 * How well headers fit a table, 0..1: how much of the table is there (a required column weighs three times as
 * much as another) and how much of the header the table knows. Null when that is too little.
 */
function certaintyOf(table: TableKey, titles: readonly string[], mapping: HeaderMapping): number | null {
  const fields = askedFieldsOf(table);
  const required = fields.filter(([, field]) => field.required).length;
  // What is said in other columns is there.
  const found = fields.filter(
    ([key, field]) => mapping.columns.has(key) || (field.required && !mapping.missing.includes(key)),
  ).length;
  const foundRequired = required - mapping.missing.length;
  if (found < ENOUGH_FIELDS || foundRequired < required * ENOUGH_REQUIRED) return null;
  const complete = (found + 2 * foundRequired) / (fields.length + 2 * required);
  const known = mapping.columns.size;
  const understood = known / (known + mapping.unknown.length + mapping.repeated.length);
  const named = titles.some((title) => names(title, table));
  const certainty = 0.6 * complete + (0.4 - NAME_WEIGHT) * understood + (named ? NAME_WEIGHT : 0);
  return certainty >= (named ? CERTAIN_ENOUGH_NAMED : CERTAIN_ENOUGH) ? Math.min(1, certainty) : null;
}

function names(title: string, table: TableKey): boolean {
  const { sheet, titles = [] } = specOf(table);
  return [sheet, ...titles].some((words) => cleanText(title).includes(words));
}
