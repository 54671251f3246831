import initialise, { Model } from '@ironcalc/wasm';
import type { Calculator } from './calculator';
import { IronCalcCalculator } from './ironcalc-calculator';
import { newModel } from './new-model';

/** The formula engine in a page; its 2 MB are fetched from the page's own origin. */
export async function browserCalculator(): Promise<Calculator> {
  await initialise();
  return new IronCalcCalculator(() => newModel(Model));
}
