import {
  CellKind,
  isRowNumber,
  normaliseHeader,
  rawValue,
  type CellValue,
  type RawColumn,
  type RawSheet,
  type TablePart,
} from '../registry';

/** The 序号 of a sheet, by its place in the used range, and how it goes on: `at` counts the added rows from 0. */
export interface RunningNumber {
  readonly column: number;
  readonly cell: (at: number) => CellValue;
}

/** Goes on from the last row that stays and has a number; null where no row has one. */
export function runningNumber(
  sheet: RawSheet,
  headerRow: number,
  part: TablePart,
  removed: ReadonlySet<number>,
): RunningNumber | null {
  const column = sheet.columns.findIndex((raw) => isHeaded(raw, headerRow - sheet.firstRow));
  const raw = sheet.columns[column];
  if (!raw) return null;
  for (let row = part.rawRows.length - 1; row >= 0; row--) {
    if (removed.has(part.excelRows[row] ?? 0)) continue;
    const value = rawValue(raw, part.rawRows[row] ?? 0);
    if (typeof value === 'number') return { column, cell: (at) => value + at + 1 };
    if (typeof value === 'string' && /^\d{1,9}$/.test(value.trim()))
      return { column, cell: (at) => String(Number(value) + at + 1) };
  }
  return null;
}

function isHeaded({ kinds, values, texts }: RawColumn, lastHeaderRow: number): boolean {
  for (let row = 0; row <= lastHeaderRow; row++)
    if (kinds[row] === CellKind.text && isRowNumber(normaliseHeader(texts[values[row] ?? 0] ?? '')))
      return true;
  return false;
}
