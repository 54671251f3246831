import { z } from '../core/words/zod';
import { cellValue, columnNumber, MOST_COLUMNS, rowNumber, sheetName } from './record-parts';

const format = z.string().max(1000);
/** A cell as it was: a formula, or what it held. */
const keptCell = z.union([cellValue, z.object({ formula: z.string().max(10_000) }).readonly()]);

/** All that is in a row which goes, formulas and number formats included; its row counts from 0. */
export const keptRowShape = {
  sheet: sheetName,
  row: rowNumber,
  column: columnNumber,
  cells: z.array(keptCell).min(1).max(MOST_COLUMNS).readonly(),
  formats: z.array(format).max(MOST_COLUMNS).readonly(),
};

export type KeptCell = z.infer<typeof keptCell>;

export interface KeptRow {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly KeptCell[];
  readonly formats: readonly string[];
}
