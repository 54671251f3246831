import type { CellContent } from '../../xlsx';
import { MAX_COLUMNS, MAX_ROWS, type Rect } from './address';
import { ColumnStyles, MOST_FILLED } from './column-styles';
import type { FileCells } from './file-cells';

export { CellError, type CellContent } from '../../xlsx';

const EVERYWHERE: Rect = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/**
 * The cells of a sheet in columns: contents, style numbers, and formulas where there are any. A column takes
 * memory up to its last filled cell.
 */
export class Cells {
  private readonly contents: (CellContent | undefined)[][] = [];
  private readonly styles: ColumnStyles[] = [];
  /** The style number of a column's cells beyond those that have one of their own, where it is not 0. */
  readonly columnStyles = new Map<number, number>();
  /** Formula text with its leading `=`, by `row * MAX_COLUMNS + column`. */
  readonly formulas = new Map<number, string>();
  /** Grows whenever a formula is set or removed. */
  formulaChanges = 0;
  /** What of the cells is no longer as in the file; null where there is none. */
  file: FileCells | null = null;

  get(row: number, column: number): CellContent | undefined {
    return this.contents[column]?.[row];
  }

  /** What a column's cells hold, down to the last that may hold something. */
  contentsOf(column: number): readonly (CellContent | undefined)[] {
    return this.contents[column] ?? [];
  }

  /** Takes a cell as a file has it. */
  fill(row: number, column: number, style: number, content: CellContent | undefined): void {
    if (content !== undefined) placeContent(this.contentsAt(column), row, content);
    const usual = this.columnStyle(column);
    if (style !== usual) this.stylesAt(column).place(row, style, usual);
  }

  set(row: number, column: number, content: CellContent | undefined): void {
    this.file?.change(row, column, this.get(row, column) !== content);
    let cells = this.contents[column];
    if (!cells) {
      if (content === undefined) return;
      cells = this.contentsAt(column);
    }
    if (content === undefined && row >= cells.length) return;
    placeContent(cells, row, content);
  }

  style(row: number, column: number): number {
    return this.styles[column]?.at(row) ?? this.columnStyle(column);
  }

  setStyle(row: number, column: number, style: number): void {
    if (style === this.style(row, column)) return;
    this.file?.change(row, column, true);
    this.stylesAt(column).place(row, style, this.columnStyle(column));
  }

  /** Cells without a style of their own, and those still to come, take this one. */
  setColumnStyle(column: number, style: number): void {
    const before = this.columnStyle(column);
    for (const row of this.styles[column]?.replace(before, style) ?? []) this.file?.change(row, column, true);
    this.columnStyles.set(column, style);
  }

  /** How many rows of a column may hold something. */
  filledRows(column: number): number {
    return this.contents[column]?.length ?? 0;
  }

  /** How many rows of a column have styles of their own. */
  styledRows(column: number): number {
    return this.styles[column]?.length ?? 0;
  }

  formula(row: number, column: number): string | undefined {
    return this.formulas.size === 0 ? undefined : this.formulas.get(row * MAX_COLUMNS + column);
  }

  setFormula(row: number, column: number, formula: string | undefined): void {
    const key = row * MAX_COLUMNS + column;
    if (formula === undefined) {
      if (!this.formulas.delete(key)) return;
      this.formulaChanges += 1;
      this.file?.changeFormula(row, column, true);
    } else {
      this.formulaChanges += 1;
      this.file?.changeFormula(row, column, this.formulas.get(key) !== formula);
      this.formulas.set(key, formula);
      // Its result is still to come, but the cell is in use.
      const cells = this.contentsAt(column);
      if (cells.length <= row) placeContent(cells, row, undefined);
    }
  }

  /** Where formulas are. */
  *formulaPlaces(): Generator<{ row: number; column: number }> {
    for (const key of this.formulas.keys())
      yield { row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS };
  }

  /** The rectangle from the first to the last used cell of an area; formats count only when asked for. Null when empty. */
  used(valuesOnly: boolean, area: Rect = EVERYWHERE): Rect | null {
    let top = Infinity;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    const span = (column: number, first: number, last: number): void => {
      top = Math.min(top, first);
      bottom = Math.max(bottom, last);
      left = Math.min(left, column);
      right = Math.max(right, column);
    };
    const spanColumn = (column: number, length: number, isUsed: (row: number) => boolean): void => {
      let first = area.row;
      let last = Math.min(length, area.row + area.rows) - 1;
      while (first <= last && !isUsed(first)) first++;
      while (last > first && !isUsed(last)) last--;
      if (first <= last) span(column, first, last);
    };
    const end = area.column + area.columns;
    for (let column = area.column; column < Math.min(this.contents.length, end); column++) {
      const cells = this.contents[column] ?? [];
      spanColumn(column, cells.length, (row) => cells[row] !== undefined);
    }
    for (let column = area.column; !valuesOnly && column < Math.min(this.styles.length, end); column++) {
      const usual = this.columnStyle(column);
      spanColumn(column, this.styledRows(column), (row) => this.styles[column]?.at(row) !== usual);
    }
    for (const { row, column } of this.formulaPlaces())
      if (row >= area.row && row < area.row + area.rows && column >= area.column && column < end)
        span(column, row, row);
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Of each row: how many columns there are up to its last cell that holds or looks like anything. */
  rowEnds(): Uint16Array {
    const ends = new Uint16Array(this.extent.rows);
    const columns = Math.max(this.contents.length, this.styles.length);
    for (let column = 0; column < columns; column++) {
      const usual = this.columnStyle(column);
      if (usual !== 0) ends.fill(column + 1);
      this.contents[column]?.forEach((content, row) => {
        if (content !== undefined) ends[row] = column + 1;
      });
      this.styles[column]?.forEach((style, row) => {
        if (style !== 0) ends[row] = column + 1;
      });
    }
    for (const { row, column } of this.formulaPlaces()) ends[row] = Math.max(ends[row] ?? 0, column + 1);
    return ends;
  }

  /** Puts `count` blank rows in above row `at`, or takes `-count` rows out from there; formulas keep their texts. */
  shiftRows(at: number, count: number): void {
    this.file?.shift(at, count);
    for (const [index, cells] of this.contents.entries()) {
      if (at >= cells.length) continue;
      const added = new Array<undefined>(Math.max(0, count)).fill(undefined);
      this.contents[index] = [...cells.slice(0, at), ...added, ...cells.slice(at + Math.max(0, -count))];
    }
    for (const [index, styles] of this.styles.entries()) {
      // Rows that are put in look like the one above them.
      const usual = this.columnStyle(index);
      const above = this.style(at - 1, index);
      if (at >= styles.length && above === usual) continue;
      for (let offset = 0; offset < count; offset++) this.file?.change(at + offset, index, above !== usual);
      styles.shift(at, count, above);
    }
    const before = [...this.formulas];
    this.formulas.clear();
    this.formulaChanges += 1;
    for (const [key, formula] of before) {
      const row = Math.floor(key / MAX_COLUMNS);
      if (row < at) this.formulas.set(key, formula);
      else if (row >= at + Math.max(0, -count)) this.formulas.set(key + count * MAX_COLUMNS, formula);
    }
  }

  /** How many rows and columns have anything at all. */
  get extent(): { rows: number; columns: number } {
    const columns: readonly { readonly length: number }[] = [...this.contents, ...this.styles];
    const rows = columns.reduce((most, { length }) => Math.max(most, length), 0);
    return { rows, columns: Math.max(this.contents.length, this.styles.length) };
  }

  private columnStyle(column: number): number {
    return this.columnStyles.get(column) ?? 0;
  }

  private contentsAt(column: number): (CellContent | undefined)[] {
    return columnAt(this.contents, column, () => []);
  }

  private stylesAt(column: number): ColumnStyles {
    return columnAt(this.styles, column, () => new ColumnStyles());
  }
}

function columnAt<T>(columns: T[], column: number, make: () => T): T {
  const known = columns[column];
  if (known !== undefined) return known;
  // Dense outer arrays keep iteration in order and fast.
  while (columns.length < column) columns.push(make());
  const made = make();
  columns.push(made);
  return made;
}

function placeContent(
  cells: (CellContent | undefined)[],
  row: number,
  content: CellContent | undefined,
): void {
  // Holes would turn the column into a slow dictionary.
  if (row - cells.length <= MOST_FILLED) while (cells.length < row) cells.push(undefined);
  if (row === cells.length) cells.push(content);
  else cells[row] = content;
}
