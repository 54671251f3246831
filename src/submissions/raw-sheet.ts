import { dateToSerial, type CellValue } from 'hucre';
import { RawColumns, type MergedBlock, type RawSheet } from '../core/registry';
import { eachCell, isHeld, type LibrarySheet } from '../xlsx';

/** The used range of a sheet, formatted but empty cells left out; null where it holds nothing. */
export function rawSheet(sheet: LibrarySheet, date1904: boolean): RawSheet | null {
  const formulas = formulaPlaces(sheet);
  const used = usedRange(sheet, formulas);
  if (!used) return null;
  const { top, left, bottom, right } = used;
  const columns = new RawColumns(bottom - top + 1, right - left + 1);
  const dates = new Set<number>();
  eachCell(sheet, (value, row, column) => {
    if (row < top || row > bottom || column < left || column > right) return;
    if (value instanceof Date) dates.add(column - left);
    columns.set(row - top, column - left, plain(value, date1904));
  });
  return {
    name: sheet.name,
    firstRow: top,
    firstColumn: left,
    rowCount: bottom - top + 1,
    columns: columns.build(),
    merges: (sheet.merges ?? []).map(blockOf).filter((block) => overlaps(block, used)),
    ...(sheet.hidden || sheet.veryHidden ? { isHidden: true } : {}),
    ...(dates.size > 0 ? { dateColumns: [...dates] } : {}),
    ...totalsOf(sheet),
  };
}

/** The last row of each table that says it has totals. */
function totalsOf({ tables = [] }: LibrarySheet): Pick<RawSheet, 'totalsRows'> {
  const rows = tables.flatMap(({ showTotalRow, range }) => {
    const last = /(?<!\d)\d+$/.exec(range ?? '')?.[0];
    return showTotalRow && last !== undefined ? [Number(last) - 1] : [];
  });
  return rows.length > 0 ? { totalsRows: rows } : {};
}

/** As Excel's values tell it: a date is the number of its day. */
function plain(value: CellValue | undefined, date1904: boolean): string | number | boolean | null {
  if (value instanceof Date) return dateToSerial(value, date1904);
  return isHeld(value) ? value : null;
}

/** A formula is in use even where the file holds no result of it. */
function formulaPlaces({ cells }: LibrarySheet): MergedBlock[] {
  const places: MergedBlock[] = [];
  cells?.forEach(({ formula }, key) => {
    if (formula === undefined) return;
    const [row = 0, column = 0] = key.split(',').map(Number);
    places.push({ top: row, left: column, bottom: row, right: column });
  });
  return places;
}

function usedRange(sheet: LibrarySheet, formulas: readonly MergedBlock[]): MergedBlock | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  const span = (row: number, column: number): void => {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  };
  eachCell(sheet, (value, row, column) => {
    if (isHeld(value)) span(row, column);
  });
  for (const { top: row, left: column } of formulas) span(row, column);
  return bottom < 0 ? null : { top, left, bottom, right };
}

type FileMerge = NonNullable<LibrarySheet['merges']>[number];

function blockOf({ startRow, startCol, endRow, endCol }: FileMerge): MergedBlock {
  return { top: startRow, left: startCol, bottom: endRow, right: endCol };
}

function overlaps(a: MergedBlock, b: MergedBlock): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
