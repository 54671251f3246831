import type { ClientHost } from './client-host';
import { describeOffice } from './office-context';

export { browserCalculator } from './calculation/browser-calculator';

/**
 * Prepares a window for the client: to be called before its script (`excel-web-16.00.js`) runs there. The
 * returned function is to be called right after the script has run.
 */
export function attachOfficeJs(window: Window, host: ClientHost): () => void {
  Object.assign(window, { _richApiNativeBridge: host.bridge });
  return () => {
    const owner = window as unknown as { Office: object };
    owner.Office = describeOffice(owner.Office, host);
  };
}
