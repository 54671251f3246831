import type { Draft, RowRef } from './draft';

/** Makes a village's own figures follow what the clerk counted in the register. */
export function recount(draft: Draft, householdId: string, households: number, members: number) {
  const code = householdId.slice(0, 12);
  const village = draft.all('villages', (cells) => cells['code'] === code)[0] as RowRef;
  draft.spend(village);
  const { poorHouseholds, poorPopulation } = draft.cells(village);
  const counted = { poorPopulation: Number(poorPopulation) + members };
  if (households === 0) return draft.change(village, counted);
  return draft.change(village, { poorHouseholds: Number(poorHouseholds) + households, ...counted });
}
