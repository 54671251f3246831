import { CellKind, kindOf, type MergedBlock, type RawColumn, type RawSheet } from './raw';

/** Cells as Excel holds them now, from a row and column of the sheet (0-based) on. */
export interface ChangedCells {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
}

/** The sheet with other cells, grown to hold them. A column whose cells are what they were is the same object. */
export function withCells(sheet: RawSheet, { row, column, values }: ChangedCells): RawSheet {
  const width = values[0]?.length ?? 0;
  if (width === 0 || (values.every((line) => line.every(isBlank)) && !isWithin(sheet, row, column)))
    return sheet;
  const grown = grow(sheet, { row, column, rows: values.length, columns: width });
  const columns = [...grown.columns];
  for (let offset = 0; offset < width; offset++) {
    const index = column + offset - grown.firstColumn;
    const before = columns[index];
    const cells = values.map((line) => line[offset]);
    if (before) columns[index] = withValues(before, row - grown.firstRow, cells);
  }
  return { ...grown, columns };
}

/** The sheet with blank rows put in at a row (0-based), or with rows taken out from there on. */
export function withRowsMoved(sheet: RawSheet, at: number, count: number): RawSheet {
  const place = Math.max(0, at - sheet.firstRow);
  const above = Math.max(0, sheet.firstRow - at);
  if (place >= sheet.rowCount) return sheet;
  const gone = count < 0 ? Math.max(0, Math.min(-count - above, sheet.rowCount - place)) : 0;
  const added = count > 0 && at > sheet.firstRow ? count : 0;
  const firstRow =
    count > 0 ? sheet.firstRow + (added === 0 ? count : 0) : sheet.firstRow - Math.min(-count, above);
  const rowCount = sheet.rowCount - gone + added;
  return {
    ...sheet,
    firstRow,
    rowCount,
    merges: sheet.merges.flatMap((block) => movedBlock(block, at, count)),
    columns: sheet.columns.map(({ kinds, values, texts }) => ({
      kinds: spliced(kinds, new Uint8Array(rowCount), place, gone, added),
      values: spliced(values, new Float64Array(rowCount), place, gone, added),
      texts,
    })),
  };
}

function spliced<T extends Uint8Array | Float64Array>(
  from: T,
  to: T,
  place: number,
  gone: number,
  added: number,
): T {
  to.set(from.subarray(0, place));
  to.set(from.subarray(place + gone), place + added);
  return to;
}

/** As Excel moves a merged block: one that loses all its rows is no more, one that rows come into grows. */
function movedBlock(block: MergedBlock, at: number, count: number): MergedBlock[] {
  const moved = (row: number): number => {
    if (row < at) return row;
    return count > 0 ? row + count : Math.max(at, row + count);
  };
  if (count < 0 && block.top >= at && block.bottom < at - count) return [];
  // The row below the block's last, so that a block ending where rows go out ends above them.
  return [{ ...block, top: moved(block.top), bottom: moved(block.bottom + 1) - 1 }].filter(
    ({ top, bottom, left, right }) => bottom > top || right > left,
  );
}

function isWithin({ firstRow, firstColumn, rowCount, columns }: RawSheet, row: number, column: number) {
  return (
    row < firstRow + rowCount && column < firstColumn + columns.length && rowCount > 0 && columns.length > 0
  );
}

interface Stretch {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

function grow(sheet: RawSheet, to: Stretch): RawSheet {
  const isEmpty = sheet.columns.length === 0 || sheet.rowCount === 0;
  const firstRow = isEmpty ? to.row : Math.min(sheet.firstRow, to.row);
  const firstColumn = isEmpty ? to.column : Math.min(sheet.firstColumn, to.column);
  const bottom = Math.max(isEmpty ? 0 : sheet.firstRow + sheet.rowCount, to.row + to.rows);
  const right = Math.max(isEmpty ? 0 : sheet.firstColumn + sheet.columns.length, to.column + to.columns);
  const rowCount = bottom - firstRow;
  const width = right - firstColumn;
  const isHigher = rowCount !== sheet.rowCount;
  if (!isHigher && width === sheet.columns.length) return sheet;
  const columns = Array.from({ length: width }, (_, index) => {
    const before = sheet.columns[index + firstColumn - sheet.firstColumn];
    if (before && !isHigher) return before;
    const { kinds, values, texts } = before ?? NOTHING;
    const lead = before ? sheet.firstRow - firstRow : 0;
    return {
      kinds: spliced(kinds, new Uint8Array(rowCount), 0, 0, lead),
      values: spliced(values, new Float64Array(rowCount), 0, 0, lead),
      texts,
    };
  });
  return { ...sheet, firstRow, firstColumn, rowCount, columns };
}

const NOTHING: RawColumn = { kinds: new Uint8Array(0), values: new Float64Array(0), texts: [] };

function isBlank(value: unknown): boolean {
  return kindOf(value) === CellKind.blank;
}

/** Texts are not forgotten when their last cell goes: a reader takes those that cells name. */
function withValues(column: RawColumn, from: number, cells: readonly unknown[]): RawColumn {
  const texts = [...column.texts];
  const numberOf = textNumbers(texts, cells.length);
  const kinds = column.kinds.slice();
  const values = column.values.slice();
  let differing = 0;
  cells.forEach((cell, offset) => {
    const row = from + offset;
    const kind = kindOf(cell);
    const value = valueOf(cell, kind, numberOf);
    if (kinds[row] === kind && values[row] === value) return;
    differing += 1;
    kinds[row] = kind;
    values[row] = value;
  });
  return differing === 0 ? column : { kinds, values, texts };
}

/** So few texts are sought one by one: to learn all those of a city takes longer. */
const FEW = 16;

/** Gives the number of a text, new ones being added. */
function textNumbers(texts: string[], sought: number): (text: string) => number {
  const known = sought > FEW ? new Map(texts.map((text, number) => [text, number])) : null;
  return (text) => {
    const number = known ? known.get(text) : texts.indexOf(text);
    if (number !== undefined && number >= 0) return number;
    known?.set(text, texts.length);
    return texts.push(text) - 1;
  };
}

function valueOf(cell: unknown, kind: CellKind, intern: (text: string) => number): number {
  if (kind === CellKind.text || kind === CellKind.error) return intern(String(cell));
  return kind === CellKind.blank ? 0 : Number(cell);
}
