import { chartCells, type ChartModel, type Workbook } from '../../host';

interface DrawnSeries {
  readonly name: string;
  readonly color: string;
  /** One for each category; null where the cell holds no number. */
  readonly values: readonly (number | null)[];
}

export interface DrawnChart {
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly DrawnSeries[];
  readonly isStacked: boolean;
  readonly isHorizontal: boolean;
  readonly isLine: boolean;
  readonly hasLegend: boolean;
  /** The values' axis is written as shares. */
  readonly isRatio: boolean;
}

/** What Excel takes where no colour was chosen. */
const COLOURS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** What a chart shows by now; null for kinds that are not drawn here. */
export function drawnChart(workbook: Workbook, chart: ChartModel): DrawnChart | null {
  if (chart.type === '') return null;
  const [first] = chart.series;
  const categories = pointsOf(workbook, first?.categories ?? null).map((content) =>
    content === undefined ? '' : String(content),
  );
  return {
    title: chart.title ?? '',
    categories,
    series: chart.series.map(({ name, color, values }, index) => ({
      name,
      color: color ?? COLOURS[index % COLOURS.length] ?? '#4472C4',
      values: pointsOf(workbook, values).map((content) => (typeof content === 'number' ? content : null)),
    })),
    isStacked: chart.type.endsWith('Stacked'),
    isHorizontal: chart.type.startsWith('Bar'),
    isLine: chart.type.startsWith('Line'),
    hasLegend: chart.legend !== null,
    isRatio: isRatio(workbook, first?.values ?? null),
  };
}

type Content = string | number | boolean | undefined;

function pointsOf(workbook: Workbook, formula: string | null): Content[] {
  if (formula === null) return [];
  return chartCells(workbook, formula).map(({ sheet, row, column }) => {
    const content = sheet.cells.get(row, column);
    return typeof content === 'object' ? undefined : content;
  });
}

function isRatio(workbook: Workbook, formula: string | null): boolean {
  const first = formula === null ? undefined : chartCells(workbook, formula)[0];
  if (!first) return false;
  const { numFmt = '' } = workbook.styles.get(first.sheet.cells.style(first.row, first.column));
  return numFmt.includes('%');
}
