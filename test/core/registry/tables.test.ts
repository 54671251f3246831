import { fieldsOf, normaliseHeader, TABLE_KEYS, TABLES } from '../../../src/core/registry';
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
      for (const key of Object.keys(OTHER_HEADERS[table])) {
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

  it.each(TABLE_KEYS)('%s: references name a declared table', (table) => {
    for (const [, field] of fieldsOf(table)) if (field.ref !== null) expect(TABLE_KEYS).toContain(field.ref);
  });
});
