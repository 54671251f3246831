import { dirname, join } from 'node:path';

export type OfficeJsSource = 'cdn' | 'cn' | 'self';

/** The script a page loads, and the origin its Content-Security-Policy must allow for it. */
export interface OfficeJs {
  readonly script: string;
  readonly origin: string | null;
}

const SOURCES: Readonly<Record<OfficeJsSource, OfficeJs>> = {
  cdn: {
    script: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    origin: 'https://appsforoffice.microsoft.com',
  },
  // Microsoft's CDN run by 21Vianet: the global one times out in mainland China.
  cn: {
    script: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    origin: 'https://appsforoffice.cdn.partner.office365.cn',
  },
  self: { script: 'office-js/office.js', origin: null },
};

export function officeJs(source: string): OfficeJs {
  if (!Object.hasOwn(SOURCES, source)) {
    throw new Error(`OFFICE_JS must be ${Object.keys(SOURCES).join(', ')}, not "${source}".`);
  }
  return SOURCES[source as OfficeJsSource];
}

const DIST = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/**
 * What `office.js` asks for in Excel, found by reading its loader: one script per platform, the one for pages
 * outside Office and for dialogs (o15…), and strings (other languages fall back to en-us). Telemetry scripts are
 * left out: the policy would not let them send anything.
 */
const FILES = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-web-16.00.js',
  'excel-win32-16.00.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-ios-16.00.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];

/** The part of Office.js that holds `Excel`, as Excel on the web loads it. */
export const EXCEL_CLIENT = 'office-js/excel-web-16.00.js';

/** Patterns for copy-webpack-plugin that put Office.js beside the add-in, unmodified. */
export function officeJsCopies(): { from: string; to: string; info: { minimized: true } }[] {
  return [
    ...FILES.map((file) => ({ from: join(DIST, file), to: `office-js/${file}` })),
    { from: join(DIST, '../LICENSE.md'), to: 'office-js/LICENSE.md' },
  ].map((copy) => ({ ...copy, info: { minimized: true } }));
}
