import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import type { Configuration, WebpackPluginInstance } from 'webpack';
import { Failure } from '../src/core/words/failure';
import { failureSentence } from '../src/locales';
import { manifestFor } from './addin-url';
import { base, ROOT } from './base';
import { FirstScript } from './first-script';
import { LicenceNotices } from './licence-notices';
import { helpContents } from './help';
import { EXCEL_CLIENT, officeJsCopies } from './office-js';
import { PaneOnly } from './pane-only';
import { securityPolicy } from './security-policy';
import type { Switches } from './switches';

/** What Excel loads, ready for any static server. */
export function addin(switches: Switches): Configuration {
  const shared = base('addin', switches);
  return {
    ...shared,
    entry: {
      taskpane: './src/taskpane/index.tsx',
      commands: './src/commands/commands.ts',
      notice: './src/commands/notice.ts',
      help: './src/help/index.ts',
    },
    output: {
      ...shared.output,
      path: join(ROOT, switches.preview ? 'dist-preview' : 'dist'),
      clean: !switches.preview,
    },
    plugins: [
      ...(shared.plugins ?? []),
      page('taskpane', switches, { template: 'src/taskpane/taskpane.html' }),
      page('commands', switches, { template: 'src/commands/commands.html' }),
      page('notice', switches, { template: 'src/commands/notice.html' }),
      // Needs neither Office nor a connection.
      page('help', switches, {
        template: 'src/help/help.html',
        policy: securityPolicy(),
        contents: helpContents(),
      }),
      ...(switches.preview ? [paneOfPreview(switches)] : []),
      new CopyPlugin({ patterns: copies(switches) }),
      new PaneOnly(),
      new LicenceNotices(),
      ...(switches.production ? [new FirstScript()] : []),
    ],
  };
}

function page(chunk: string, switches: Switches, options: HtmlPlugin.Options): WebpackPluginInstance {
  return new HtmlPlugin({
    filename: `${chunk}.html`,
    chunks: [chunk],
    inject: 'body',
    minify: false,
    policy: securityPolicy({ scripts: switches.officeJs.origin }),
    scripts: [switches.officeJs.script],
    tooOld: {
      zh: failureSentence(new Failure('WebViewTooOld'), 'zh-CN'),
      en: failureSentence(new Failure('WebViewTooOld'), 'en'),
    },
    ...options,
  });
}

/** The same pane bundle around a client whose bridge leads to the embedded Excel: there is no Office to load it. */
function paneOfPreview(switches: Switches): WebpackPluginInstance {
  return page('taskpane', switches, {
    filename: 'pane.html',
    template: 'src/taskpane/taskpane.html',
    scripts: ['pane-client.js', EXCEL_CLIENT, 'pane-ready.js'],
  });
}

function copies(switches: Switches): CopyPlugin.Pattern[] {
  const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
  return [
    { from: 'assets/*.png', to: '[path][name][ext]' },
    // As it is: minimising would rewrite it in newer words than Internet Explorer knows.
    { from: 'src/taskpane/unsupported.js', to: 'unsupported.js', info: { minimized: true } },
    { from: 'src/commands/support.html', to: 'support.html' },
    { from: 'manifest.xml', transform: () => manifestFor(switches.addinUrl, manifest) },
    ...(switches.officeJs.origin === null ? officeJsCopies() : []),
  ];
}
