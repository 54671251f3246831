import { AMBIGUOUS, HOUSEHOLD_METHODS, LINK_METHODS, NONE, type Resolved } from '../linkage';
import type { Results } from '../results';
import { textsOf } from './sheet-head';

/** How many pairings were linked by which method to cadres and to households, and how many not. */
export function methodsNotes(results: Results): string[] {
  const { registry, links } = results;
  const texts = textsOf(results).linkage;
  const pairings = registry.tables.pairings?.rows ?? 0;
  const cadres = outcomesOf(pairings, links.pairings.cadreId, [
    ...LINK_METHODS.map((method) => texts.methods[method]),
    texts.several,
    texts.notFound,
  ]);
  const households = outcomesOf(pairings, links.pairings.householdId, [
    ...HOUSEHOLD_METHODS.map((method) => texts.householdMethods[method]),
    texts.severalHouseholds,
    texts.householdNotFound,
  ]);
  return [
    texts.found(pairings, cadres),
    ...(households.length === 0 ? [] : [texts.foundHouseholds(households)]),
  ];
}

/** `words` are those of the methods, then for several and for none. */
function outcomesOf(
  rows: number,
  resolved: Resolved | undefined,
  words: readonly string[],
): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (let row = 0; row < rows; row++) {
    const target = resolved?.target[row] ?? NONE;
    const word = target >= 0 ? words[resolved?.method[row] ?? 0] : words.at(target === AMBIGUOUS ? -2 : -1);
    counts.set(word ?? '', (counts.get(word ?? '') ?? 0) + 1);
  }
  return [...counts];
}
