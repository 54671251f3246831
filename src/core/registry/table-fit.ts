import { cleanText } from './clean';
import type { NamedHeader } from './header-cells';
import { saysHeader } from './header-claims';
import { mapHeader, type HeaderMapping } from './map-header';
import { askedFieldsOf, TABLE_KEYS, TABLES, type TableKey } from './tables';

/** How a header fits a table. */
export interface TableFit {
  readonly table: TableKey;
  /** 0..1 */
  readonly certainty: number;
  readonly mapping: HeaderMapping;
}

const ENOUGH_FIELDS = 2;
/** Share of the required columns below which a sheet is not taken for a table. */
const ENOUGH_REQUIRED = 0.5;
/** Certainty below which a sheet is not taken for a table, and the same where name or title say it is one. */
const CERTAIN_ENOUGH = 0.5;
const CERTAIN_ENOUGH_NAMED = 0.3;
/** What a fitting name adds to the certainty: it decides between tables that fit alike. */
const NAME_WEIGHT = 0.02;

/** The tables that a header fits well enough, the best first. */
export function fittingTables(
  titles: readonly string[],
  cells: ReadonlyMap<number, NamedHeader>,
): readonly TableFit[] {
  // Most rows that are looked at are data, in which nothing says a header.
  if (![...cells.values()].some(saysHeader)) return [];
  return TABLE_KEYS.flatMap((table) => fitOf(table, titles, mapHeader(table, cells)) ?? []).sort(
    (a, b) => b.certainty - a.certainty,
  );
}

/** Whether a sheet's name or a title over its header says that it is one of a table. */
export function namesTable(titles: readonly string[], table: TableKey): boolean {
  return titles.some((title) => TABLES[table].named.test(cleanText(title)));
}

/**
 * How much of the table is there (a required column weighs three times as much as another) and how much of the header
 * the table knows. Null when that is too little.
 */
function fitOf(table: TableKey, titles: readonly string[], mapping: HeaderMapping): TableFit | null {
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
  const weight = namesTable(titles, table) ? NAME_WEIGHT : 0;
  const certainty = 0.6 * complete + (0.4 - NAME_WEIGHT) * understood + weight;
  const isCalled = titles.some((title) => cleanText(title).includes(TABLES[table].sheet));
  if (certainty < (isCalled ? CERTAIN_ENOUGH_NAMED : CERTAIN_ENOUGH)) return null;
  return { table, certainty: Math.min(1, certainty), mapping };
}
