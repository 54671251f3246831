import type { NativeBridge } from './excel-host';
import { officeDocument } from './office-document';
import { includes } from './protocol/requirement';

/** What an add-in keeps in the workbook, as the Common API hands it over: all of it at once. */
export type KeptSettings = readonly (readonly [name: string, value: unknown])[];

/** What the client asks before any request, and wants to know at once. */
export interface OfficeDescription {
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly documentName: string;
  /** Colour of the window, as a CSS colour. */
  readonly background: string | undefined;
  /** Highest ExcelApi set that this Excel offers. */
  readonly requirementSet: string;
  readonly settings: KeptSettings;
}

/** An Excel as the client meets it; it may run in another thread. */
export interface ClientHost {
  readonly bridge: NativeBridge;
  describe(): OfficeDescription;
  readSettings(): KeptSettings | Promise<KeptSettings>;
  writeSettings(settings: KeptSettings): void | Promise<void>;
}

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
