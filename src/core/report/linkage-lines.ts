import { AMBIGUOUS, countedPairings, hasLeft, isInForce, NONE } from '../linkage';
import { isoDate, PLACE, type Table } from '../registry';
import type { FigureQuestion } from './figure-question';
import type { Results } from '../results';
import { textsOf } from './sheet-head';

/** The pairing that speaks for each household: one that counts before one that is active, and that before any other. */
export function pairingsOfHouseholds({ registry, links, settings }: Results): Int32Array {
  const { households, pairings } = registry.tables;
  const best = new Int32Array(households?.rows ?? 0).fill(NONE);
  const worth = new Uint8Array(best.length);
  const householdOf = links.pairings.householdId?.target;
  const cadreOf = links.pairings.cadreId?.target;
  const isCounting = countedPairings(registry, links, settings.asOf);
  for (let row = 0; pairings && householdOf && row < pairings.rows; row++) {
    const household = householdOf[row] ?? NONE;
    if (household < 0) continue;
    const isActive = isInForce(pairings, row, settings.asOf);
    const isLinked = (cadreOf?.[row] ?? NONE) >= 0;
    const isSound = isActive && pairings.excluded[row] === 0;
    const value = 1 + (isLinked ? 1 : 0) + (isSound ? 2 : 0) + (isCounting(row) ? 4 : 0);
    if (value <= (worth[household] ?? 0)) continue;
    worth[household] = value;
    best[household] = row;
  }
  return best;
}

/** Why a household has no cadre, or none that counts; null where it has one. */
export function householdNote(results: Results, row: number, pairing: number): string | null {
  const { registry, links, settings } = results;
  const { households, pairings, cadres } = registry.tables;
  const texts = textsOf(results).linkage;
  if (households?.excluded[row] === 1) return texts.leftOut;
  if (pairing < 0 || !pairings) return texts.notPaired;
  if (pairings.excluded[pairing] === 1) {
    const place = pairings.place(pairing, null);
    return texts.pairingLeftOut(place.sheet, place.row);
  }
  const cadre = links.pairings.cadreId?.target[pairing] ?? NONE;
  if (cadre === AMBIGUOUS) return texts.ambiguous(links.pairings.cadreId?.matches[pairing] ?? 0);
  if (cadre < 0) return texts.notFound;
  if (!isInForce(pairings, pairing, settings.asOf)) return texts.ended;
  if (countedPairings(registry, links, settings.asOf)(pairing) || !cadres) return null;
  const name = cadres.text('name', cadre) ?? '';
  return hasLeft(cadres, cadre, settings.asOf)
    ? texts.cadreLeft(name, isoDate(cadres.number('end', cadre)))
    : texts.cadreToCome(name, isoDate(cadres.number('start', cadre)));
}

/** Whether a cadre's row names a village at all; those who only help households need none. */
export function isPlaced(cadres: Table<'cadres'> | undefined, row: number): boolean {
  if (!cadres) return false;
  return cadres.text('villageCode', row) !== null || PLACE.some((part) => cadres.text(part, row) !== null);
}

export function cadreNote({ registry, links, coverage, run }: Results, row: number): string | null {
  const { cadres, units } = registry.tables;
  const texts = textsOf({ run }).linkage;
  if (cadres?.excluded[row] === 1) return texts.leftOut;
  const notes: string[] = [];
  const { active, load } = coverage.facts.cadres;
  if (active[row] !== 1) notes.push(texts.notActive);
  else if (load[row] === 0) notes.push(texts.idle);
  if (units && (links.cadres.unit?.target[row] ?? NONE) < 0) notes.push(texts.unknownUnit);
  return notes.length === 0 ? null : notes.join(texts.separator);
}

/** The pairings that make up a cadre's load. */
export function pairingsOf({ registry, links, settings }: Results, cadre: number): FigureQuestion {
  const { pairings } = registry.tables;
  const cadreOf = links.pairings.cadreId?.target;
  const isCounting = countedPairings(registry, links, settings.asOf);
  const rows: number[] = [];
  for (let row = 0; pairings && row < pairings.rows; row++)
    if (cadreOf?.[row] === cadre && isCounting(row)) rows.push(row);
  return { figure: 'rows', table: 'pairings', rows };
}
