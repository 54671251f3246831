import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';
import type { Calculator } from './calculator';
import { IronCalcCalculator } from './ironcalc-calculator';
import { newModel } from './new-model';

let isLoaded = false;

/** The formula engine in Node. */
export function nodeCalculator(): Calculator {
  if (!isLoaded) {
    initSync({ module: readFileSync(createRequire(__filename).resolve('@ironcalc/wasm/wasm_bg.wasm')) });
    isLoaded = true;
  }
  return new IronCalcCalculator(() => newModel(Model));
}
