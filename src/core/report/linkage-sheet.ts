import { AMBIGUOUS, HOUSEHOLD_METHODS, isInForce, LINK_METHODS, NONE, VILLAGE_METHODS } from '../linkage';
import type { Table } from '../registry';
import type { FigureQuestion } from './figure-question';
import { head, excludedNote, list, sheetPlan, textsOf, type ListColumn, type Results } from './layout';
import { methodsNotes } from './link-notes';
import { PLACE, placeCell } from './place-cells';
import type { PlanCell, SheetLayout } from './plan';

/** How far a link can be trusted, by its method. */
const CERTAINTY = ['sure', 'sure', 'likely', 'likely', 'check', 'check'] as const;
const HOUSEHOLD_CERTAINTY = ['sure', 'sure', 'likely'] as const;
const VILLAGE_CERTAINTY = ['sure', 'sure', 'likely', 'check'] as const;

const COLUMNS = [
  ['kind', 6],
  ['id', 20],
  ['name', 10],
  ['county', 10],
  ['township', 12],
  ['village', 12],
  ['villageMethod', 12],
  ['householdMethod', 12],
  ['householdCertainty', 9],
  ['otherId', 14],
  ['otherName', 11],
  ['unit', 26],
  ['method', 13],
  ['certainty', 8],
  ['households', 6],
  ['note', 24],
] as const;
type ColumnKey = (typeof COLUMNS)[number][0];

/** 关联结果: a line for each household with its cadre, then a line for each cadre with his load. */
export function linkageSheet(results: Results): SheetLayout {
  const texts = textsOf(results).linkage;
  const households = results.registry.tables.households?.rows ?? 0;
  const cadres = results.registry.tables.cadres?.rows ?? 0;
  const pairingOf = pairingsOfHouseholds(results);
  const columns = COLUMNS.map(([key, width], index): ListColumn => ({
    header: texts.columns[index] ?? '',
    width,
    format: key === 'households' ? 'count' : 'text',
    ...(key === 'kind' || key === 'id' ? { names: true } : {}),
    cell: (row) =>
      row < households
        ? householdCell(results, pairingOf[row] ?? NONE, row, key)
        : cadreCell(results, row - households, key),
    explain: (row) =>
      key === 'households' && row >= households ? pairingsOf(results, row - households) : null,
  }));
  const above = head(results, texts.title, [...methodsNotes(results), excludedNote(results)]);
  return sheetPlan(columns, above, list(columns, households + cadres, 'zhucun_links'));
}

/** The pairing that speaks for each household: an active linked one before any other. */
export function pairingsOfHouseholds({ registry, links, settings }: Results): Int32Array {
  const { households, pairings } = registry.tables;
  const best = new Int32Array(households?.rows ?? 0).fill(NONE);
  const worth = new Uint8Array(best.length);
  const householdOf = links.households.pairings?.target;
  const cadreOf = links.cadres.pairings?.target;
  for (let row = 0; pairings && householdOf && row < pairings.rows; row++) {
    const household = householdOf[row] ?? NONE;
    if (household < 0) continue;
    const isActive = isInForce(pairings, row, settings.asOf);
    const isLinked = (cadreOf?.[row] ?? NONE) >= 0;
    const value = 1 + (isLinked ? 1 : 0) + (isActive && pairings.excluded[row] === 0 ? 2 : 0);
    if (value <= (worth[household] ?? 0)) continue;
    worth[household] = value;
    best[household] = row;
  }
  return best;
}

function householdCell(results: Results, pairing: number, row: number, column: ColumnKey): PlanCell {
  const { registry, links } = results;
  const { households, cadres, pairings } = registry.tables;
  if (!households) return null;
  const texts = textsOf(results).linkage;
  const village = links.villages.households;
  const linked = links.cadres.pairings;
  const cadre = pairing >= 0 ? (linked?.target[pairing] ?? NONE) : NONE;
  const step = cadre >= 0 ? (linked?.method[pairing] ?? 255) : 255;
  const how = links.households.pairings?.method[pairing] ?? 255;
  switch (column) {
    case 'kind':
      return texts.household;
    case 'id':
      return households.text('id', row);
    case 'name':
      return households.text('head', row);
    case 'county':
    case 'township':
    case 'village':
      return placeCell(registry, village?.target[row] ?? NONE, column);
    case 'villageMethod':
      return texts.villageMethods[VILLAGE_METHODS[village?.method[row] ?? 255] ?? 'none'];
    case 'householdMethod':
      return pairing >= 0 ? texts.householdMethods[HOUSEHOLD_METHODS[how] ?? 'id'] : null;
    case 'householdCertainty':
      return pairing >= 0 ? texts.certainty[HOUSEHOLD_CERTAINTY[how] ?? 'check'] : null;
    case 'otherId':
      return cadre >= 0 ? (cadres?.text('id', cadre) ?? null) : null;
    case 'otherName':
      if (cadre >= 0) return cadres?.text('name', cadre) ?? null;
      return pairing >= 0 ? (pairings?.text('cadreName', pairing) ?? null) : null;
    case 'unit':
      return cadre >= 0 ? (cadres?.text('unit', cadre) ?? null) : null;
    case 'method':
      return cadre >= 0 ? (texts.methods[LINK_METHODS[step] ?? ''] ?? null) : null;
    case 'certainty':
      return cadre >= 0 ? texts.certainty[CERTAINTY[step] ?? 'check'] : texts.certainty.none;
    case 'note':
      return householdNote(results, row, pairing);
    case 'households':
      return null;
  }
}

/** Why a household has no cadre, or none that counts; null where it has one. */
export function householdNote(results: Results, row: number, pairing: number): string | null {
  const { registry, links, settings } = results;
  const { households, pairings } = registry.tables;
  const texts = textsOf(results).linkage;
  if (households?.excluded[row] === 1) return texts.leftOut;
  if (pairing < 0 || !pairings) return texts.notPaired;
  if (pairings.excluded[pairing] === 1) return texts.leftOut;
  const cadre = links.cadres.pairings?.target[pairing] ?? NONE;
  if (cadre === AMBIGUOUS) return texts.ambiguous(links.cadres.pairings?.matches[pairing] ?? 0);
  if (cadre < 0) return texts.notFound;
  const isActive = isInForce(pairings, pairing, settings.asOf);
  return isActive ? null : texts.ended;
}

function cadreCell(results: Results, row: number, column: ColumnKey): PlanCell {
  const { registry, links, coverage } = results;
  const { cadres, villages } = registry.tables;
  if (!cadres) return null;
  const texts = textsOf(results).linkage;
  const linked = links.villages.cadres;
  const village = linked?.target[row] ?? NONE;
  const step = village >= 0 ? (linked?.method[row] ?? 255) : 255;
  switch (column) {
    case 'kind':
      return texts.cadre;
    case 'id':
      return cadres.text('id', row);
    case 'name':
      return cadres.text('name', row);
    case 'county':
    case 'township':
    case 'village':
      return placeCell(registry, village, column);
    case 'villageMethod':
      return isPlaced(cadres, row) ? texts.villageMethods[VILLAGE_METHODS[step] ?? 'none'] : null;
    case 'otherId':
      return village >= 0 ? (villages?.text('code', village) ?? null) : null;
    case 'otherName':
      return cadres.text('post', row);
    case 'unit':
      return cadres.text('unit', row);
    case 'certainty':
      if (!isPlaced(cadres, row)) return null;
      return village >= 0 ? texts.certainty[VILLAGE_CERTAINTY[step] ?? 'check'] : texts.certainty.none;
    case 'households':
      return coverage.facts.cadres.load[row] ?? 0;
    case 'note':
      return cadreNote(results, row);
    case 'householdMethod':
    case 'householdCertainty':
    case 'method':
      return null;
  }
}

/** Whether a cadre's row names a village at all; those who only help households need none. */
function isPlaced(cadres: Table<'cadres'>, row: number): boolean {
  return cadres.text('villageCode', row) !== null || PLACE.some((part) => cadres.text(part, row) !== null);
}

function cadreNote({ registry, links, coverage, run }: Results, row: number): string | null {
  const { cadres, units } = registry.tables;
  const texts = textsOf({ run }).linkage;
  if (cadres?.excluded[row] === 1) return texts.leftOut;
  const notes: string[] = [];
  const { active, load } = coverage.facts.cadres;
  if (active[row] !== 1) notes.push(texts.notActive);
  else if (load[row] === 0) notes.push(texts.idle);
  if (units && (links.units.cadres?.target[row] ?? NONE) < 0) notes.push(texts.unknownUnit);
  return notes.length === 0 ? null : notes.join(texts.separator);
}

/** The pairings that make up a cadre's load. */
export function pairingsOf({ registry, links, settings }: Results, cadre: number): FigureQuestion {
  const { pairings } = registry.tables;
  const cadreOf = links.cadres.pairings?.target;
  const rows: number[] = [];
  for (let row = 0; pairings && cadreOf && row < pairings.rows; row++) {
    if (cadreOf[row] !== cadre || pairings.excluded[row] === 1) continue;
    if (isInForce(pairings, row, settings.asOf)) rows.push(row);
  }
  return { figure: 'rows', table: 'pairings', rows };
}
