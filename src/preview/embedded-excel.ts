import type { ExcelHost } from '../host';

/** What the pane's page finds in the page around it. */
export interface EmbeddedExcel {
  readonly host: ExcelHost;
}

const NAME = 'embeddedExcel';

/** Offers a host to the pane's page, which is to be loaded after that. */
export function offerHost(host: ExcelHost): void {
  Object.assign(window, { [NAME]: { host } satisfies EmbeddedExcel });
}

/** The host offered by the page around this one. */
export function offeredHost(): ExcelHost {
  const offered = (window.parent as unknown as Partial<Record<typeof NAME, EmbeddedExcel>>)[NAME];
  if (!offered) throw new Error('The pane was opened without the browser workbook around it.');
  return offered.host;
}
