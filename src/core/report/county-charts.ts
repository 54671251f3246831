import type { List } from './list';
import type { ChartPlan } from './plan';

type Charted = 'county' | 'mean' | 'median' | 'topShare';

/** Where the second chart begins: the sheet is as wide on either side. */
const HALF = 4;
/** Rows for title, axis and legend; a county takes more than a row, so that its name can be read. */
const FRAME_ROWS = 6;
const ROWS_PER_COUNTY = 1.3;

function chartRows(counties: number): number {
  return Math.ceil(counties * ROWS_PER_COUNTY) + FRAME_ROWS;
}

/** The rows below the list that are kept free for the charts. */
export function countyChartRows(counties: number): number {
  return chartRows(counties) + 2;
}

/** Mean and median of the counties' teams, and the share of the best grade, below the list and side by side. */
export function countyCharts(
  list: Pick<List<string, Charted>, 'area' | 'headerOf' | 'length' | 'lastRow' | 'widths'>,
  titles: { readonly totals: string; readonly share: string },
): ChartPlan[] {
  const series = (keys: readonly Charted[]) =>
    keys.map((key) => ({ name: list.headerOf(key), values: list.area(key) }));
  const rows = chartRows(list.length);
  // Below the counties come the city and a free row.
  const row = list.lastRow + 2;
  return [
    {
      kind: 'bar',
      title: titles.totals,
      categories: list.area('county'),
      series: series(['mean', 'median']),
      place: { row, column: 0, rows, columns: HALF },
    },
    {
      kind: 'bar',
      title: titles.share,
      categories: list.area('county'),
      series: series(['topShare']),
      place: { row, column: HALF, rows, columns: list.widths.length - HALF },
    },
  ];
}
