import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Compilation, Compiler, Module, NormalModule } from 'webpack';

const FILE = 'THIRD-PARTY-NOTICES.txt';
const PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;
const ACCEPTED = /^(?:MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|\(MIT OR Apache-2\.0\))$/;

/** Writes the licences of every package in the bundles; one that may not be given away so fails the build. */
export class LicenceNotices {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('LicenceNotices', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: 'LicenceNotices', stage }, () => {
        const notices = packagesOf(compilation).map((folder) => {
          const { text, licence, name } = noticeOf(folder);
          if (!ACCEPTED.test(licence)) {
            compilation.errors.push(new compiler.webpack.WebpackError(`${name}: licence ${licence}`));
          }
          return text;
        });
        compilation.emitAsset(FILE, new compiler.webpack.sources.RawSource(notices.join('\n\n')));
      });
    });
  }
}

function packagesOf(compilation: Compilation): string[] {
  const folders = new Set<string>();
  for (const module of compilation.modules) {
    // A concatenated module holds others; a module made by webpack has no file.
    const inside: readonly Module[] = 'modules' in module ? (module.modules as Module[]) : [module];
    for (const one of inside) {
      const folder = PACKAGE.exec((one as Partial<NormalModule>).resource ?? '')?.[1];
      if (folder !== undefined) folders.add(folder);
    }
  }
  return [...folders].sort();
}

function noticeOf(folder: string): { name: string; licence: string; text: string } {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  const name = `${String(about['name'])} ${String(about['version'])}`;
  const licence = String(about['license']);
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)(?:\.\w+)?$/i.test(entry));
  const path = file === undefined ? '' : join(folder, file);
  const words = existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
  return { name, licence, text: `${name} (${licence})\n${'='.repeat(name.length)}\n${words}` };
}
