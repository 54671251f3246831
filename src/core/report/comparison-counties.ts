import { columnLetter } from '../registry';
import { CHANGED_TABLES, CHANGES, type ChangedTable, type ChangeKind } from '../years';
import { FIRST_KIND, type PlacedComparison, type Positions } from './comparison-places';
import type { FigureQuestion } from './figure-question';
import { lines, list, textsOf, type ListColumn } from './layout';
import type { Band } from './plan';

/** 各县区变化: for villages, households and cadres how many changes of each kind, counted from the lists below. */
export function countyBands(placed: PlacedComparison, positions: Positions): Band[] {
  const texts = textsOf(placed.results).years.comparison;
  return [
    lines('heading', [texts.byCounty]),
    ...CHANGED_TABLES.flatMap((table) => [...tableOf(placed, positions, table), lines('note', [''])]),
  ];
}

function tableOf(placed: PlacedComparison, positions: Positions, table: ChangedTable): Band[] {
  const texts = textsOf(placed.results).years.comparison;
  const { counties, changes } = placed;
  const { first, total } = positions.summaries[table];
  const { first: from, last } = positions.lists[table];
  const listed = (letter: string): string => `$${letter}$${String(from)}:$${letter}$${String(last)}`;
  const kinds: readonly ChangeKind[] = CHANGES[table];
  const columns: ListColumn[] = [
    { header: texts.place, width: 0, format: 'text', names: true, cell: () => texts.tables[table] },
    {
      header: texts.county,
      width: 0,
      format: 'text',
      names: true,
      cell: (row) => counties[row] ?? texts.unplaced,
    },
    ...kinds.map((kind, index): ListColumn => ({
      header: texts.kinds[kind],
      width: 0,
      format: 'count',
      cell: (row) => {
        if (changes[table].length === 0) return 0;
        const head = `${columnLetter(FIRST_KIND + index)}$${String(first - 1)}`;
        // A name that begins like a comparison (=, <) must not be read as one.
        const own = `${listed('B')},"="&$B${String(first + row)}`;
        return { formula: `=COUNTIFS(${own},${listed('A')},${head})` };
      },
      explain: (row) => questionOf(placed, table, kind, counties[row] ?? null),
    })),
  ];
  const [header, body] = list(columns, counties.length);
  if (!header || !body) throw new RangeError('a list without its body');
  const sums: Band = {
    role: 'total',
    rows: 1,
    formats: body.formats,
    names: [0, 1],
    cell: (_, column) => {
      if (column < FIRST_KIND) return column === 0 ? texts.tables[table] : texts.total;
      if (column >= FIRST_KIND + kinds.length) return null;
      const letter = columnLetter(column);
      return counties.length === 0
        ? 0
        : { formula: `=SUM(${letter}${String(first)}:${letter}${String(total - 1)})` };
    },
    explain: (_, column) => {
      const kind = kinds[column - FIRST_KIND];
      return kind ? questionOf(placed, table, kind) : null;
    },
  };
  return [header, body, sums];
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
