import { MAX_COLUMNS, type Rect, type Sheet } from '../../host';

/** A group of rows with the row that its button stands on. */
export interface Fold {
  readonly row: number;
  readonly group: Rect;
  readonly isFolded: boolean;
}

/** The groups of a sheet by the rows that sum them up, above or below as the sheet says. */
export function foldsOf({ outlineLevels, hiddenRows, summaryBelow }: Sheet): Fold[] {
  const levelAt = (row: number): number => outlineLevels.get(row) ?? 0;
  const step = summaryBelow ? -1 : 1;
  return [...outlineLevels.keys()].flatMap((first) => {
    const row = first - step;
    const level = levelAt(row);
    if (levelAt(first) <= level || hiddenRows.has(row)) return [];
    let last = first;
    while (levelAt(last + step) > level) last += step;
    const rows = Math.abs(last - first) + 1;
    const group = { row: Math.min(first, last), column: 0, rows, columns: MAX_COLUMNS };
    return [{ row, group, isFolded: hiddenRows.has(first) }];
  });
}
