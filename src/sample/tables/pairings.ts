import { apportionWithin, serialDay, SheetBuilder, YEAR, type Random, type SampleSheet } from '../base';
import type { Unit } from '../offices';
import type { Cadre } from './cadres';
import type { Household } from './households';
import { PAIRING_LIMIT } from './teams';

/** One line of the pairing book: a household and its cadre. */
interface Pairing {
  readonly household: Household;
  readonly cadre: Cadre;
  readonly start: number;
  readonly end: number | null;
}

/** 结对帮扶台账: the given share of the households, each with one active cadre of its village. */
export function pairingSheet(
  share: number,
  households: readonly Household[],
  cadres: readonly Cadre[],
  units: readonly Unit[],
  random: Random,
): SampleSheet {
  const sheet = new SheetBuilder('pairings');
  const pools = groupBy(cadres, ({ helps }) => helps);
  for (const [village, neighbours] of groupBy(households, (household) => household.village)) {
    const pool = pools.get(village) ?? [];
    const paired = share < 1 ? neighbours.filter(() => random.chance(share)) : neighbours;
    for (const pairing of dealOut(paired, pool, random)) {
      sheet.add(pairingRow(pairing, units, random));
      const former = random.chance(0.01) ? formerCadre(pairing, pool, random) : null;
      if (former) sheet.add(pairingRow(former, units, random));
    }
  }
  return sheet.build();
}

/** Neighbouring households share a cadre; nobody gets more than the limit. */
function dealOut(households: readonly Household[], pool: readonly Cadre[], random: Random): Pairing[] {
  const loads = apportionWithin(
    households.length,
    pool.map(() => 0.8 + random.next() * 0.4),
    pool.map(() => PAIRING_LIMIT),
  );
  const charged = pool.flatMap((cadre, at) => Array.from({ length: loads[at] as number }, () => cadre));
  return households.map((household, at) => {
    const cadre = charged[at] as Cadre;
    const earliest = Math.max(cadre.start, serialDay(YEAR, 1, 10));
    return { household, cadre, start: random.int(earliest, serialDay(YEAR, 12, 10)), end: null };
  });
}

/** The pairing that the active one took over from. */
function formerCadre(
  { household, cadre, start }: Pairing,
  pool: readonly Cadre[],
  random: Random,
): Pairing | null {
  const former = pool.find((other) => other !== cadre && other.start < serialDay(YEAR - 1, 10, 1));
  if (!former) return null;
  return { household, cadre: former, start: former.start + random.int(0, 60), end: start - random.int(1, 9) };
}

/** Most lines name the cadre by number; the others by citizen ID, by name and unit, or by name in the village. */
function pairingRow({ household, cadre, start, end }: Pairing, units: readonly Unit[], random: Random) {
  const numbered = random.chance(0.94);
  const inVillage = cadre.village === household.village;
  const byName = !numbered && random.chance(0.5);
  const nameOnly = byName && inVillage && random.chance(0.4);
  return {
    householdId: household.id,
    head: household.head,
    cadreId: numbered ? cadre.id : null,
    cadreName: cadre.name,
    cadreIdNo: (numbered && random.chance(0.3)) || (!numbered && !byName) ? cadre.idNo : null,
    unit: nameOnly || (numbered && random.chance(0.05)) ? null : (units[cadre.unit] as Unit).name,
    start,
    end,
    visits: random.chance(0.02) ? null : random.int(1, 15),
  };
}

function groupBy<T, K>(list: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
