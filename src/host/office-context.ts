import type { ExcelHost } from './excel-host';
import { officeDocument } from './office-document';

/**
 * Outside Excel the client's loader has no host to ask, so `Office.context` and `Office.onReady` say what this
 * host is, on an object that inherits all else from the client's. Everything under `Excel` is the client's own.
 */
export function describeOffice<T extends object>(office: T, host: ExcelHost): T {
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  const described: T = Object.create(office) as T;
  Object.defineProperty(described, 'context', {
    value: {
      displayLanguage: host.displayLanguage,
      contentLanguage: host.workbook.culture,
      host: 'Excel',
      platform: 'OfficeOnline',
      document: officeDocument(host.workbook),
      // An Office that has no theme of its own leaves the choice to the browser.
      ...(host.background === undefined ? {} : { officeTheme: { bodyBackgroundColor: host.background } }),
      requirements: {
        isSetSupported: (name: string, version?: string) => host.isSetSupported(name, version),
      },
    },
  });
  Object.defineProperty(described, 'onReady', {
    value: (callback?: (ready: typeof info) => unknown) => {
      callback?.(info);
      return Promise.resolve(info);
    },
  });
  return described;
}
