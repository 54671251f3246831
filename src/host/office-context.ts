import type { ClientHost } from './client-host';
import { officeDocument } from './office-document';
import { includes } from './protocol/requirement';

/**
 * Outside Excel the client's loader has no host to ask, so `Office.context` and `Office.onReady` say what this
 * host is, on an object that inherits all else from the client's. Everything under `Excel` is the client's own.
 */
export function describeOffice<T extends object>(office: T, host: ClientHost): T {
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  const { displayLanguage, contentLanguage, background, requirementSet } = host.describe();
  const described: T = Object.create(office) as T;
  Object.defineProperty(described, 'context', {
    value: {
      displayLanguage,
      contentLanguage,
      host: 'Excel',
      platform: 'OfficeOnline',
      document: officeDocument(host),
      // An Office that has no theme of its own leaves the choice to the browser.
      ...(background === undefined ? {} : { officeTheme: { bodyBackgroundColor: background } }),
      requirements: {
        isSetSupported: (name: string, version = '1.1') =>
          name === 'ExcelApi' && includes(requirementSet, version),
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
