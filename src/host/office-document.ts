import type { Workbook } from './model/workbook';

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
export function officeDocument(workbook: Workbook): object {
  return {
    mode: 'readWrite',
    url: workbook.name,
    settings: officeSettings(workbook),
    ...Object.fromEntries(REFUSED.map((name) => [name, (...args: readonly unknown[]) => refuse(name, args)])),
  };
}

/** Settings are kept in the workbook once they are saved: https://learn.microsoft.com/javascript/api/office/office.settings */
function officeSettings({ settings }: Workbook): object {
  let own = new Map(settings);
  const answer = (args: readonly unknown[]): void => {
    settle(args, { status: 'succeeded' });
  };
  return {
    get: (name: string) => own.get(name) ?? null,
    set: (name: string, value: unknown) => void own.set(name, value),
    remove: (name: string) => void own.delete(name),
    refreshAsync: (...args: readonly unknown[]) => {
      own = new Map(settings);
      answer(args);
    },
    saveAsync: (...args: readonly unknown[]) => {
      settings.clear();
      for (const [name, value] of own) settings.set(name, value);
      answer(args);
    },
  };
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
