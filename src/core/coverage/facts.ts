import { activeOn, isCounted, isInForce, isResidentPost, type Links } from '../linkage';
import type { Registry, TextOf } from '../registry';
import { pairingLimitOf, type Settings } from '../settings';

/** Layers of help for a village, a bit each. */
export const LAYERS = ['中央', '省直', '市直', '部队', '企事业', '县级', '社会', '市领导', '县领导'] as const;
export type Layer = (typeof LAYERS)[number];

type Category = TextOf<'units', 'category'>;

const LAYER_OF_CATEGORY: Readonly<Record<Category, Layer>> = {
  中央单位: '中央',
  省直单位: '省直',
  市直单位: '市直',
  驻洛部队: '部队',
  企事业单位: '企事业',
  大专院校: '企事业',
  科研院所: '企事业',
  县级单位: '县级',
  民营企业: '社会',
  社会团体: '社会',
  爱心人士: '社会',
};

/** The layer of help that a unit's category belongs to; undefined for a category not in the list. */
export function layerOf(category: Category | null): Layer | undefined {
  return category === null ? undefined : LAYER_OF_CATEGORY[category];
}

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
  /** Of those that count: 1 where an active pairing names a cadre. */
  readonly paired: Uint8Array;
}

/** By row of `cadres`. */
interface CadreFacts {
  readonly active: Uint8Array;
  readonly resident: Uint8Array;
  /** Active pairings with a household found. */
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
  if (!pairings || !cadreOf) return facts;
  for (let row = 0; row < pairings.rows; row++) {
    const cadre = cadreOf[row] ?? -1;
    if (cadre < 0 || pairings.excluded[row] === 1) continue;
    if (!isInForce(pairings, row, settings.asOf)) continue;
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
  addPostings(registry, links, settings, facts);
  addLeaders(registry, links, settings, facts);
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

function addPostings(registry: Registry, links: Links, settings: Settings, facts: VillageFacts): void {
  const { postings, units } = registry.tables;
  const villageOf = links.postings.villageCode?.target;
  const unitOf = links.postings.unit?.target;
  if (!postings || !units || !villageOf || !unitOf) return;
  for (let row = 0; row < postings.rows; row++) {
    const village = villageOf[row] ?? -1;
    const unit = unitOf[row] ?? -1;
    if (village < 0 || unit < 0 || postings.excluded[row] === 1) continue;
    if (!activeOn(postings.number('start', row), postings.number('end', row), settings.asOf)) continue;
    if (postings.text('kind', row) === '定点帮扶') facts.designated[village] = 1;
    addLayer(facts, village, layerOf(units.text('category', unit)));
  }
}

function addLeaders(registry: Registry, links: Links, settings: Settings, facts: VillageFacts): void {
  const { leaders } = registry.tables;
  const villageOf = links.leaders.villageCode?.target;
  if (!leaders || !villageOf) return;
  for (let row = 0; row < leaders.rows; row++) {
    const village = villageOf[row] ?? -1;
    if (village < 0 || leaders.excluded[row] === 1 || leaders.number('year', row) !== settings.year) continue;
    const level = leaders.text('level', row);
    addLayer(facts, village, level === '市级' ? '市领导' : level === '县级' ? '县领导' : undefined);
  }
}

function addLayer(facts: VillageFacts, village: number, layer: Layer | undefined): void {
  if (layer !== undefined)
    facts.layers[village] = (facts.layers[village] ?? 0) | (1 << LAYERS.indexOf(layer));
}

/** How many layers help a village. */
export function layerCount(layers: number): number {
  let count = 0;
  for (let rest = layers; rest > 0; rest &= rest - 1) count += 1;
  return count;
}
