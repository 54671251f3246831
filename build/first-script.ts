import { gzipSync } from 'node:zlib';
import type { Compiler } from 'webpack';

/** What the task pane loads before it shows anything, compressed; the rest comes beside it or when it is opened. */
const MOST_BYTES = 200 * 1024;

/** Fails a build in which the first script of the task pane has grown beyond what is promised. */
export class FirstScript {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('FirstScript', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'FirstScript', stage }, () => {
        const files = compilation.entrypoints.get('taskpane')?.getFiles() ?? [];
        const bytes = files
          .map((file) => gzipSync(compilation.getAsset(file)?.source.buffer() ?? '').length)
          .reduce((sum, size) => sum + size, 0);
        if (bytes > MOST_BYTES) {
          const size = `${Math.ceil(bytes / 1024)} KB compressed, at most ${MOST_BYTES / 1024}`;
          compilation.errors.push(
            new compiler.webpack.WebpackError(`First script of the task pane: ${size}`),
          );
        }
      });
    });
  }
}
