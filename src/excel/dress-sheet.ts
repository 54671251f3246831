import type { PlanOutline } from '../core/report';
import { drawCharts } from './draw-charts';
import { groupAndFold } from './fold-rows';
import type { Transaction } from './transaction';

/** Points a character of the standard font takes; Excel's own widths are under-measured for Chinese. */
const POINTS_PER_CHARACTER = 5.6;

/** Widths, frozen header, print set-up, charts and folded rows: clerks print these sheets and stamp them. */
export function dressSheet(
  transaction: Transaction,
  sheet: Excel.Worksheet,
  plan: Omit<PlanOutline, 'kind' | 'name'>,
): void {
  plan.widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth =
      width * POINTS_PER_CHARACTER;
  });
  fitWrapped(sheet, plan);
  // Rows of a sheet that is not seen yet cannot be frozen.
  if (plan.headerRow > 0) transaction.afterwards(() => sheet.freezePanes.freezeRows(plan.headerRow));
  const { pageLayout } = sheet;
  transaction.afterwards(() => (pageLayout.paperSize = 'A4'));
  pageLayout.orientation = plan.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  if (plan.printScale === undefined) {
    // As many pages down as it takes, one page across.
    pageLayout.zoom = { horizontalFitToPages: 1 };
  } else {
    // Excel keeps to page breaks only where it does not fit pages itself.
    pageLayout.zoom = { scale: plan.printScale };
    pageLayout.centerHorizontally = true;
    // Text that runs over the last column would begin a page of its own.
    pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, rowsOf(plan), plan.widths.length));
    breakPages(sheet, plan.bands);
  }
  if (plan.headerRow > 0) {
    const header = String(plan.headerRow);
    pageLayout.setPrintTitleRows(`$${header}:$${header}`);
  }
  drawCharts(sheet, plan);
  groupAndFold(sheet, plan.groups ?? []);
}

function rowsOf({ bands }: Pick<PlanOutline, 'bands'>): number {
  return bands.reduce((sum, { rows }) => sum + rows, 0);
}

/** Rows of wrapped text are as tall as it needs, which hangs on the widths. */
function fitWrapped(sheet: Excel.Worksheet, { bands, widths }: Pick<PlanOutline, 'bands' | 'widths'>): void {
  let top = 0;
  for (const { role, rows } of bands) {
    if (role === 'wrapped' && rows > 0)
      sheet.getRangeByIndexes(top, 0, rows, widths.length).format.autofitRows();
    top += rows;
  }
}

/** A break goes above a cell: the first below its band. There is none below the last. */
function breakPages(sheet: Excel.Worksheet, bands: PlanOutline['bands']): void {
  let top = 0;
  bands.forEach(({ rows, breakAfter }, index) => {
    top += rows;
    if (breakAfter && index < bands.length - 1) sheet.horizontalPageBreaks.add(`A${top + 1}`);
  });
}
