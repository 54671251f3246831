import { normaliseHeader } from './header-text';
import { fieldsOf, TABLE_KEYS, type Field, type TableKey } from './tables';
import { otherHeadersOf, sharedHeadersOf } from './tables/headers';

/** What a normalised header means in a table. */
export interface HeaderMeaning {
  readonly field: string;
  /** It is the registry's own header of the field, another spelling, or one that only may mean it. */
  readonly sure: 'own' | 'alias' | 'likely';
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
    const add = (
      sure: HeaderMeaning['sure'],
      headersOf: (key: string, field: Field) => Iterable<string>,
    ): void => {
      for (const [key, field] of fieldsOf(table)) {
        for (const header of headersOf(key, field)) {
          const normalised = normaliseHeader(header);
          if (!known.has(normalised)) known.set(normalised, { field: key, sure });
        }
      }
    };
    add('own', (_, { header }) => [header]);
    add('alias', (_, { aliases }) => aliases);
    add('alias', (key) => otherHeadersOf(table, key).also);
    // An alias given once holds for the same header in every table, unless another column there owns it.
    add('alias', (_, { header }) => [...(shared.get(header) ?? []), ...sharedHeadersOf(header)]);
    add('likely', (key) => otherHeadersOf(table, key).likely);
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
