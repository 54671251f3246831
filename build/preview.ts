import { join } from 'node:path';
import HtmlPlugin from 'html-webpack-plugin';
import type { Configuration } from 'webpack';
import { base, ROOT } from './base';
import { SampleFile } from './sample-file';
import { securityPolicy } from './security-policy';
import type { Switches } from './switches';

/** The browser workbook: a page of its own around the add-in, which is built apart and shared as it is. */
export function preview(switches: Switches): Configuration {
  const shared = base('preview', switches);
  return {
    ...shared,
    entry: {
      preview: './src/preview/index.tsx',
      // In the pane's page, before and after the client library.
      'pane-client': { import: './src/preview/pane-client.ts', filename: 'pane-client.js' },
      'pane-ready': { import: './src/preview/pane-ready.ts', filename: 'pane-ready.js' },
    },
    // The grid is large and served from this machine: minimising and mapping it costs more than it saves.
    devtool: false,
    optimization: { minimize: false },
    output: { ...shared.output, path: join(ROOT, 'dist-preview') },
    plugins: [
      ...(shared.plugins ?? []),
      new SampleFile(),
      new HtmlPlugin({
        filename: 'index.html',
        template: 'src/preview/preview.html',
        chunks: ['preview'],
        minify: false,
        policy: securityPolicy({ inlineStyles: true, frames: true, blobImages: true, wasm: true }),
      }),
    ],
  };
}
