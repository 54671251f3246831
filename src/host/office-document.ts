import type { ClientHost } from './client-host';

interface AsyncResult {
  readonly status: 'succeeded' | 'failed';
  readonly value?: unknown;
  readonly error?: { readonly code: number; readonly name: string; readonly message: string };
}

type Callback = (result: AsyncResult) => void;

/** Office's own number for what a host has not. */
const NOT_SUPPORTED = 5012;

/** What the Common API does with a document as a whole; of it, this host keeps settings, and refuses the rest by name. */
const REFUSED = [
  'addHandlerAsync',
  'getActiveViewAsync',
  'getFileAsync',
  'getFilePropertiesAsync',
  'getSelectedDataAsync',
  'goToByIdAsync',
  'removeHandlerAsync',
  'setSelectedDataAsync',
] as const;

/** https://learn.microsoft.com/javascript/api/office/office.document */
export function officeDocument(host: ClientHost): object {
  return {
    mode: 'readWrite',
    url: host.describe().documentName,
    settings: officeSettings(host),
    ...Object.fromEntries(REFUSED.map((name) => [name, (...args: readonly unknown[]) => refuse(name, args)])),
  };
}

/** Settings are kept in the workbook once they are saved: https://learn.microsoft.com/javascript/api/office/office.settings */
function officeSettings(host: ClientHost): object {
  let own = new Map(host.describe().settings);
  return {
    get: (name: string) => own.get(name) ?? null,
    set: (name: string, value: unknown) => void own.set(name, value),
    remove: (name: string) => void own.delete(name),
    refreshAsync: (...args: readonly unknown[]) => {
      void after(args, async () => {
        own = new Map(await host.readSettings());
      });
    },
    saveAsync: (...args: readonly unknown[]) => {
      void after(args, () => host.writeSettings([...own]));
    },
  };
}

async function after(args: readonly unknown[], act: () => void | Promise<void>): Promise<void> {
  await act();
  settle(args, { status: 'succeeded' });
}

function refuse(name: string, args: readonly unknown[]): void {
  const message = `Document.${name} is not implemented by the embedded host.`;
  settle(args, { status: 'failed', error: { code: NOT_SUPPORTED, name: 'NotImplemented', message } });
}

/** Options come before a callback, or there is none. */
function settle(args: readonly unknown[], result: AsyncResult): void {
  const callback = args.find((argument): argument is Callback => typeof argument === 'function');
  setTimeout(() => callback?.(result), 0);
}
