import { isInForce, type Links } from '../linkage';
import type { Registry } from '../registry';
import type { Settings } from '../settings';
import type { Facts } from './facts';

/** Active cadres by the places they are posted to or paired in. A cadre of two places is in both. */
export interface PlacesOfCadres {
  /** By row of `villages`. */
  readonly ofVillage: ReadonlyMap<number, ReadonlySet<number>>;
  /** By county and township, joined with NUL. */
  readonly ofTownship: ReadonlyMap<string, ReadonlySet<number>>;
  readonly ofCounty: ReadonlyMap<string, ReadonlySet<number>>;
}

/** A year's facts are asked for their places many times. */
const KNOWN = new WeakMap<Facts, PlacesOfCadres>();

export function placesOfCadres(
  registry: Registry,
  links: Links,
  settings: Settings,
  facts: Facts,
): PlacesOfCadres {
  const places = KNOWN.get(facts) ?? gatherPlaces(registry, links, settings, facts);
  KNOWN.set(facts, places);
  return places;
}

function gatherPlaces(registry: Registry, links: Links, settings: Settings, facts: Facts): PlacesOfCadres {
  const { villages, cadres, pairings } = registry.tables;
  const ofVillage = new Map<number, Set<number>>();
  const ofTownship = new Map<string, Set<number>>();
  const ofCounty = new Map<string, Set<number>>();
  const add = (cadre: number, village: number): void => {
    if (!villages || village < 0 || facts.cadres.active[cadre] !== 1) return;
    const county = villages.text('county', village) ?? '';
    into(ofVillage, village, cadre);
    into(ofTownship, `${county}\u0000${villages.text('township', village) ?? ''}`, cadre);
    into(ofCounty, county, cadre);
  };
  const villageOfCadre = links.cadres.villageCode?.target;
  for (let row = 0; cadres && row < cadres.rows; row++) add(row, villageOfCadre?.[row] ?? -1);
  const cadreOf = links.pairings.cadreId?.target;
  const householdOf = links.pairings.householdId?.target;
  const villageOfHousehold = links.households.villageCode?.target;
  for (let row = 0; pairings && cadreOf && row < pairings.rows; row++) {
    const cadre = cadreOf[row] ?? -1;
    const household = householdOf?.[row] ?? -1;
    if (cadre < 0 || household < 0 || pairings.excluded[row] === 1) continue;
    if (!isInForce(pairings, row, settings.asOf)) continue;
    add(cadre, villageOfHousehold?.[household] ?? -1);
  }
  return { ofVillage, ofTownship, ofCounty };
}

function into<K>(groups: Map<K, Set<number>>, key: K, cadre: number): void {
  const group = groups.get(key);
  if (group) group.add(cadre);
  else groups.set(key, new Set([cadre]));
}
