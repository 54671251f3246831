import { compareYears, type Earlier } from '../years';
import { countyBands } from './comparison-counties';
import { FIGURE_ROWS, figuresBands } from './comparison-figures';
import { changeBands } from './comparison-lists';
import { PlacedComparison, positionsOf } from './comparison-places';
import { head, sheetPlan, textsOf, type ListColumn, type Results } from './layout';
import type { Band, SheetLayout } from './plan';

const WIDTHS = [17, 12, 13, 13, 22, 14, 16, 16, 12, 12, 12, 12, 12, 12, 12, 12, 12];

/** 年度对比: coverage of both years, changes by county, then every change of a village, a household and a cadre. */
export function comparisonSheet(results: Results): SheetLayout {
  const { previous } = results;
  const texts = textsOf(results).years.comparison;
  const columns = WIDTHS.map((width): ListColumn => ({
    header: '',
    width,
    format: 'text',
    cell: () => null,
  }));
  const bands = previous ? compared(results, previous) : head(results, texts.title, [texts.none]);
  // Its lists have headers of their own: none of them holds for the whole sheet.
  return { ...sheetPlan(columns, [], bands), headerRow: 0 };
}

function compared(results: Results, previous: Earlier): Band[] {
  const texts = textsOf(results).years.comparison;
  const placed = new PlacedComparison(results, previous, compareYears(results, previous));
  const above = head(results, texts.title, [texts.about]);
  const rowsAbove = above.reduce((sum, { rows }) => sum + rows, 0);
  const positions = positionsOf(rowsAbove, FIGURE_ROWS, placed);
  return [
    ...above,
    ...figuresBands(placed, positions),
    ...countyBands(placed, positions),
    ...changeBands(placed),
  ];
}
