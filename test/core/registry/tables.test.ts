import {
  fieldsOf,
  normaliseHeader,
  referencesOf,
  specOf,
  TABLE_KEYS,
  TABLES,
  type TableKey,
} from '../../../src/core/registry';
import { OTHER_HEADERS, otherHeadersOf } from '../../../src/core/registry/tables/headers';

describe('the declared tables', () => {
  it('are fifteen, each with its own sheet name', () => {
    expect(TABLE_KEYS).toHaveLength(15);
    expect(new Set(TABLE_KEYS.map((key) => TABLES[key].sheet)).size).toBe(15);
  });

  it.each(TABLE_KEYS)('%s: no header or alias stands for two columns', (table) => {
    const owners = new Map<string, string>();
    for (const [key, field] of fieldsOf(table)) {
      for (const header of [field.header, ...field.aliases]) {
        const normalised = normaliseHeader(header);
        expect({ header, owner: owners.get(normalised) ?? key }).toEqual({ header, owner: key });
        owners.set(normalised, key);
      }
    }
  });

  it.each(TABLE_KEYS)(
    '%s: what others call a column is told once, and of a column that there is',
    (table) => {
      const keys = new Set(fieldsOf(table).map(([key]) => key));
      const owners = new Map<string, string>();
      for (const [key, field] of fieldsOf(table))
        owners.set(normaliseHeader(field.header), `own header of ${key}`);
      for (const key of Object.keys(OTHER_HEADERS[table] ?? {})) {
        expect(keys).toContain(key);
        const { also, likely } = otherHeadersOf(table, key);
        for (const header of [...also, ...likely]) {
          expect({ key, header, owner: owners.get(header) }).toEqual({ key, header, owner: undefined });
          expect(normaliseHeader(header)).toBe(header);
          owners.set(header, key);
        }
      }
    },
  );

  it.each(TABLE_KEYS)('%s: has required columns', (table) => {
    expect(fieldsOf(table).some(([, field]) => field.required)).toBe(true);
  });

  it.each(TABLE_KEYS)('%s: references compare declared columns, spelt alike', (table) => {
    const spellings = (of: TableKey) => new Map(fieldsOf(of).map(([name, { spelling }]) => [name, spelling]));
    const here = spellings(table);
    for (const [name, { ref }] of referencesOf(table)) {
      const there = spellings(ref.table);
      for (const { own, same = {}, once } of ref.steps) {
        if (own !== undefined) expect(there.get(own)).toBe(here.get(name));
        if (once !== undefined) expect(there.has(once)).toBe(true);
        for (const [column, other] of Object.entries(same)) {
          expect(there.has(other)).toBe(true);
          if (here.has(column)) expect(there.get(other)).toBe(here.get(column));
        }
      }
    }
  });

  it.each(TABLE_KEYS)('%s: tells a row by columns that it has', (table) => {
    const { name, key, words, date, money, apart } = specOf(table).told;
    const told = [
      ...name,
      ...words,
      ...apart,
      ...[key, date, money].filter((column) => typeof column === 'string'),
    ];
    const columns = fieldsOf(table).map(([column]) => column);
    for (const column of told) expect(columns).toContain(column);
  });

  it.each(TABLE_KEYS)('%s: says where a row stands by references that it has', (table) => {
    const references = referencesOf(table).map(([name]) => name);
    for (const name of specOf(table).standsBy ?? []) expect(references).toContain(name);
  });
});
