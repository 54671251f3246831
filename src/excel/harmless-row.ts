import { harmlessFormat, isHarmlessFormula } from './harmless';
import type { KeptCell, KeptRow, RecordedRow } from './kept-row';

/** A row as it may be put back: a formula that reaches out of the workbook comes back as its text. */
export function harmlessRow(removed: KeptRow): KeptRow {
  return {
    ...removed,
    cells: removed.cells.map((cell) => (isReaching(cell) ? cell.formula : cell)),
    formats: removed.formats.map(harmlessFormat),
  };
}

/** The formulas of a row that do not come back as formulas, with their columns. */
export function reachingFormulas({ cells, column }: RecordedRow): { column: number; formula: string }[] {
  return cells.flatMap((cell, index) =>
    isReaching(cell) ? [{ column: column + index, formula: cell.formula }] : [],
  );
}

function isReaching(cell: KeptCell): cell is Exclude<KeptCell, string | number | boolean | null> {
  return typeof cell === 'object' && cell !== null && !isHarmlessFormula(cell.formula);
}
