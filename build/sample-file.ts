import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Compiler } from 'webpack';
import { DEMO_COUNTY, parseVillageList, sampleWorkbook, writeSample } from '../src/sample';
import { ROOT } from './base';

const VILLAGE_LIST = 'src/sample/data/luoyang-villages.csv';

/** Adds `sample.xlsx`, the demo county, to what a build puts out; it is made once. */
export class SampleFile {
  apply(compiler: Compiler): void {
    let made: Promise<Uint8Array> | null = null;
    compiler.hooks.thisCompilation.tap('SampleFile', (compilation) => {
      compilation.hooks.processAssets.tapPromise('SampleFile', async () => {
        const bytes = await (made ??= demoCounty());
        const { RawSource } = compiler.webpack.sources;
        compilation.emitAsset('sample.xlsx', new RawSource(Buffer.from(bytes)));
      });
    });
  }
}

function demoCounty(): Promise<Uint8Array> {
  const villages = parseVillageList(readFileSync(join(ROOT, VILLAGE_LIST), 'utf8'));
  return writeSample(sampleWorkbook({ scope: { kind: 'county', county: DEMO_COUNTY }, villages }));
}
