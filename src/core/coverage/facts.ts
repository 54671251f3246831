import { activeOn, countedPairings, isCounted, isResidentPost, type Links } from '../linkage';
import type { Registry } from '../registry';
import { pairingLimitOf, type Settings } from '../words/settings';
import { helpOfVillages, LAYERS } from './layers';

/** What is known of each village, by row of `villages`. */
interface VillageFacts {
  /** Bits in the order of `LAYERS`. */
  readonly layers: Uint16Array;
  readonly designated: Uint8Array;
  /** Active resident cadres. */
  readonly team: Int32Array;
  readonly firstSecretaries: Int32Array;
  /** Households to be paired, and how many of them are. */
  readonly households: Int32Array;
  readonly paired: Int32Array;
}

/** By row of `households`. */
interface HouseholdFacts {
  /** 1: counts, and so is to be paired. */
  readonly counted: Uint8Array;
  /** Of those that count: 1 where a pairing that counts names a cadre. */
  readonly paired: Uint8Array;
}

/** By row of `cadres`. */
interface CadreFacts {
  readonly active: Uint8Array;
  readonly resident: Uint8Array;
  /** Pairings that count. */
  readonly load: Int32Array;
  /** How many pairings there may be, by rank. */
  readonly limit: Int32Array;
}

export interface Facts {
  readonly villages: VillageFacts;
  readonly households: HouseholdFacts;
  readonly cadres: CadreFacts;
}

/** One pass over each table; excluded rows take no part. */
export function gatherFacts(registry: Registry, links: Links, settings: Settings): Facts {
  const cadres = cadreFacts(registry, links, settings);
  const households = householdFacts(registry, links, settings, cadres.load);
  return { cadres, households, villages: villageFacts(registry, links, settings, cadres, households) };
}

function cadreFacts(registry: Registry, links: Links, settings: Settings): CadreFacts {
  const { cadres } = registry.tables;
  const rows = cadres?.rows ?? 0;
  const facts = {
    active: new Uint8Array(rows),
    resident: new Uint8Array(rows),
    load: new Int32Array(rows),
    limit: new Int32Array(rows),
  };
  const villages = links.cadres.villageCode?.target;
  for (let row = 0; cadres && row < rows; row++) {
    facts.limit[row] = pairingLimitOf(settings, cadres.text('rank', row));
    if (cadres.excluded[row] === 1) continue;
    if (!activeOn(cadres.number('start', row), cadres.number('end', row), settings.asOf)) continue;
    facts.active[row] = 1;
    const isPlaced = (villages?.[row] ?? -1) >= 0;
    if (isPlaced && isResidentPost(cadres.text('post', row))) facts.resident[row] = 1;
  }
  return facts;
}

function householdFacts(
  registry: Registry,
  links: Links,
  settings: Settings,
  load: Int32Array,
): HouseholdFacts {
  const { households, pairings } = registry.tables;
  const rows = households?.rows ?? 0;
  const facts = { counted: new Uint8Array(rows), paired: new Uint8Array(rows) };
  for (let row = 0; households && row < rows; row++) {
    if (isCounted(households, row, settings.year)) facts.counted[row] = 1;
  }
  const cadreOf = links.pairings.cadreId?.target;
  const householdOf = links.pairings.householdId?.target;
  const isCounting = countedPairings(registry, links, settings.asOf);
  for (let row = 0; pairings && row < pairings.rows; row++) {
    if (!isCounting(row)) continue;
    const cadre = cadreOf?.[row] ?? -1;
    load[cadre] = (load[cadre] ?? 0) + 1;
    const household = householdOf?.[row] ?? -1;
    if (facts.counted[household] === 1) facts.paired[household] = 1;
  }
  return facts;
}

function villageFacts(
  registry: Registry,
  links: Links,
  settings: Settings,
  cadreFacts: CadreFacts,
  householdFacts: HouseholdFacts,
): VillageFacts {
  const rows = registry.tables.villages?.rows ?? 0;
  const facts = {
    layers: new Uint16Array(rows),
    designated: new Uint8Array(rows),
    team: new Int32Array(rows),
    firstSecretaries: new Int32Array(rows),
    households: new Int32Array(rows),
    paired: new Int32Array(rows),
  };
  addHelp(registry, links, settings, facts);
  const { cadres } = registry.tables;
  const villageOfCadre = links.cadres.villageCode?.target;
  for (let row = 0; cadres && row < cadres.rows; row++) {
    const village = villageOfCadre?.[row] ?? -1;
    if (village < 0 || cadreFacts.resident[row] !== 1) continue;
    facts.team[village] = (facts.team[village] ?? 0) + 1;
    if (cadres.text('post', row) === '第一书记')
      facts.firstSecretaries[village] = (facts.firstSecretaries[village] ?? 0) + 1;
  }
  const villageOfHousehold = links.households.villageCode?.target;
  const { counted, paired } = householdFacts;
  for (let row = 0; row < counted.length; row++) {
    const village = villageOfHousehold?.[row] ?? -1;
    if (village < 0) continue;
    facts.households[village] = (facts.households[village] ?? 0) + (counted[row] ?? 0);
    facts.paired[village] = (facts.paired[village] ?? 0) + (paired[row] ?? 0);
  }
  return facts;
}

function addHelp(registry: Registry, links: Links, settings: Settings, facts: VillageFacts): void {
  for (const { table, row, village, layer } of helpOfVillages({ registry, links, settings })) {
    if (village < 0) continue;
    const { postings } = registry.tables;
    if (table === 'postings' && postings?.text('kind', row) === '定点帮扶') facts.designated[village] = 1;
    if (layer !== undefined)
      facts.layers[village] = (facts.layers[village] ?? 0) | (1 << LAYERS.indexOf(layer));
  }
}
