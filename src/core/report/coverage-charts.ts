import type { SheetTexts } from '../../locales';
import type { CellArea, ChartPlan } from './plan';

/** Rows that the charts stand in. */
export const CHART_ROWS = 20;

interface Charted {
  readonly texts: SheetTexts['coverage'];
  /** Rows of the counties, from 0. */
  readonly firstCounty: number;
  readonly counties: number;
  /** First row that the charts may cover, from 0. */
  readonly top: number;
  /** Columns of the counties' names, of the ratios and of the numbers of layers. */
  readonly names: number;
  readonly ratios: readonly number[];
  readonly layers: readonly number[];
}

/** Coverage of each county side by side, and its villages by how many layers help them. */
export function coverageCharts(charted: Charted): ChartPlan[] {
  const { texts, firstCounty, counties, top, names, ratios, layers } = charted;
  if (counties === 0) return [];
  const cells = (column: number): CellArea => ({ row: firstCounty, column, rows: counties, columns: 1 });
  const series = (columns: readonly number[]) =>
    columns.map((column) => ({ name: texts.columns[column] ?? '', values: cells(column) }));
  const rows = CHART_ROWS - 2;
  return [
    {
      kind: 'column',
      title: texts.charts.coverage,
      categories: cells(names),
      series: series(ratios),
      place: { row: top + 1, column: 0, rows, columns: 11 },
    },
    {
      kind: 'stackedColumn',
      title: texts.charts.layers,
      categories: cells(names),
      series: series(layers),
      place: { row: top + 1, column: 12, rows, columns: 14 },
    },
  ];
}
