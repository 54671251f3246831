import { NONE, type Links } from '../linkage';
import type { Registry, Table } from '../registry';

/** Who or what a row may mean, in words that tell them apart. */
export type Suggested = Readonly<Record<'suggestions', readonly string[]>>;

/** The same for a person to choose from, with their keys. */
interface Choice extends Suggested {
  readonly candidates: readonly string[];
}

/** Households by head, number and village; those without a number cannot be referred to and are left out. */
export function suggestedHouseholds(
  { tables: { households, villages } }: Registry,
  links: Links,
  rows: readonly number[],
): Choice {
  const known = rows.filter((row) => (households?.text('id', row) ?? null) !== null);
  return {
    suggestions: known.map((row) => {
      const village = links.households.villageCode?.target[row] ?? NONE;
      const name = village < 0 ? households?.text('village', row) : villages?.text('village', village);
      const facts = [households?.text('id', row), name].filter((text) => typeof text === 'string');
      return `${households?.text('head', row) ?? ''}（${facts.join('，')}）`;
    }),
    candidates: known.map((row) => households?.text('id', row) ?? ''),
  };
}

/** Cadres by name, number and unit; those without a number cannot be referred to and are left out. */
export function suggested(cadres: Table<'cadres'>, rows: readonly number[]): Choice {
  const known = rows.filter((row) => cadres.text('id', row) !== null);
  return {
    suggestions: known.map((row) => {
      const facts = [cadres.text('id', row), cadres.text('unit', row)].filter((text) => text !== null);
      return `${cadres.text('name', row) ?? ''}（${facts.join('，')}）`;
    }),
    candidates: known.map((row) => cadres.text('id', row) ?? ''),
  };
}
