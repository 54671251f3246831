import { normaliseHeader, withoutUnit } from './clean';
import { fieldsOf, TABLE_KEYS, type TableKey } from './tables';

/** Normalised header -> field key, for one table. */
export type HeaderIndex = ReadonlyMap<string, string>;

/** 序号 numbers the rows of a print-out; it means nothing and is never reported. */
export const ROW_NUMBER_HEADERS: ReadonlySet<string> = new Set(['序号', '编号序', 'NO', 'No', 'no.']);

const INDEXES: Readonly<Record<TableKey, HeaderIndex>> = buildIndexes();

/** The field a header names in a table, or undefined. */
export function fieldOfHeader(table: TableKey, header: string): string | undefined {
  const index = INDEXES[table];
  const normalised = normaliseHeader(header);
  return index.get(normalised) ?? index.get(withoutUnit(normalised));
}

function buildIndexes(): Record<TableKey, HeaderIndex> {
  const shared = aliasesByHeader();
  const indexes = {} as Record<TableKey, HeaderIndex>;
  for (const table of TABLE_KEYS) {
    const index = new Map<string, string>();
    const own = fieldsOf(table);
    for (const [key, field] of own) index.set(normaliseHeader(field.header), key);
    for (const [key, field] of own) addMissing(index, field.aliases, key);
    // An alias given once holds for the same header in every table, unless another column there owns it.
    for (const [key, field] of own) addMissing(index, shared.get(field.header) ?? [], key);
    indexes[table] = index;
  }
  return indexes;
}

function addMissing(index: Map<string, string>, headers: Iterable<string>, key: string): void {
  for (const header of headers) {
    const normalised = normaliseHeader(header);
    if (!index.has(normalised)) index.set(normalised, key);
  }
}

function aliasesByHeader(): Map<string, Set<string>> {
  const shared = new Map<string, Set<string>>();
  for (const table of TABLE_KEYS) {
    for (const [, field] of fieldsOf(table)) {
      const aliases = shared.get(field.header) ?? new Set<string>();
      for (const alias of field.aliases) aliases.add(alias);
      shared.set(field.header, aliases);
    }
  }
  return shared;
}
