import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { serveFolder } from '../../../build/static-server';

const ROOT = join(__dirname, '../../..');

/** Builds the browser workbook as it ships and serves it; tests find its address in PREVIEW_URL. */
export default async function servePreview(): Promise<void> {
  const webpack = join(ROOT, 'node_modules/webpack/bin/webpack.js');
  execFileSync(process.execPath, [webpack, '--mode', 'production', '--env', 'preview'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const { url, close } = await serveFolder(join(ROOT, 'dist-preview'));
  process.env['PREVIEW_URL'] = url;
  Object.assign(globalThis, { stopServingPreview: close });
}
