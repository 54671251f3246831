import {
  AMBIGUOUS,
  HOUSEHOLD_METHODS,
  LINK_METHODS,
  type HouseholdMethod,
  type LinkMethod,
  type Resolved,
} from '../linkage';
import type { Table } from '../registry';
import type { Results } from '../results';
import { shownText } from '../words/personal';

/** How other programs are told of methods. */
const CADRE_WORDS: Readonly<Record<LinkMethod, string>> = {
  id: 'id',
  idNo: 'idNo',
  'name+unit': 'nameUnit',
  'name@village': 'nameVillage',
  'name@township': 'nameTownship',
  'name@county': 'nameCounty',
};
const HOUSEHOLD_WORDS: Readonly<Record<HouseholdMethod, string>> = {
  id: 'id',
  headId: 'headId',
  'village+head': 'villageHead',
};

/** A line for each pairing: its household and cadre, and how each was found. */
export function linkLines({ registry, links, settings }: Pick<Results, 'registry' | 'links' | 'settings'>) {
  const { pairings, households, cadres } = registry.tables;
  if (!pairings) return [];
  const [toHousehold, toCadre] = [links.pairings.householdId, links.pairings.cadreId];
  return Array.from({ length: pairings.rows }, (_, at) => {
    const { sheet, row } = pairings.place(at, null);
    const household = toHousehold?.target[at] ?? -1;
    const cadre = toCadre?.target[at] ?? -1;
    return {
      sheet,
      row,
      household: shownText(
        household < 0 ? pairings.text('householdId', at) : idOf(households, household),
        settings,
      ),
      cadreId: cadre < 0 ? null : shownText(idOf(cadres, cadre), settings),
      method: wordOf(toCadre, at, LINK_METHODS, CADRE_WORDS),
      householdMethod: wordOf(toHousehold, at, HOUSEHOLD_METHODS, HOUSEHOLD_WORDS),
    };
  });
}

function idOf(table: Table<'households'> | Table<'cadres'> | undefined, row: number): string | null {
  return (table as Table<'cadres'> | undefined)?.text('id', row) ?? null;
}

function wordOf<M extends string>(
  resolved: Resolved | undefined,
  row: number,
  methods: readonly M[],
  words: Readonly<Record<M, string>>,
): string {
  const target = resolved?.target[row] ?? -1;
  if (target < 0) return target === AMBIGUOUS ? 'ambiguous' : 'none';
  const method = methods[resolved?.method[row] ?? 0];
  return method === undefined ? 'none' : words[method];
}
