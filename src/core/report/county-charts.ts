import type { CellArea, ChartPlan } from './plan';

interface Charted {
  readonly headers: readonly string[];
  readonly titles: { readonly totals: string; readonly share: string };
  /** Row of the first county, from 0. */
  readonly firstRow: number;
  readonly counties: number;
}

/** Columns of 县区对比. */
const MEAN = 4;
const MEDIAN = 5;
const SHARE = 9;
/** Where the second chart begins: the sheet is as wide on either side. */
const HALF = 4;
const COLUMNS = 10;
/** Rows for title, axis and legend; a county takes more than a row, so that its name can be read. */
const FRAME_ROWS = 6;
const ROWS_PER_COUNTY = 1.3;

/** Mean and median of the counties' teams, and the share of the best grade, below the list and side by side. */
export function countyCharts({ headers, titles, firstRow, counties }: Charted): ChartPlan[] {
  const cells = (column: number): CellArea => ({ row: firstRow, column, rows: counties, columns: 1 });
  const series = (columns: readonly number[]) =>
    columns.map((column) => ({ name: headers[column] ?? '', values: cells(column) }));
  const rows = Math.ceil(counties * ROWS_PER_COUNTY) + FRAME_ROWS;
  // Below the counties come the city and a free row.
  const row = firstRow + counties + 2;
  return [
    {
      kind: 'bar',
      title: titles.totals,
      categories: cells(0),
      series: series([MEAN, MEDIAN]),
      place: { row, column: 0, rows, columns: HALF },
    },
    {
      kind: 'bar',
      title: titles.share,
      categories: cells(0),
      series: series([SHARE]),
      place: { row, column: HALF, rows, columns: COLUMNS - HALF },
    },
  ];
}
