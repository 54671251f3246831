import { LOCALES } from '../words/settings';
import {
  CellKind,
  filledColumns,
  normaliseHeader,
  rawValue,
  type RawSheet,
  type RawWorkbook,
} from '../registry';
import { SHEET_TEXTS } from '../../locales';
import type { PublishedId } from '../coverage';
import { PUBLISHED_IDS, type Published } from './published';

/** What an earlier bulletin says. */
export interface EarlierBulletin {
  readonly year: number;
  readonly values: Partial<Published>;
}

/** Fewer figures than this are no bulletin. */
const LEAST = 5;
/** Rows above the list in which the year is looked for. */
const HEAD = 8;

/**
 * The latest bulletin before a year among the sheets of a workbook: any sheet with a column of the figures' ids or
 * names, a column of values, and a year in its head, whatever it is called and whoever has moved it.
 */
export function readEarlierBulletin(workbook: RawWorkbook, year: number): EarlierBulletin | null {
  const earlier = workbook.sheets.flatMap(readSheet).filter((bulletin) => bulletin.year < year);
  return earlier.reduce<EarlierBulletin | null>(
    (best, bulletin) => (best === null || bulletin.year > best.year ? bulletin : best),
    null,
  );
}

/** A sheet's own figures, and those of the year before that it shows beside them. */
function readSheet(sheet: RawSheet): EarlierBulletin[] {
  // A bulletin is short: registry sheets need not be looked through.
  if (sheet.rowCount > 500) return [];
  const names = namesColumn(sheet);
  const year = yearOf(sheet);
  if (!names || year === null) return [];
  const found: EarlierBulletin[] = [];
  sheet.columns.forEach((column, at) => {
    const header = normaliseHeader(String(rawValue(column, names.headerRow) ?? ''));
    const of = isValueHeader(header) ? year : yearOfEarlier(header);
    if (of === null) return;
    const values: Partial<Record<PublishedId, number>> = {};
    for (const [id, row] of names.rows) {
      const value = sheet.columns[at]?.kinds[row] === CellKind.number ? rawValue(column, row) : null;
      if (typeof value === 'number') values[id] = value;
    }
    if (Object.keys(values).length > 0) found.push({ year: of, values });
  });
  return found;
}

/** The row of each figure, and the row above the first. */
function namesColumn(sheet: RawSheet): { rows: Map<PublishedId, number>; headerRow: number } | null {
  for (const column of filledColumns(sheet).values()) {
    const rows = new Map<PublishedId, number>();
    for (let row = 0; row < sheet.rowCount; row++) {
      const id = idOf(String(rawValue(column, row) ?? '').trim());
      if (id !== null && !rows.has(id)) rows.set(id, row);
    }
    const headerRow = Math.min(...rows.values()) - 1;
    if (rows.size >= LEAST && headerRow >= 0) return { rows, headerRow };
  }
  return null;
}

const IDS: ReadonlyMap<string, PublishedId> = new Map(
  PUBLISHED_IDS.flatMap((id) => [
    [id, id] as const,
    ...LOCALES.map((locale) => [SHEET_TEXTS[locale].bulletin.figures[id].name, id] as const),
  ]),
);

function idOf(text: string): PublishedId | null {
  return IDS.get(text) ?? null;
}

function isValueHeader(header: string): boolean {
  return LOCALES.some((locale) => normaliseHeader(SHEET_TEXTS[locale].bulletin.value) === header);
}

/** `上年(2013年)`: the year that a column of earlier figures is of. */
function yearOfEarlier(header: string): number | null {
  const isEarlier = LOCALES.some((locale) =>
    header.startsWith(normaliseHeader(SHEET_TEXTS[locale].bulletin.earlier(null))),
  );
  const year = isEarlier ? /\d{4}/.exec(header)?.[0] : undefined;
  return year === undefined ? null : Number(year);
}

/** The year that the title names, else the line below it. */
function yearOf(sheet: RawSheet): number | null {
  for (let row = 0; row < Math.min(HEAD, sheet.rowCount); row++) {
    for (const column of sheet.columns) {
      const text = String(rawValue(column, row) ?? '');
      const found =
        /(?<!\d)((?:19|20|21)\d{2})\s*年|(?:考核年度|[Yy]ear|bulletin)\D{0,3}((?:19|20|21)\d{2})/.exec(text);
      const year = found?.[1] ?? found?.[2];
      if (year !== undefined) return Number(year);
    }
  }
  return null;
}
