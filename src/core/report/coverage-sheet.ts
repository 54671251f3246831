import type { CoverageCounts, FigurePlace, PlaceCoverage } from '../coverage';
import { columnLetter } from '../registry';
import type { FigureQuestion } from './figure-question';
import { excludedNote, head, list, sheetPlan, textsOf, type ListColumn, type Results } from './layout';
import type { PlanCell, SheetPlan } from './plan';

interface Line {
  readonly level: 'city' | 'class' | 'county' | 'township' | 'village';
  readonly className: string;
  readonly place: PlaceCoverage;
}

/** Columns after the five that name the place: counts, and ratios of the column before to a base. */
type ColumnFigure = keyof CoverageCounts | { readonly ratioTo: keyof CoverageCounts };
const FIGURES: readonly ColumnFigure[] = [
  'poorVillages',
  'designated',
  { ratioTo: 'poorVillages' },
  'multiple',
  { ratioTo: 'poorVillages' },
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
/** A cadre of two counties counts once in the city: these are not sums of the level below. */
const NOT_SUMS: ReadonlySet<string> = new Set(['cadres', 'idleCadres', 'overLimitCadres']);

/** 覆盖汇总: city, county classes, counties, townships, villages; totals and ratios are formulas. */
export function coverageSheet(results: Results): SheetPlan {
  const texts = textsOf(results).coverage;
  const { load } = results.coverage;
  const above = head(results, texts.title, [
    texts.load({ ...load, mean: load.mean.toFixed(1) }),
    excludedNote(results),
  ]);
  const all = linesOf(results);
  const firstRow = above.reduce((sum, band) => sum + band.rows, 0) + 2;
  const firstVillage = firstRow + all.findIndex(({ level }) => level === 'village');
  const villages = { first: firstVillage, last: firstRow + all.length - 1 };
  const widths = [8, 24, 12, 14, 14];
  const columns = texts.columns.map((header, index): ListColumn => {
    const figure = FIGURES[index - FIRST_FIGURE];
    return {
      header,
      width: widths[index] ?? 10,
      format: figure === undefined ? 'text' : typeof figure === 'string' ? 'count' : 'ratio',
      ...(index < FIRST_FIGURE ? { names: true } : {}),
      cell: (row) => lineCell(results, all[row] as Line, firstRow + row, index, villages),
      explain: (row) => questionOf(results, all[row] as Line, figure),
    };
  });
  return sheetPlan('coverage', columns, above, list(columns, all.length, 'zhucun_coverage'));
}

function linesOf({ coverage, counties }: Results): Line[] {
  const classOf = (county: string): string => counties.get(county)?.className ?? '';
  const blank = { county: '', township: null, village: null, villageCode: null, row: -1 };
  const classes = [...new Set(coverage.counties.map(({ county }) => classOf(county)))].filter(
    (name) => name !== '',
  );
  return [
    { level: 'city', className: '', place: { ...blank, ...coverage.city } },
    ...classes.map((className): Line => ({
      level: 'class',
      className,
      place: { ...blank, ...coverage.city },
    })),
    ...coverage.counties.map((place): Line => ({ level: 'county', className: classOf(place.county), place })),
    ...coverage.townships.map((place): Line => ({
      level: 'township',
      className: classOf(place.county),
      place,
    })),
    ...coverage.villages.map((place): Line => ({
      level: 'village',
      className: classOf(place.county),
      place,
    })),
  ];
}

function lineCell(
  results: Results,
  line: Line,
  row: number,
  column: number,
  villages: { first: number; last: number },
): PlanCell {
  const { level, className, place } = line;
  const texts = textsOf(results).coverage;
  const figure = FIGURES[column - FIRST_FIGURE];
  if (figure === undefined) {
    const name = level === 'city' ? texts.city : place.county || null;
    return [texts.levels[level], className || null, name, place.township, place.village][column] ?? null;
  }
  const letter = columnLetter(column);
  if (typeof figure !== 'string') {
    const base = columnLetter(FIRST_FIGURE + FIGURES.indexOf(figure.ratioTo));
    const part = columnLetter(column - 1);
    // Where there is nothing to cover there is no ratio: 0% would read as a failure.
    return { formula: `=IF(${base}${String(row)}=0,"",${part}${String(row)}/${base}${String(row)})` };
  }
  if (NOT_SUMS.has(figure))
    return level === 'class' ? classCadres(results, className, figure) : place[figure];
  if (level === 'village') return place[figure];
  return { formula: sumFormula(level, row, letter, villages) };
}

function questionOf(results: Results, line: Line, figure: ColumnFigure | undefined): FigureQuestion | null {
  if (figure === undefined) return null;
  const place = placeOf(results, line);
  if (typeof figure === 'string') return { figure: 'coverage', count: figure, place };
  const part = FIGURES[FIGURES.indexOf(figure) - 1];
  return typeof part === 'string' ? { figure: 'ratio', part, whole: figure.ratioTo, place } : null;
}

function placeOf({ counties }: Results, { level, className, place }: Line): FigurePlace {
  switch (level) {
    case 'city':
      return { level };
    case 'class': {
      const own = [...counties].filter(([, facts]) => facts.className === className);
      return { level: 'counties', counties: own.map(([county]) => county) };
    }
    case 'county':
      return { level: 'counties', counties: [place.county] };
    case 'township':
      return { level, county: place.county, township: place.township ?? '' };
    case 'village':
      return { level, village: place.row };
  }
}

/** The sum of a column over the villages of a place. */
function sumFormula(
  level: Line['level'],
  row: number,
  letter: string,
  { first, last }: { first: number; last: number },
): string {
  const range = (column: string): string => `$${column}$${String(first)}:$${column}$${String(last)}`;
  const sum = `${letter}$${String(first)}:${letter}$${String(last)}`;
  if (level === 'city') return `=SUM(${sum})`;
  // A name that begins like a comparison (=, <) must not be read as one.
  const named = (column: string): string => `${range(column)},"="&$${column}${String(row)}`;
  if (level === 'class') return `=SUMIFS(${sum},${named('B')})`;
  return level === 'county' ? `=SUMIFS(${sum},${named('C')})` : `=SUMIFS(${sum},${named('C')},${named('D')})`;
}

/** Of the cadres only those of the class's counties; one of two counties of the class is in both. */
function classCadres(
  { coverage, counties }: Results,
  className: string,
  figure: keyof CoverageCounts,
): number {
  return coverage.counties
    .filter(({ county }) => counties.get(county)?.className === className)
    .reduce((sum, county) => sum + county[figure], 0);
}
