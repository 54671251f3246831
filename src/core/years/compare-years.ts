import type { Comparison } from './changes';
import { compareCadres } from './compare-cadres';
import { compareHouseholds } from './compare-households';
import { compareVillages } from './compare-villages';
import { matchCadres, matchHouseholds, matchVillages } from './match-rows';
import type { Side } from './side';

/**
 * What became of villages, households and cadres from one registry to another. Rows that an error keeps out of the
 * counts of either are not compared.
 */
export function compareYears(now: Side, before: Side): Comparison {
  const villages = matchVillages(now.registry, before.registry);
  const households = matchHouseholds(now.registry, before.registry);
  const cadres = matchCadres(now.registry, before.registry);
  return {
    villages: compareVillages(now, before, villages),
    households: compareHouseholds(now, before, { villages, households, cadres }),
    cadres: compareCadres(now, before, villages, cadres),
  };
}
