import type { Registry, Table } from '../registry';
import { NONE, type Links, type ResolvedByMethod } from './links';
import { foldName, joinKey } from './names';
import { indexRows, resolveBySteps, type RowIndex, type Step } from './resolve';

type Places = Pick<Links, 'villages' | 'households'>;

/**
 * The cadre of each pairing: by number, citizen ID, name and unit, then by name among the cadres posted to the
 * household's village, township and county. Comparing names leaves `·` variants aside.
 */
export function linkPairings(registry: Registry, links: Places): ResolvedByMethod | undefined {
  const { pairings, cadres, villages } = registry.tables;
  if (!pairings || !cadres) return undefined;
  const named = (row: number): string | null => folded(pairings.text('cadreName', row));
  const byUnit = indexRows(cadres.rows, (row) => nameAt(cadres, row, folded(cadres.text('unit', row))));
  const within = (level: number): Step => {
    const index = indexRows(cadres.rows, (row) =>
      nameAt(cadres, row, placeOf(villages, links.villages.cadres?.target[row] ?? NONE, level)),
    );
    return (row) => found(index, named(row), placeOf(villages, villageOfPairing(links, row), level));
  };
  return resolveBySteps(pairings.rows, [
    byText(
      indexRows(cadres.rows, (row) => cadres.text('id', row)),
      (row) => pairings.text('cadreId', row),
    ),
    byText(
      indexRows(cadres.rows, (row) => cadres.text('idNo', row)),
      (row) => pairings.text('cadreIdNo', row),
    ),
    (row) => found(byUnit, named(row), folded(pairings.text('unit', row))),
    within(0),
    within(1),
    within(2),
  ]);
}

/** The village of a pairing's household; where that is not known, the one that the pairing itself names. */
export function villageOfPairing(links: Places, row: number): number {
  const household = links.households.pairings?.target[row] ?? NONE;
  const village = household < 0 ? NONE : (links.villages.households?.target[household] ?? NONE);
  return village < 0 ? (links.villages.pairings?.target[row] ?? NONE) : village;
}

/** Who attended: by number only, for the sheet says nothing else that is sure. */
export function linkAttendance(registry: Registry): ResolvedByMethod | undefined {
  const { attendance, cadres } = registry.tables;
  if (!attendance || !cadres) return undefined;
  const byId = indexRows(cadres.rows, (row) => cadres.text('id', row));
  return resolveBySteps(attendance.rows, [byText(byId, (row) => attendance.text('cadreId', row))]);
}

function byText(index: RowIndex, textOf: (row: number) => string | null): Step {
  return (row) => {
    const text = textOf(row);
    return text === null ? undefined : index.get(text);
  };
}

function folded(name: string | null): string | null {
  return name === null ? null : foldName(name);
}

function nameAt(cadres: Table<'cadres'>, row: number, where: string | null): string | null {
  const name = folded(cadres.text('name', row));
  return name === null || where === null ? null : joinKey(name, where);
}

function found(index: RowIndex, name: string | null, where: string | null): readonly number[] | undefined {
  return name === null || where === null ? undefined : index.get(joinKey(name, where));
}

/** A village (level 0), its township (1) or its county (2) as a text to compare; null when unknown. */
function placeOf(villages: Table<'villages'> | undefined, village: number, level: number): string | null {
  if (!villages || village < 0) return null;
  if (level === 0) return String(village);
  const county = villages.text('county', village);
  if (county === null || level === 2) return county;
  const township = villages.text('township', village);
  return township === null ? null : joinKey(county, township);
}
