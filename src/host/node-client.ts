import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';
import type { ExcelHost } from './excel-host';
import { describeOffice } from './office-context';

export { nodeCalculator } from './calculation/node-calculator';

/** What the client library puts into its window. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

let script: vm.Script | null = null;

/** Loads Microsoft's unmodified client against a host; each host has a client, and a window, of its own. */
export function loadOfficeJs(host: ExcelHost): OfficeClient {
  script ??= new vm.Script(readFileSync(clientFile(), 'utf8'), { filename: 'excel-web-16.00.js' });
  const window = bareWindow();
  window['_richApiNativeBridge'] = host.bridge;
  const context = vm.createContext(window);
  script.runInContext(context);
  const client = context as unknown as { -readonly [Name in keyof OfficeClient]: OfficeClient[Name] };
  client.Office = describeOffice(client.Office, host);
  return { Excel: client.Excel, Office: client.Office, OfficeExtension: client.OfficeExtension };
}

function clientFile(): string {
  return createRequire(__filename).resolve('@microsoft/office-js/dist/excel-web-16.00.js');
}

/** The little of a browser that the client touches while loading. */
function bareWindow(): Record<string, unknown> {
  const location = { href: 'http://localhost/', protocol: 'http:', search: '', hash: '' };
  const nothing = (): void => undefined;
  const window: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    location,
    navigator: { userAgent: 'Node' },
    addEventListener: nothing,
    removeEventListener: nothing,
    document: {
      URL: location.href,
      location,
      cookie: '',
      documentElement: {},
      head: { appendChild: nothing },
      getElementsByTagName: () => [],
      createElement: () => ({}),
      addEventListener: nothing,
    },
  };
  for (const name of ['window', 'self', 'top', 'parent']) window[name] = window;
  return window;
}
