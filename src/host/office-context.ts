import type { ExcelHost } from './excel-host';

/**
 * Outside Excel the client's loader has no host to ask, so `Office.context` and `Office.onReady` say what this
 * host is. Everything under `Excel` stays the client's own.
 */
export function describeOffice(office: object, host: ExcelHost): void {
  const settings = new Map<string, unknown>();
  Object.defineProperty(office, 'context', {
    configurable: true,
    value: {
      displayLanguage: host.displayLanguage,
      contentLanguage: host.displayLanguage,
      host: 'Excel',
      platform: 'OfficeOnline',
      requirements: {
        isSetSupported: (name: string, version?: string) => host.isSetSupported(name, version),
      },
      document: {
        settings: {
          get: (name: string) => settings.get(name) ?? null,
          set: (name: string, value: unknown) => void settings.set(name, value),
          saveAsync: (done?: (result: { status: string }) => void) => done?.({ status: 'succeeded' }),
        },
      },
    },
  });
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  Object.defineProperty(office, 'onReady', {
    configurable: true,
    value: (callback?: (ready: typeof info) => unknown) => {
      callback?.(info);
      return Promise.resolve(info);
    },
  });
}
