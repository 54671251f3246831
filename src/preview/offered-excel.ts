import type { ClientHost } from '../host';
import type { ShownTheme } from './shown-theme';

/** What the pane's page finds in the page around it. */
export interface OfferedExcel {
  /** For the client that comes now; the one before is heard no more. */
  readonly connect: () => ClientHost;
  readonly theme: ShownTheme;
}

const NAME = 'embeddedExcel';

/** Offers an Excel to the pane's page, which is to be loaded after that. */
export function offerExcel(excel: OfferedExcel): void {
  Object.assign(window, { [NAME]: excel });
}

/** The Excel offered by the page around this one. */
export function offeredExcel(): OfferedExcel {
  const offered = (window.parent as unknown as Partial<Record<typeof NAME, OfferedExcel>>)[NAME];
  if (!offered) throw new Error('The pane was opened without the browser workbook around it.');
  return offered;
}
