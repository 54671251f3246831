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
    else if (list === 'items' && items.length < MOST_ITEMS) items.push(...readItem(sheet, row));
  }
  const round = [...places.values()].reduce((latest, place) => Math.max(latest, place.round), 0);
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
  const line = placeLine.safeParse(cellsOf(sheet, row, PLACE_COLUMNS));
  if (line.success) places.set(line.data.place, { round: line.data.round, at: line.data.at });
}

/** Lines that a clerk has broken are left out: what they told cannot be matched any more. */
function readItem(sheet: RawSheet, row: number): ReturnedItem[] {
  const item = returnedItem.safeParse(cellsOf(sheet, row, ITEM_COLUMNS));
  return item.success && RULES.some(({ id }) => id === item.data.rule) ? [item.data] : [];
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
