import type { Facts } from './facts';
import { follow, ofCadres } from './grouped-rows';
import { ACTIVE_CADRES, COUNTED_PAIRINGS } from './known-rows';
import { flagsOf, rowsIn, type RowSources } from './row-query';

/** Active cadres by the places they are posted to or paired in. A cadre of two places is in both. */
export interface PlacesOfCadres {
  /** By row of `villages`. */
  readonly ofVillage: ReadonlyMap<number, ReadonlySet<number>>;
  /** By `townshipKey`. */
  readonly ofTownship: ReadonlyMap<string, ReadonlySet<number>>;
  readonly ofCounty: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Tells townships apart: two counties may have one of the same name. */
export function townshipKey(place: { readonly county: string; readonly township: string | null }): string {
  return `${place.county}\u0000${place.township ?? ''}`;
}

/** A year's facts are asked for their places many times. */
const KNOWN = new WeakMap<Facts, PlacesOfCadres>();

export function placesOfCadres(from: RowSources): PlacesOfCadres {
  const { facts } = from.coverage;
  const places = KNOWN.get(facts) ?? gatherPlaces(from);
  KNOWN.set(facts, places);
  return places;
}

function gatherPlaces(from: RowSources): PlacesOfCadres {
  const { registry, links } = from;
  const { villages } = registry.tables;
  const ofVillage = new Map<number, Set<number>>();
  const ofTownship = new Map<string, Set<number>>();
  const ofCounty = new Map<string, Set<number>>();
  const add = (cadre: number, village: number): void => {
    if (!villages || village < 0) return;
    const county = villages.text('county', village) ?? '';
    into(ofVillage, village, cadre);
    into(ofTownship, townshipKey({ county, township: villages.text('township', village) }), cadre);
    into(ofCounty, county, cadre);
  };
  const villageOfCadre = follow(links.cadres.villageCode?.target);
  for (const cadre of rowsIn(from, ACTIVE_CADRES)) add(cadre, villageOfCadre(cadre));
  const isActive = flagsOf(from, ACTIVE_CADRES);
  const householdOf = follow(links.pairings.householdId?.target);
  const villageOfHousehold = follow(links.households.villageCode?.target);
  ofCadres(COUNTED_PAIRINGS).visit(from, (pairing, cadre) => {
    const household = householdOf(pairing);
    if (household >= 0 && isActive[cadre] === 1) add(cadre, villageOfHousehold(household));
  });
  return { ofVillage, ofTownship, ofCounty };
}

function into<K>(groups: Map<K, Set<number>>, key: K, cadre: number): void {
  const group = groups.get(key);
  if (group) group.add(cadre);
  else groups.set(key, new Set([cadre]));
}
