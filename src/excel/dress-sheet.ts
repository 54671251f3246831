import { isFitted, paperFor, POINTS_PER_CHARACTER, type PlanOutline } from '../core/report';
import { drawCharts } from './draw-charts';
import { groupAndFold, groupColumns } from './fold-rows';
import type { Transaction } from './transaction';

type Dressed = Omit<PlanOutline, 'kind' | 'name'>;

/** Widths, frozen header, print set-up, charts and folded rows: clerks print these sheets and stamp them. */
export function dressSheet(transaction: Transaction, sheet: Excel.Worksheet, plan: Dressed): void {
  plan.widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth =
      width * POINTS_PER_CHARACTER;
  });
  fitWrapped(sheet, plan);
  // Rows of a sheet that is not seen yet cannot be frozen.
  if (plan.headerRow > 0) transaction.afterwards(() => sheet.freezePanes.freezeRows(plan.headerRow));
  setPages(transaction, sheet, plan);
  drawCharts(sheet, plan);
  groupAndFold(sheet, plan.groups ?? []);
  const printed = printedOf(plan);
  groupColumns(sheet, printed, plan.widths.length - printed);
}

function setPages(transaction: Transaction, sheet: Excel.Worksheet, plan: Dressed): void {
  const { pageLayout } = sheet;
  const printed = printedOf(plan);
  const paper = paperFor(plan.widths.slice(0, printed));
  // Without a printer Excel knows no paper.
  transaction.afterwards(() => (pageLayout.paperSize = paper.size));
  pageLayout.orientation = paper.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  pageLayout.centerHorizontally = true;
  // As many pages down as it takes, one page across; to page breaks Excel keeps for sure where it fits no pages.
  pageLayout.zoom = plan.printScale === undefined ? { horizontalFitToPages: 1 } : { scale: plan.printScale };
  // Text that runs over the last column would begin a page of its own; what is filled in later has no end yet.
  if (plan.printed !== undefined)
    pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, rowsOf(plan), printed));
  breakPages(sheet, plan.bands);
  const repeated = plan.repeatedRow ?? plan.headerRow;
  if (repeated > 0) pageLayout.setPrintTitleRows(`$${repeated}:$${repeated}`);
  if (plan.footer !== undefined) pageLayout.headersFooters.defaultForAllPages.centerFooter = plan.footer;
}

function printedOf({ printed, widths }: Pick<Dressed, 'printed' | 'widths'>): number {
  return printed ?? widths.length;
}

function rowsOf({ bands }: Pick<PlanOutline, 'bands'>): number {
  return bands.reduce((sum, { rows }) => sum + rows, 0);
}

/** Rows of wrapped text are as tall as it needs, which hangs on the widths. */
function fitWrapped(sheet: Excel.Worksheet, { bands, widths }: Pick<PlanOutline, 'bands' | 'widths'>): void {
  let top = 0;
  for (const { role, rows } of bands) {
    if (isFitted(role) && rows > 0) sheet.getRangeByIndexes(top, 0, rows, widths.length).format.autofitRows();
    top += rows;
  }
}

/** A break goes above a cell: of a row of its band, or the first below it. There is none below the last. */
function breakPages(sheet: Excel.Worksheet, bands: PlanOutline['bands']): void {
  let top = 0;
  bands.forEach(({ rows, breaks = [], breakAfter }, index) => {
    for (const row of breaks) sheet.horizontalPageBreaks.add(`A${top + row + 1}`);
    top += rows;
    if (breakAfter && index < bands.length - 1) sheet.horizontalPageBreaks.add(`A${top + 1}`);
  });
}
