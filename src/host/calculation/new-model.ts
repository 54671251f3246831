import type { Model } from '@ironcalc/wasm';

/** An empty workbook of the engine, with function names and number forms as Excel's files have them. */
export function newModel(constructor: typeof Model): Model {
  return new constructor('workbook', 'en', 'UTC', 'en');
}
