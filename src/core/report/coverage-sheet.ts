import type { CoverageCounts } from '../coverage';
import { columnLetter } from '../registry';
import { CHART_ROWS, coverageCharts } from './coverage-charts';
import { CADRE_COUNTS, detailLines, summaryLines, type CoverageLine } from './coverage-lines';
import type { FigureQuestion } from './figure-question';
import { excludedNote, head, lines, list, sheetPlan, textsOf, type ListColumn, type Results } from './layout';
import type { Band, PlanCell, RowGroup, SheetLayout } from './plan';

/** Columns after the five that name the place: counts, and ratios of the column before to a base. */
type ColumnFigure = keyof CoverageCounts | { readonly ratioTo: keyof CoverageCounts };
const FIGURES: readonly ColumnFigure[] = [
  'poorVillages',
  'designated',
  { ratioTo: 'poorVillages' },
  'multiple',
  { ratioTo: 'poorVillages' },
  'noLayer',
  'oneLayer',
  'twoLayers',
  'moreLayers',
  'keyVillages',
  'keyMultiple',
  { ratioTo: 'keyVillages' },
  'withTeam',
  { ratioTo: 'poorVillages' },
  'withFirstSecretary',
  { ratioTo: 'poorVillages' },
  'households',
  'paired',
  { ratioTo: 'households' },
  'cadres',
  'idleCadres',
  'overLimitCadres',
];
const FIRST_FIGURE = 5;
const WIDTHS = [8, 24, 10, 12, 12];
const LAYERS: readonly ColumnFigure[] = ['noLayer', 'oneLayer', 'twoLayers', 'moreLayers'];
/** Ratios that the chart compares counties by: of designated villages, teams, First Secretaries, households. */
const CHARTED: readonly ColumnFigure[] = ['designated', 'withTeam', 'withFirstSecretary', 'paired'];

/** Excel rows of the townships and their villages. */
interface Details {
  readonly first: number;
  readonly last: number;
}

/**
 * 覆盖汇总: city, county classes, the 秦巴 area and counties as a table, charts of the counties, then townships with
 * their villages folded under them. Totals and ratios are formulas; all sums rest on the rows of villages, so that
 * the table may be sorted.
 */
export function coverageSheet(results: Results): SheetLayout {
  const texts = textsOf(results).coverage;
  const { load } = results.coverage;
  const above = head(results, texts.title, [
    texts.load({ ...load, mean: load.mean.toFixed(1) }),
    excludedNote(results),
  ]);
  const summary = summaryLines(results);
  const below = detailLines(results);
  const top = above.reduce((sum, { rows }) => sum + rows, 0) + 2;
  const counties = summary.filter(({ level }) => level === 'county').length;
  const gap = lines(
    'note',
    Array.from({ length: counties === 0 ? 1 : CHART_ROWS }, () => ''),
  );
  const heading = lines('heading', [texts.details]);
  const first = top + summary.length + gap.rows + heading.rows;
  const details = { first, last: first + below.length - 1 };
  const columns = (from: readonly CoverageLine[], firstRow: number) =>
    columnsOf(results, (row) => from[row] as CoverageLine, firstRow, details);
  const table = list(columns(summary, top), summary.length, 'zhucun_coverage');
  const [, body] = list(columns(below, first), below.length);
  const plan = sheetPlan(columns(summary, top), above, [
    ...table,
    ...(body && body.rows > 0 ? [gap, heading, body] : []),
  ] satisfies Band[]);
  const columnOf = (figure: ColumnFigure): number => FIRST_FIGURE + FIGURES.indexOf(figure);
  return {
    ...plan,
    charts: coverageCharts({
      texts,
      firstCounty: top - 1 + summary.length - counties,
      counties,
      top: top - 1 + summary.length,
      names: 2,
      ratios: CHARTED.map((figure) => columnOf(figure) + 1),
      layers: LAYERS.map(columnOf),
    }),
    groups: groupsOf(below, first - 1),
  };
}

/** The villages of each township. */
function groupsOf(below: readonly CoverageLine[], top: number): RowGroup[] {
  return below.flatMap(({ villages }, index) =>
    villages === 0 ? [] : [{ row: top + index + 1, rows: villages }],
  );
}

function columnsOf(
  results: Results,
  lineAt: (row: number) => CoverageLine,
  firstRow: number,
  details: Details,
): ListColumn[] {
  return textsOf(results).coverage.columns.map((header, index): ListColumn => {
    const figure = FIGURES[index - FIRST_FIGURE];
    return {
      header,
      width: WIDTHS[index] ?? (figure !== undefined && LAYERS.includes(figure) ? 6 : 8.5),
      format: figure === undefined ? 'text' : typeof figure === 'string' ? 'count' : 'ratio',
      ...(index < FIRST_FIGURE ? { names: true } : {}),
      cell: (row) => lineCell(results, lineAt(row), firstRow + row, index, details),
      explain: (row) => questionOf(lineAt(row), figure),
    };
  });
}

function lineCell(
  results: Results,
  line: CoverageLine,
  row: number,
  column: number,
  details: Details,
): PlanCell {
  const { level, className, county, township, village, counts } = line;
  const texts = textsOf(results).coverage;
  const figure = FIGURES[column - FIRST_FIGURE];
  if (figure === undefined) {
    const name = level === 'city' ? texts.city : level === 'area' ? texts.area : county;
    return [texts.levels[level], className || null, name, township, village][column] ?? null;
  }
  const letter = columnLetter(column);
  if (typeof figure !== 'string') {
    const base = columnLetter(FIRST_FIGURE + FIGURES.indexOf(figure.ratioTo));
    const part = columnLetter(column - 1);
    // Where there is nothing to cover there is no ratio: 0% would read as a failure.
    return { formula: `=IF(${base}${String(row)}=0,"",${part}${String(row)}/${base}${String(row)})` };
  }
  if (level === 'village' || CADRE_COUNTS.has(figure) || details.last < details.first) return counts[figure];
  return { formula: `=${sumFormula(line, row, letter, details, texts.levels.village)}` };
}

function questionOf({ place }: CoverageLine, figure: ColumnFigure | undefined): FigureQuestion | null {
  if (figure === undefined) return null;
  if (typeof figure === 'string') return { figure: 'coverage', count: figure, place };
  const part = FIGURES[FIGURES.indexOf(figure) - 1];
  return typeof part === 'string' ? { figure: 'ratio', part, whole: figure.ratioTo, place } : null;
}

/** The sum of a column over the villages of a place. */
function sumFormula(
  { level, place, villages }: CoverageLine,
  row: number,
  letter: string,
  { first, last }: Details,
  villageLevel: string,
): string {
  if (level === 'township') return `SUM(${letter}${String(row + 1)}:${letter}${String(row + villages)})`;
  const range = (column: string): string => `$${column}$${String(first)}:$${column}$${String(last)}`;
  const sum = `${letter}$${String(first)}:${letter}$${String(last)},${range('A')},"${villageLevel}"`;
  // A name that begins like a comparison (=, <) must not be read as one.
  const named = (column: string): string => `${range(column)},"="&$${column}${String(row)}`;
  if (level === 'class') return `SUMIFS(${sum},${named('B')})`;
  if (level === 'county') return `SUMIFS(${sum},${named('C')})`;
  if (level !== 'area' || place.level !== 'counties') return `SUMIFS(${sum})`;
  return place.counties
    .map((county) => `SUMIFS(${sum},${range('C')},"=${county.replaceAll('"', '""')}")`)
    .join('+');
}
