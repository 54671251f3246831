import { normaliseHeader, rawValue, type RawSheet, type RawWorkbook } from '../registry';
import { RULES } from '../rules';
import { LOCALES } from '../words/settings';
import { SHEET_TEXTS } from '../../locales';
import { placeLine, returnedItem, type ReturnedItem } from './returned-item';

export type { ReturnedItem } from './returned-item';

/** More are not read: some thousands are a lot. */
const MOST_ITEMS = 1_000_000;

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
  /** Lines that could not be read: what they told cannot be matched any more. */
  readonly lost: number;
}

const NOTHING: ReturnRecord = { round: 0, places: new Map(), items: [], lost: 0 };

/** Reads 退回记录, known by its title whatever its name; of several the one that goes furthest. */
export function readReturnRecord(workbook: RawWorkbook): ReturnRecord {
  const titles = new Set(LOCALES.map((locale) => normaliseHeader(SHEET_TEXTS[locale].returns.title)));
  const records = workbook.sheets
    .filter((sheet) => sheet.rowCount > 0 && titles.has(normaliseHeader(textAt(sheet, 0, 0))))
    .map(readSheet);
  return records.reduce((best, record) => (goesFurther(record, best) ? record : best), NOTHING);
}

function goesFurther(record: ReturnRecord, other: ReturnRecord): boolean {
  return record.round > other.round || (record.round === other.round && record.lost > other.lost);
}

function readSheet(sheet: RawSheet): ReturnRecord {
  const places = new Map<string, PlaceRound>();
  const items: ReturnedItem[] = [];
  let list: 'places' | 'items' | null = null;
  let lost = 0;
  for (let row = HEAD; row < sheet.rowCount; row++) {
    const begun = listAt(sheet, row);
    if (begun) list = begun;
    else if (list === 'places' && readPlace(sheet, row, places)) continue;
    else if (list === 'items' && readItem(sheet, row, items)) continue;
    else if (isLine(sheet, row)) lost += 1;
  }
  const round = [...places.values()].reduce((latest, place) => Math.max(latest, place.round), 0);
  return { round, places, items, lost };
}

/** Its title, and who filed it when. */
const HEAD = 2;

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

/** The first columns tell: what those behind them are called has changed from version to version. */
function hasHeader(sheet: RawSheet, row: number, header: readonly string[]): boolean {
  return header.slice(0, 3).every((text, column) => textAt(sheet, row, column) === text);
}

function readPlace(sheet: RawSheet, row: number, places: Map<string, PlaceRound>): boolean {
  const line = placeLine.safeParse(cellsOf(sheet, row, PLACE_COLUMNS));
  if (line.success) places.set(line.data.place, { round: line.data.round, at: line.data.at });
  return line.success;
}

function readItem(sheet: RawSheet, row: number, items: ReturnedItem[]): boolean {
  if (items.length >= MOST_ITEMS) return false;
  const item = returnedItem.safeParse(cellsOf(sheet, row, ITEM_COLUMNS));
  if (!item.success || RULES.every(({ id }) => id !== item.data.rule)) return false;
  items.push(item.data);
  return true;
}

/** One text alone is a heading or a note. */
function isLine(sheet: RawSheet, row: number): boolean {
  const texts = Object.keys(ITEM_COLUMNS).filter((_, column) => textAt(sheet, row, column) !== '');
  return texts.length > 1;
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
