import type { CellArea, ChartPlan, PlanOutline } from '../core/report';

const TYPES = {
  bar: 'BarClustered',
  column: 'ColumnClustered',
  stackedBar: 'BarStacked',
  stackedColumn: 'ColumnStacked',
  line: 'LineMarkers',
} as const satisfies Readonly<Record<ChartPlan['kind'], string>>;

/** Apart in lightness as well as in hue, so that they can be told apart in print and by everyone. */
const COLOURS = ['#1F4E79', '#2E9E8F', '#F2B84B', '#C8553D', '#8E7CC3', '#7F7F7F'];
/** Room between bars in hundredths of their width. */
const GAP_WIDTH = 50;

/** Charts over the cells of a sheet that is written; their cells may still be without results. */
export function drawCharts(
  sheet: Excel.Worksheet,
  { charts = [], bands }: Pick<PlanOutline, 'charts' | 'bands'>,
): void {
  for (const plan of charts) {
    const chart = drawChart(sheet, plan);
    // A share ends at the whole.
    if (chart && areRatios(plan, bands)) chart.axes.valueAxis.maximum = 1;
  }
}

function areRatios({ series, kind }: ChartPlan, bands: PlanOutline['bands']): boolean {
  const formatAt = (row: number, column: number): string | undefined => {
    let top = 0;
    for (const { rows, formats } of bands) {
      if (row < top + rows) return formats[column];
      top += rows;
    }
    return undefined;
  };
  const isStacked = kind === 'stackedBar' || kind === 'stackedColumn';
  return !isStacked && series.every(({ values: { row, column } }) => formatAt(row, column) === 'ratio');
}

function drawChart(
  sheet: Excel.Worksheet,
  { kind, title, categories, series, place }: ChartPlan,
): Excel.Chart | null {
  const [first] = series;
  if (!first) return null;
  const names = cells(sheet, categories);
  const chart = sheet.charts.add(TYPES[kind], cells(sheet, first.values), 'Columns');
  chart.title.text = title;
  chart.setPosition(corner(sheet, place, 0, 0), corner(sheet, place, place.rows - 1, place.columns - 1));
  if (series.length > 1) chart.legend.position = 'Bottom';
  else chart.legend.visible = false;
  // Folded rows are still drawn.
  chart.plotVisibleOnly = false;
  dressAxes(chart, kind);
  series.forEach(({ name, values }, index) => {
    const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    drawn.name = name;
    drawn.setValues(cells(sheet, values));
    drawn.setXAxisValues(names);
    if (kind === 'line') return;
    drawn.gapWidth = GAP_WIDTH;
    drawn.format.fill.setSolidColor(COLOURS[index % COLOURS.length] ?? '#1F4E79');
  });
  return chart;
}

function dressAxes({ axes }: Excel.Chart, kind: ChartPlan['kind']): void {
  axes.categoryAxis.tickLabelSpacing = 1;
  // Lengths are compared from nothing on.
  if (kind !== 'line') axes.valueAxis.minimum = 0;
  if (kind === 'bar' || kind === 'stackedBar') {
    // Bars are counted from below, rows from above.
    axes.categoryAxis.reversePlotOrder = true;
    axes.categoryAxis.position = 'Maximum';
  }
}

function cells(sheet: Excel.Worksheet, { row, column, rows, columns }: CellArea): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

function corner(sheet: Excel.Worksheet, { row, column }: CellArea, down: number, right: number): Excel.Range {
  return sheet.getRangeByIndexes(row + down, column + right, 1, 1);
}
