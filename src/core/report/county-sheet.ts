import type { SubjectResult } from '../evaluation';
import { allOf } from './evaluated-places';
import { placesOf } from './evaluated-sheet';
import { countyCharts } from './county-charts';
import type { FigureQuestion } from './figure-question';
import { head, list, sheetPlan, textsOf, type ListColumn, type Results } from './layout';
import { sheetReference, type Band, type CellFormat, type SheetLayout } from './plan';
import { evaluatedTeams } from './team-sheet';

const WIDTHS = [14, 28, 10, 10, 10, 10, 10, 10, 10, 10];
const FORMATS: readonly CellFormat[] = [
  'text',
  'text',
  'count',
  'count',
  'amount',
  'amount',
  'amount',
  'amount',
  'count',
  'ratio',
];

/** 县区对比: the teams' totals by county, by formulas over 工作队考核, which must be written with it. */
export function countySheet(results: Results): SheetLayout {
  const texts = textsOf(results).evaluation.counties;
  const counties = countiesOf(results);
  const above = head(results, texts.title, [texts.about]);
  const firstRow = above.reduce((sum, { rows }) => sum + rows, 0) + 2;
  const lastRow = firstRow + counties.length - 1;
  const formulas = new Formulas(results, firstRow, lastRow);
  const top = results.evaluation.applied['工作队'].policy.grades[0]?.grade ?? '';
  const columns = texts.columns(top).map((header, index): ListColumn => ({
    header,
    width: WIDTHS[index] ?? 10,
    format: FORMATS[index] ?? 'text',
    ...(index === 0 ? { names: true } : {}),
    explain: (row) => teamsBehind(results, index, counties[row] ?? null),
    cell: (row) => {
      const county = counties[row] ?? '';
      if (index === 0) return county;
      if (index === 1) return results.counties.get(county)?.className ?? null;
      return { formula: `=${formulas.ofCounty(index, firstRow + row)}` };
    },
  }));
  const city: Band = {
    role: 'total',
    rows: counties.length === 0 ? 0 : 1,
    formats: FORMATS,
    names: [0],
    explain: (_, index) => teamsBehind(results, index, null),
    cell: (_, index) => {
      if (index < 2) return index === 0 ? texts.city : null;
      return { formula: `=${formulas.ofCity(index)}` };
    },
  };
  const plan = sheetPlan(columns, above, [...list(columns, counties.length, 'zhucun_counties'), city]);
  if (counties.length === 0) return plan;
  return {
    ...plan,
    charts: countyCharts({
      headers: columns.map(({ header }) => header),
      titles: texts.charts(top),
      firstRow: firstRow - 1,
      counties: counties.length,
    }),
  };
}

/** The teams, as their villages, that a column counts; of all counties where none is named. */
function teamsBehind(
  { evaluation, registry }: Results,
  column: number,
  county: string | null,
): FigureQuestion | null {
  const top = evaluation.applied['工作队'].policy.grades[0]?.grade;
  const counts: Readonly<Record<number, (team: SubjectResult) => boolean>> = {
    2: () => true,
    3: ({ total }) => total !== null,
    8: ({ grade }) => grade !== null && grade === top,
  };
  const isCounted = counts[column];
  if (!isCounted) return null;
  const { villages } = registry.tables;
  const own = evaluation.teams.filter(
    ({ row }) => county === null || villages?.text('county', row) === county,
  );
  return { figure: 'rows', table: 'villages', rows: own.filter(isCounted).map(({ row }) => row) };
}

/** Counties that have a team, in the order of the village register. */
function countiesOf({ evaluation, registry }: Results): string[] {
  const { villages } = registry.tables;
  const rows = evaluation.teams.map(({ row }) => row).sort((a, b) => a - b);
  return [...new Set(rows.flatMap((row) => villages?.text('county', row) ?? []))];
}

/** The formulas of the list's columns from 工作队 on. */
class Formulas {
  private readonly county: string;
  private readonly total: string;
  private readonly order: string;
  private readonly grade: string;
  private readonly top: string;

  constructor(
    results: Results,
    private readonly firstRow: number,
    private readonly lastRow: number,
  ) {
    const teams = evaluatedTeams(results);
    const places = placesOf(results, teams);
    const column = (letter: string): string => `${sheetReference(teams.kind)}${allOf(places, letter)}`;
    this.county = column(places.county ?? 'A');
    this.total = column(places.decision.total);
    this.order = column(places.decision.countyOrder);
    this.grade = column(places.decision.grade);
    this.top = `"${(places.policy.grades[0]?.grade ?? '').replaceAll('"', '""')}"`;
  }

  ofCounty(column: number, row: number): string {
    const count = `$D${String(row)}`;
    // A name that begins like a comparison (=, <) must not be read as one.
    const own = `${this.county},"="&$A${String(row)}`;
    const at = (place: string): string => `SUMIFS(${this.total},${own},${this.order},${place})`;
    const known = (formula: string): string => `IF(${count}=0,"",${formula})`;
    switch (column) {
      case 2:
        return `COUNTIFS(${own})`;
      case 3:
        return `COUNTIFS(${own},${this.total},">=0")`;
      case 4:
        return known(`SUMIFS(${this.total},${own})/${count}`);
      case 5:
        // The middle one, or the mean of the middle two.
        return known(`(${at(`INT((${count}+1)/2)`)}+${at(`INT((${count}+2)/2)`)})/2`);
      case 6:
        return known(at('1'));
      case 7:
        return known(at(count));
      case 8:
        return `COUNTIFS(${own},${this.grade},${this.top})`;
      default:
        return known(`$I${String(row)}/${count}`);
    }
  }

  ofCity(column: number): string {
    const row = String(this.lastRow + 1);
    const sum = (letter: string): string =>
      `SUM(${letter}${String(this.firstRow)}:${letter}${String(this.lastRow)})`;
    const known = (formula: string): string => `IF($D${row}=0,"",${formula})`;
    switch (column) {
      case 2:
        return sum('C');
      case 3:
        return sum('D');
      case 4:
        return known(`AVERAGE(${this.total})`);
      case 5:
        return known(`MEDIAN(${this.total})`);
      case 6:
        return known(`MAX(${this.total})`);
      case 7:
        return known(`MIN(${this.total})`);
      case 8:
        return sum('I');
      default:
        return known(`$I${row}/$D${row}`);
    }
  }
}
