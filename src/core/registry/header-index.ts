import { normaliseHeader } from './header-text';
import { fieldsOf, TABLE_KEYS, type TableKey } from './tables';

/** What a normalised header means in a table. */
export interface HeaderMeaning {
  readonly field: string;
  /** It is the registry's own header of the field, not another spelling. */
  readonly own: boolean;
}

/** Normalised header -> meaning, for every table. */
export const HEADER_MEANINGS: Readonly<Record<TableKey, ReadonlyMap<string, HeaderMeaning>>> =
  buildMeanings();

/** Every normalised header that means something in some table. */
export const KNOWN_HEADERS: ReadonlySet<string> = new Set(
  Object.values(HEADER_MEANINGS).flatMap((meanings) => [...meanings.keys()]),
);

function buildMeanings(): Record<TableKey, Map<string, HeaderMeaning>> {
  const shared = aliasesByHeader();
  const meanings = {} as Record<TableKey, Map<string, HeaderMeaning>>;
  for (const table of TABLE_KEYS) {
    const known = new Map<string, HeaderMeaning>();
    const add = (header: string, meaning: HeaderMeaning): void => {
      const normalised = normaliseHeader(header);
      if (!known.has(normalised)) known.set(normalised, meaning);
    };
    const fields = fieldsOf(table);
    for (const [key, field] of fields) add(field.header, { field: key, own: true });
    for (const [key, field] of fields)
      for (const alias of field.aliases) add(alias, { field: key, own: false });
    // An alias given once holds for the same header in every table, unless another column there owns it.
    for (const [key, field] of fields)
      for (const alias of shared.get(field.header) ?? []) add(alias, { field: key, own: false });
    meanings[table] = known;
  }
  return meanings;
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
