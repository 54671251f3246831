import type { Compiler, NormalModule } from 'webpack';

// What Excel loads is the add-in alone: not the embedded Excel, not the grid, not a copy of Office.js.
const FOREIGN =
  /[\\/](?:src[\\/](?:host|preview|sample|cli)|node_modules[\\/](?:@univerjs|@ironcalc|@microsoft[\\/]office-js))[\\/]/;

/** Fails a build in which a module that is no part of the add-in found its way into its bundles. */
export class PaneOnly {
  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap('PaneOnly', (compilation) => {
      compilation.hooks.afterOptimizeModules.tap('PaneOnly', (modules) => {
        for (const module of modules) {
          const path = (module as Partial<NormalModule>).resource ?? '';
          if (FOREIGN.test(path)) {
            compilation.errors.push(new compiler.webpack.WebpackError(`No part of the add-in: ${path}`));
          }
        }
      });
    });
  }
}
