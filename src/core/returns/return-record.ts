import { normaliseHeader, rawValue, type RawSheet, type RawWorkbook } from '../registry';
import { RULES } from '../rules';
import { LOCALES } from '../words/settings';
import { SHEET_TEXTS } from '../../locales';

/** A finding that was sent back once or more. */
export interface ReturnedItem {
  /** The township or file that has to answer for it. */
  readonly place: string;
  readonly rule: string;
  readonly sheet: string;
  readonly key: string;
  readonly message: string;
  /** Rounds in which it was sent back first and last. */
  readonly first: number;
  readonly last: number;
  readonly identity: string;
}

/** Which round a township or file last took part in, and when that was. */
export interface PlaceRound {
  readonly round: number;
  readonly at: string;
}

/** What was sent back so far, round by round. */
export interface ReturnRecord {
  /** The latest round; 0 where nothing was sent back yet. */
  readonly round: number;
  readonly places: ReadonlyMap<string, PlaceRound>;
  readonly items: readonly ReturnedItem[];
}

const NOTHING: ReturnRecord = { round: 0, places: new Map(), items: [] };

/** Reads 退回记录, known by its title whatever its name; of several the one that goes furthest. */
export function readReturnRecord(workbook: RawWorkbook): ReturnRecord {
  const titles = new Set(LOCALES.map((locale) => normaliseHeader(SHEET_TEXTS[locale].returns.title)));
  const records = workbook.sheets
    .filter((sheet) => sheet.rowCount > 0 && titles.has(normaliseHeader(textAt(sheet, 0, 0))))
    .map(readSheet);
  return records.reduce((best, record) => (record.round > best.round ? record : best), NOTHING);
}

function readSheet(sheet: RawSheet): ReturnRecord {
  const places = new Map<string, PlaceRound>();
  const items: ReturnedItem[] = [];
  let list: 'places' | 'items' | null = null;
  for (let row = 0; row < sheet.rowCount; row++) {
    const begun = listAt(sheet, row);
    if (begun) list = begun;
    else if (list === 'places') readPlace(sheet, row, places);
    else if (list === 'items') items.push(...readItem(sheet, row));
  }
  const round = Math.max(0, ...[...places.values()].map((place) => place.round));
  return { round, places, items };
}

/** Both languages have the columns in one order. */
const { placeColumns: PLACE_COLUMNS, columns: ITEM_COLUMNS } = SHEET_TEXTS['zh-CN'].returns;

/** The list whose header stands in a row. */
function listAt(sheet: RawSheet, row: number): 'places' | 'items' | null {
  for (const locale of LOCALES) {
    const { placeColumns, columns } = SHEET_TEXTS[locale].returns;
    if (hasHeader(sheet, row, Object.values(columns))) return 'items';
    if (hasHeader(sheet, row, Object.values(placeColumns))) return 'places';
  }
  return null;
}

function hasHeader(sheet: RawSheet, row: number, header: readonly string[]): boolean {
  return header.every((text, column) => textAt(sheet, row, column) === text);
}

function readPlace(sheet: RawSheet, row: number, places: Map<string, PlaceRound>): void {
  const { place, round: told, at } = cellsOf(sheet, row, PLACE_COLUMNS);
  const round = Number(told);
  if (place !== '' && Number.isInteger(round) && round > 0) places.set(place, { round, at });
}

/** Lines that a clerk has broken are left out: what they told cannot be matched any more. */
function readItem(sheet: RawSheet, row: number): ReturnedItem[] {
  const cells = cellsOf(sheet, row, ITEM_COLUMNS);
  const { place, rule, sheet: inSheet, key, message, identity } = cells;
  const [first, last] = [Number(cells.first), Number(cells.last)];
  if (!RULES.some(({ id }) => id === rule)) return [];
  if (
    place === '' ||
    identity === '' ||
    ![first, last].every((round) => Number.isInteger(round) && round > 0)
  )
    return [];
  return [{ place, rule, sheet: inSheet, key, message, first, last, identity }];
}

/** The cells of a row by the keys of the columns. */
function cellsOf<Key extends string>(
  sheet: RawSheet,
  row: number,
  columns: Readonly<Record<Key, string>>,
): Record<Key, string> {
  const keys = Object.keys(columns) as Key[];
  return Object.fromEntries(keys.map((key, column) => [key, textAt(sheet, row, column)])) as Record<
    Key,
    string
  >;
}

function textAt(sheet: RawSheet, row: number, column: number): string {
  const raw = sheet.columns[column - sheet.firstColumn];
  return raw ? String(rawValue(raw, row) ?? '') : '';
}
