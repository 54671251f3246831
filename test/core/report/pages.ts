import { Chosen, layOut, type ChosenRows, type GeneratedKind } from '../../../src/core/report';
import type { RawSheet } from '../../../src/core/registry';
import type { RunOptions } from '../../../src/core/words/settings';
import type { Earlier } from '../../../src/core/years';
import { resultsOf } from './laid-out';

const NOBODY: ChosenRows = {
  villages: new Set(),
  households: new Set(),
  cadres: new Set(),
  units: new Set(),
};

interface Printed {
  /** Rows that were chosen; all where nothing is said. */
  readonly chosen?: Partial<ChosenRows>;
  readonly run?: Partial<RunOptions>;
  readonly previous?: Earlier;
}

/** The pages of a generated sheet, each as its rows of cells that hold something. */
export function pagesOf(
  kind: GeneratedKind,
  sheets: readonly RawSheet[],
  { chosen, run = {}, previous }: Printed = {},
): (string | number)[][][] {
  const results = resultsOf(sheets, run, previous ?? null);
  const { bands, widths } = layOut(
    kind,
    results,
    new Chosen(results, chosen ? { ...NOBODY, ...chosen } : null),
  );
  const pages: (string | number)[][][] = [[]];
  bands.forEach((band, index) => {
    for (let row = 0; row < band.rows; row++) {
      const cells = widths.map((_, column) => band.cell(row, column));
      pages.at(-1)?.push(cells.filter((one) => typeof one === 'string' || typeof one === 'number'));
    }
    if (band.breakAfter && index < bands.length - 1) pages.push([]);
  });
  return pages;
}
