import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Configuration as Serving } from 'webpack-dev-server';
import { DEVELOPMENT_URL } from './addin-url';
import type { Switches } from './switches';

// Where office-addin-dev-certs, which `npm run excel` calls first, puts them.
const CERTIFICATES = join(homedir(), '.office-addin-dev-certs');

/** `npm start`: the browser workbook. `npm run excel`: the add-in alone, over https, where the manifest says. */
export function developmentServer(switches: Switches): Serving {
  const common: Serving = {
    host: 'localhost',
    static: false,
    hot: false,
    client: { logging: 'warn', overlay: false },
    headers: { 'Cache-Control': 'no-store' },
  };
  if (switches.excel) {
    const read = (name: string): Buffer => readFileSync(join(CERTIFICATES, name));
    const options = { ca: read('ca.crt'), cert: read('localhost.crt'), key: read('localhost.key') };
    return { ...common, port: new URL(DEVELOPMENT_URL).port, server: { type: 'https', options } };
  }
  return { ...common, port: process.env['PORT'] ?? 'auto', onListening: announce };
}

/** Says at once that a build is under way, and where to go when it is done. */
const announce: Serving['onListening'] = (server) => {
  process.stdout.write('\n  正在准备，约半分钟…  Getting ready, about half a minute…\n');
  let announced = false;
  server.compiler.hooks.done.tap('announce', () => {
    const address = server.server?.address();
    if (announced || typeof address !== 'object' || !address) return;
    announced = true;
    process.stdout.write(`\n  驻村帮扶台账 · Zhucun Ledger: http://localhost:${address.port}/\n\n`);
  });
};
