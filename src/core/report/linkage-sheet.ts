import { activeOn, AMBIGUOUS, LINK_METHODS, NONE } from '../linkage';
import type { FigureQuestion } from './figure-question';
import { head, excludedNote, list, sheetPlan, textsOf, type ListColumn, type Results } from './layout';
import type { PlanCell, SheetPlan } from './plan';

/** How far a link can be trusted, by its method. */
const CERTAINTY = ['sure', 'sure', 'likely', 'likely', 'check', 'check'] as const;

/** 关联结果: a line for each household with its cadre, then a line for each cadre with his load. */
export function linkageSheet(results: Results): SheetPlan {
  const texts = textsOf(results).linkage;
  const households = results.registry.tables.households?.rows ?? 0;
  const cadres = results.registry.tables.cadres?.rows ?? 0;
  const pairingOf = pairingsOfHouseholds(results);
  const widths = [6, 20, 10, 12, 14, 14, 14, 10, 26, 14, 8, 6, 24];
  const columns = texts.columns.map((header, index): ListColumn => ({
    header,
    width: widths[index] ?? 12,
    format: index === 11 ? 'count' : 'text',
    ...(index < 2 ? { names: true } : {}),
    cell: (row) =>
      row < households
        ? householdCell(results, pairingOf, row, index)
        : cadreCell(results, row - households, index),
    explain: (row) => (index === 11 && row >= households ? pairingsOf(results, row - households) : null),
  }));
  const above = head(results, texts.title, [excludedNote(results)]);
  return sheetPlan('linkage', columns, above, list(columns, households + cadres, 'zhucun_links'));
}

/** The pairing that speaks for each household: an active linked one before any other. */
function pairingsOfHouseholds({ registry, links, settings }: Results): Int32Array {
  const { households, pairings } = registry.tables;
  const best = new Int32Array(households?.rows ?? 0).fill(NONE);
  const worth = new Uint8Array(best.length);
  const householdOf = links.households.pairings?.target;
  const cadreOf = links.cadres.pairings?.target;
  for (let row = 0; pairings && householdOf && row < pairings.rows; row++) {
    const household = householdOf[row] ?? NONE;
    if (household < 0) continue;
    const isActive = activeOn(pairings.number('start', row), pairings.number('end', row), settings.asOf);
    const isLinked = (cadreOf?.[row] ?? NONE) >= 0;
    const value = 1 + (isLinked ? 1 : 0) + (isActive && pairings.excluded[row] === 0 ? 2 : 0);
    if (value <= (worth[household] ?? 0)) continue;
    worth[household] = value;
    best[household] = row;
  }
  return best;
}

function householdCell(results: Results, pairingOf: Int32Array, row: number, column: number): PlanCell {
  const { registry, links } = results;
  const { households, cadres, pairings } = registry.tables;
  if (!households) return null;
  const texts = textsOf(results).linkage;
  const pairing = pairingOf[row] ?? NONE;
  const linked = links.cadres.pairings;
  const cadre = pairing >= 0 ? (linked?.target[pairing] ?? NONE) : NONE;
  const step = pairing >= 0 ? (linked?.method[pairing] ?? 255) : 255;
  switch (column) {
    case 0:
      return texts.household;
    case 1:
      return households.text('id', row);
    case 2:
      return households.text('head', row);
    case 3:
    case 4:
    case 5:
      return placeCell(results, links.villages.households?.target[row] ?? NONE, column - 3);
    case 6:
      return cadre >= 0 ? (cadres?.text('id', cadre) ?? null) : null;
    case 7:
      return cadre >= 0
        ? (cadres?.text('name', cadre) ?? null)
        : pairing >= 0
          ? (pairings?.text('cadreName', pairing) ?? null)
          : null;
    case 8:
      return cadre >= 0 ? (cadres?.text('unit', cadre) ?? null) : null;
    case 9:
      return cadre >= 0 ? (texts.methods[LINK_METHODS[step] ?? ''] ?? null) : null;
    case 10:
      return cadre >= 0 ? texts.certainty[CERTAINTY[step] ?? 'check'] : texts.certainty.none;
    case 12:
      return householdNote(results, row, pairing, cadre);
    default:
      return null;
  }
}

function householdNote(results: Results, row: number, pairing: number, cadre: number): string | null {
  const { registry, links, settings } = results;
  const { households, pairings } = registry.tables;
  const texts = textsOf(results).linkage;
  if (households?.excluded[row] === 1) return texts.leftOut;
  if (pairing < 0 || !pairings) return texts.notPaired;
  if (pairings.excluded[pairing] === 1) return texts.leftOut;
  if (cadre === AMBIGUOUS) return texts.ambiguous(links.cadres.pairings?.matches[pairing] ?? 0);
  if (cadre < 0) return texts.notFound;
  const isActive = activeOn(
    pairings.number('start', pairing),
    pairings.number('end', pairing),
    settings.asOf,
  );
  return isActive ? null : texts.ended;
}

function cadreCell(results: Results, row: number, column: number): PlanCell {
  const { registry, links, coverage } = results;
  const { cadres, villages } = registry.tables;
  if (!cadres) return null;
  const texts = textsOf(results).linkage;
  const village = links.villages.cadres?.target[row] ?? NONE;
  const load = coverage.facts.cadres.load[row] ?? 0;
  switch (column) {
    case 0:
      return texts.cadre;
    case 1:
      return cadres.text('id', row);
    case 2:
      return cadres.text('name', row);
    case 3:
    case 4:
    case 5:
      return placeCell(results, village, column - 3);
    case 6:
      return village >= 0 ? (villages?.text('code', village) ?? null) : null;
    case 7:
      return cadres.text('post', row);
    case 8:
      return cadres.text('unit', row);
    case 11:
      return load;
    case 12:
      if (cadres.excluded[row] === 1) return texts.leftOut;
      return coverage.facts.cadres.active[row] === 1 && load === 0 ? texts.idle : null;
    default:
      return null;
  }
}

/** The pairings that make up a cadre's load. */
function pairingsOf({ registry, links, settings }: Results, cadre: number): FigureQuestion {
  const { pairings } = registry.tables;
  const cadreOf = links.cadres.pairings?.target;
  const rows: number[] = [];
  for (let row = 0; pairings && cadreOf && row < pairings.rows; row++) {
    if (cadreOf[row] !== cadre || pairings.excluded[row] === 1) continue;
    if (activeOn(pairings.number('start', row), pairings.number('end', row), settings.asOf)) rows.push(row);
  }
  return { figure: 'rows', table: 'pairings', rows };
}

const PLACE = ['county', 'township', 'village'] as const;

function placeCell({ registry }: Results, village: number, part: number): PlanCell {
  return village >= 0 ? (registry.tables.villages?.text(PLACE[part] ?? 'village', village) ?? null) : null;
}
