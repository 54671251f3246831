import type { SheetTexts } from '../../locales';
import type { CoverageLine } from './coverage-lines';
import type { List } from './list';
import type { ChartPlan } from './plan';

/** Rows that the charts stand in. */
export const CHART_ROWS = 20;

type Key = keyof SheetTexts['coverage']['columns'];
/** Ratios that counties are compared by: of designated villages, teams, First Secretaries, households. */
const RATIOS = ['designatedRatio', 'withTeamRatio', 'withFirstSecretaryRatio', 'pairedRatio'] as const;
const LAYERS = ['noLayer', 'oneLayer', 'twoLayers', 'moreLayers'] as const;

/** Coverage of each county side by side, and its villages by how many layers help them; counties are the last lines. */
export function coverageCharts(
  titles: SheetTexts['coverage']['charts'],
  summary: List<CoverageLine, Key>,
  counties: number,
): ChartPlan[] {
  if (counties === 0) return [];
  const cells = (key: Key) => summary.area(key, summary.length - counties);
  const series = (keys: readonly Key[]) =>
    keys.map((key) => ({ name: summary.headerOf(key), values: cells(key) }));
  const place = { row: summary.lastRow + 1, rows: CHART_ROWS - 2 };
  return [
    {
      kind: 'column',
      title: titles.coverage,
      categories: cells('county'),
      series: series(RATIOS),
      place: { ...place, column: 0, columns: 11 },
    },
    {
      kind: 'stackedColumn',
      title: titles.layers,
      categories: cells('county'),
      series: series(LAYERS),
      place: { ...place, column: 12, columns: 14 },
    },
  ];
}
