import { COUNTED_PAIRINGS, rowsIn, where } from '../coverage';
import type { GeneratedKind, PlacePart } from '../registry';
import type { Results } from '../results';
import type { Chosen } from './chosen';
import { List, type ListColumn } from './list';
import { placeCell } from './place-cells';
import type { SheetLayout } from './plan';
import { dateCell, numberCell, personalCell, textCell } from './register-cells';
import { listSheet } from './sections';
import { textsOf } from './sheet-head';

/** Pairings that count and whose cadre was found. */
const HELPED = where(COUNTED_PAIRINGS, ({ links }) => {
  const cadreOf = links.pairings.cadreId?.target;
  return (_, row) => (cadreOf?.[row] ?? -1) >= 0;
});

interface Pairing {
  readonly row: number;
  readonly cadre: number;
  readonly unit: number;
  readonly household: number;
  readonly village: number;
}

/** 结对帮扶花名册 by the cadres who help: township by township, the households of each cadre together. */
export function helpersByCadre(results: Results, chosen: Chosen): SheetLayout {
  const pairings = pairingsOf(results, chosen);
  const first = new Map<number, number>();
  for (const { cadre, village } of pairings)
    first.set(cadre, Math.min(first.get(cadre) ?? Infinity, village < 0 ? Infinity : village));
  const at = ({ cadre }: Pairing): number => first.get(cadre) ?? Infinity;
  const sorted = [...pairings].sort(
    (a, b) => order(at(a), at(b)) || a.cadre - b.cadre || a.village - b.village || a.household - b.household,
  );
  return roster(results, 'helpersByCadre', sorted, ['cadre', 'unit']);
}

/** 结对帮扶花名册 by their units, in the order of the register of units; those of units that are not in it come last. */
export function helpersByUnit(results: Results, chosen: Chosen): SheetLayout {
  const at = ({ unit }: Pairing): number => (unit < 0 ? Infinity : unit);
  const sorted = [...pairingsOf(results, chosen)].sort(
    (a, b) => order(at(a), at(b)) || a.cadre - b.cadre || a.village - b.village || a.household - b.household,
  );
  return roster(results, 'helpersByUnit', sorted, ['unit', 'cadre']);
}

function order(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** A pairing is listed where its cadre, his unit or the household was chosen. */
function pairingsOf(results: Results, chosen: Chosen): readonly Pairing[] {
  const { links } = results;
  return rowsIn(results, HELPED)
    .map((row): Pairing => {
      const cadre = links.pairings.cadreId?.target[row] ?? -1;
      const household = links.pairings.householdId?.target[row] ?? -1;
      const village = links.households.villageCode?.target[household] ?? -1;
      return { row, cadre, household, village, unit: links.cadres.unit?.target[cadre] ?? -1 };
    })
    .filter(({ cadre, household }) => chosen.has('households', household) || chosen.has('cadres', cadre));
}

type ColumnKey = keyof ReturnType<typeof textsOf>['handouts']['helpers']['columns'];

function roster(
  results: Results,
  kind: GeneratedKind & ('helpersByCadre' | 'helpersByUnit'),
  pairings: readonly Pairing[],
  first: readonly ColumnKey[],
): SheetLayout {
  const texts = textsOf(results).handouts.helpers;
  const columns = columnsOf(results);
  const keys: ColumnKey[] = ['number', ...first, 'rank', 'phone', 'county', 'township', 'village', 'head'];
  keys.push('members', 'status', 'since', 'visits');
  const list = new List({
    table: `zhucun_${kind === 'helpersByCadre' ? 'helpers' : 'unit_helpers'}`,
    role: 'wrapped',
    lines: pairings.map((pairing, index) => ({ ...pairing, index })),
    columns: keys.map((key) => ({ key, header: texts.columns[key], ...columns[key] })),
  });
  const distinct = (of: keyof Pairing): number =>
    new Set(pairings.map((pairing) => pairing[of]).filter((row) => row >= 0)).size;
  const filed = {
    kind,
    title: texts.title[kind](results.settings.year),
    units: ['people', 'times'],
    remarks: [
      pairings.length === 0
        ? texts.none
        : texts.about({
            units: distinct('unit'),
            cadres: distinct('cadre'),
            households: distinct('household'),
          }),
    ],
  } as const;
  return listSheet(results, filed, list);
}

type Line = Pairing & { readonly index: number };

function columnsOf(
  results: Results,
): Readonly<Record<ColumnKey, Omit<ListColumn<Line, ColumnKey>, 'key' | 'header'>>> {
  const { cadres, households, pairings } = results.registry.tables;
  const place = (part: PlacePart) => ({
    width: 11,
    cell: ({ village }: Line) => placeCell(results.registry, village, part),
  });
  return {
    number: { width: 6, cell: ({ index }) => String(index + 1) },
    cadre: { width: 11, names: true, cell: ({ cadre }) => textCell(cadres, 'name', cadre) },
    unit: { width: 24, cell: ({ cadre }) => textCell(cadres, 'unit', cadre) },
    rank: { width: 11, cell: ({ cadre }) => textCell(cadres, 'rank', cadre) },
    phone: { width: 14, cell: ({ cadre }) => personalCell(results, cadres, 'phone', cadre) },
    county: place('county'),
    township: place('township'),
    village: place('village'),
    head: {
      width: 10,
      names: true,
      cell: ({ household, row }) =>
        textCell(households, 'head', household) ?? textCell(pairings, 'head', row),
    },
    members: {
      width: 8,
      format: 'count',
      cell: ({ household }) => numberCell(households, 'members', household),
    },
    status: { width: 9, cell: ({ household }) => textCell(households, 'status', household) },
    since: { width: 12, cell: ({ row }) => dateCell(pairings, 'start', row) },
    visits: { width: 8, format: 'count', cell: ({ row }) => numberCell(pairings, 'visits', row) },
  };
}
