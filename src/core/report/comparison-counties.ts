import { CHANGES, type ChangedTable, type ChangeKind } from '../years';
import type { ChangeList } from './comparison-lists';
import type { PlacedComparison } from './comparison-places';
import type { FigureQuestion } from './figure-question';
import { textsOf } from './sheet-head';
import { List, columnSum, type ListColumn } from './list';

type CountyKey = 'of' | 'county' | ChangeKind;
type County = string | null;
export type CountyList = List<County, CountyKey>;

/** By county how many changes of each kind a table has, counted from the list of them. */
export function countyList(placed: PlacedComparison, table: ChangedTable, listed: ChangeList): CountyList {
  const texts = textsOf(placed.results).years.comparison;
  const { counties } = placed;
  const kinds: readonly ChangeKind[] = CHANGES[table];
  return new List<County, CountyKey>({
    hasTotals: true,
    lines: counties,
    columns: [
      {
        key: 'of',
        header: texts.place,
        names: true,
        cell: () => texts.tables[table],
        total: { cells: [() => texts.tables[table]] },
      },
      {
        key: 'county',
        header: texts.county,
        names: true,
        cell: (county) => county ?? texts.unplaced,
        total: { cells: [() => texts.total] },
      },
      ...kinds.map((kind): ListColumn<County, CountyKey> => ({
        key: kind,
        header: texts.kinds[kind],
        format: 'count',
        cell: (_, row, list) => {
          if (listed.length === 0) return 0;
          // A name that begins like a comparison (=, <) must not be read as one.
          const own = `${listed.all('county')},"="&${list.own('county', row)}`;
          return { formula: `=COUNTIFS(${own},${listed.all('kind')},${list.headerCell(kind)})` };
        },
        explain: (county) => questionOf(placed, table, kind, county),
        total: {
          cells: counties.length === 0 ? [() => 0] : columnSum<CountyKey>(kind).cells,
          explain: () => questionOf(placed, table, kind),
        },
      })),
    ],
  });
}

/** What is no longer in the registry has no rows there to be shown. */
function questionOf(
  placed: PlacedComparison,
  table: ChangedTable,
  kind: ChangeKind,
  county?: string | null,
): FigureQuestion | null {
  const rows = placed.of(table, kind, county).map(({ now }) => now);
  return rows.some((row) => row < 0) ? null : { figure: 'rows', table, rows };
}
