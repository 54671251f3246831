import { getHttpsServerOptions } from 'office-addin-dev-certs';
import type { Configuration as Serving } from 'webpack-dev-server';
import { DEVELOPMENT_URL } from './addin-url';
import type { Switches } from './switches';

/** `npm start`: the browser workbook. `npm run excel`: the add-in alone, over https, where the manifest says. */
export async function developmentServer(switches: Switches): Promise<Serving> {
  const common: Serving = {
    host: 'localhost',
    static: false,
    hot: false,
    client: { logging: 'warn', overlay: false },
    headers: { 'Cache-Control': 'no-store' },
  };
  if (switches.excel) {
    const certificates = await getHttpsServerOptions();
    return {
      ...common,
      port: new URL(DEVELOPMENT_URL).port,
      server: { type: 'https', options: certificates },
    };
  }
  return { ...common, port: process.env['PORT'] ?? 'auto', onListening: announce };
}

const announce: Serving['onListening'] = (server) => {
  const address = server.server?.address();
  if (typeof address !== 'object' || !address) return;
  const url = `http://localhost:${String(address.port)}/`;
  // The first build takes a while; a page opened too early would only wait for it.
  const compilers = server.compiler;
  let announced = false;
  compilers.hooks.done.tap('announce', () => {
    if (announced) return;
    announced = true;
    process.stdout.write(`\n  驻村帮扶台账 · Zhucun Ledger: ${url}\n\n`);
  });
};
