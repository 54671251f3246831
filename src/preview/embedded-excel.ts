import type { ExcelHost } from '../host';
import type { ShownTheme } from './shown-theme';

/** What the pane's page finds in the page around it. */
export interface EmbeddedExcel {
  readonly host: ExcelHost;
  readonly theme: ShownTheme;
}

const NAME = 'embeddedExcel';

/** Offers an Excel to the pane's page, which is to be loaded after that. */
export function offerExcel(excel: EmbeddedExcel): void {
  Object.assign(window, { [NAME]: excel });
}

/** The Excel offered by the page around this one. */
export function offeredExcel(): EmbeddedExcel {
  const offered = (window.parent as unknown as Partial<Record<typeof NAME, EmbeddedExcel>>)[NAME];
  if (!offered) throw new Error('The pane was opened without the browser workbook around it.');
  return offered;
}
