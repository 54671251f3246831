import type { PlanOutline } from '../core/report';

/** Points a character of the standard font takes; Excel's own widths are under-measured for Chinese. */
const POINTS_PER_CHARACTER = 5.6;

/** Widths, frozen header and print set-up: clerks print these sheets and stamp them. */
export function dressSheet(sheet: Excel.Worksheet, plan: Pick<PlanOutline, 'widths' | 'headerRow'>): void {
  plan.widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth =
      width * POINTS_PER_CHARACTER;
  });
  sheet.freezePanes.freezeRows(plan.headerRow);
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  // As many pages down as it takes, one page across.
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.setPrintTitleRows(`$${String(plan.headerRow)}:$${String(plan.headerRow)}`);
}
