import type { Table } from '../registry';

/** Who or what a row may mean, for a person to choose from: in words that tell them apart, and their keys. */
export type Suggested = Readonly<Record<'suggestions' | 'candidates', readonly string[]>>;

/** Cadres by name, number and unit; those without a number cannot be referred to and are left out. */
export function suggested(cadres: Table<'cadres'>, rows: readonly number[]): Suggested {
  const known = rows.filter((row) => cadres.text('id', row) !== null);
  return {
    suggestions: known.map((row) => {
      const facts = [cadres.text('id', row), cadres.text('unit', row)].filter((text) => text !== null);
      return `${cadres.text('name', row) ?? ''}（${facts.join('，')}）`;
    }),
    candidates: known.map((row) => cadres.text('id', row) ?? ''),
  };
}
