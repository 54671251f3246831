import { spawnSync } from 'node:child_process';
import { findChromium, findLibreOffice } from './programs';

const CHINESE_FONT = 'fonts-noto-cjk';

/**
 * Brings Chromium and LibreOffice with apt-get where they are missing and this user may.
 * Gives null, or one sentence that says what to install.
 */
export function bringPrograms(): string | null {
  const missing = missingPackages();
  if (missing.length === 0) return null;
  const mayInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (mayInstall) aptGet(missing);
  const still = missingPackages();
  if (still.length === 0) return null;
  return `The browser tests need ${still.join(' and ')}: install them (Debian: sudo apt-get install ${still.join(' ')} ${CHINESE_FONT}) or set CHROMIUM and SOFFICE to their programs.`;
}

function missingPackages(): string[] {
  return [
    ...(findChromium() === undefined ? ['chromium'] : []),
    ...(findLibreOffice() === undefined ? ['libreoffice-calc'] : []),
  ];
}

function aptGet(packages: readonly string[]): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...words: string[]) => spawnSync('apt-get', words, { stdio: 'inherit', env: environment });
  run('update', '-qq');
  run('install', '-y', '-qq', '--no-install-recommends', ...packages, CHINESE_FONT);
}
