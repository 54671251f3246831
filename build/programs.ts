import { existsSync } from 'node:fs';

const CHROMIUM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const OFFICE = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** The Chromium that tests drive: `CHROMIUM`, or the first one found where systems put it. */
export function findChromium(): string | undefined {
  return process.env['CHROMIUM'] ?? CHROMIUM.find((path) => existsSync(path));
}

/** LibreOffice' program: `SOFFICE`, or the first one found. */
export function findLibreOffice(): string | undefined {
  return process.env['SOFFICE'] ?? OFFICE.find((path) => existsSync(path));
}

export function chromiumPath(): string {
  const path = findChromium();
  if (path === undefined)
    throw new Error('Chromium is missing: install it (Debian: apt-get install chromium) or set CHROMIUM.');
  return path;
}
