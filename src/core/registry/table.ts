import type { Provenance } from './provenance';
import { CellKind, rawValue, type CellValue, type RawColumn } from './raw';
import { fieldOf, type Field, type FieldKey, type TableKey, type TextOf } from './tables';

/** The stretch of one sheet that a table was read from. */
export interface TablePart {
  readonly sheet: string;
  /** 0-based row of the last header row, which tells the lists of one sheet apart. */
  readonly headerRow: number;
  /** 1-based Excel rows of the part's data rows, in order. */
  readonly excelRows: Int32Array;
  /** Row index within the sheet's raw columns, per data row. */
  readonly rawRows: Int32Array;
  /** First table row of this part. */
  readonly offset: number;
  readonly columns: ReadonlyMap<string, FieldInSheet>;
  /** Where the rows of a merged sheet were submitted, by row of this part. */
  readonly provenance?: (row: number) => Provenance | null;
  /** The columns that tell it. */
  readonly provenanceColumns?: readonly RawColumn[];
}

/** Where a field stands in one sheet. */
export interface FieldInSheet {
  readonly header: string;
  /** 0-based sheet column. */
  readonly index: number;
  readonly raw: RawColumn;
}

/**
 * One field of a table over all its rows. Text-like fields carry `codes` into `entries`
 * (-1: blank); number-like fields carry `numbers` (NaN: blank or not readable as the field's type;
 * dates are serial days of the 1900 system, booleans 0 or 1).
 */
export interface ColumnData {
  readonly field: Field;
  readonly codes: Int32Array;
  /** Distinct cleaned texts. */
  readonly entries: readonly string[];
  readonly numbers: Float64Array;
}

export class Column {
  readonly field: Field;
  readonly codes: Int32Array;
  readonly entries: readonly string[];
  readonly numbers: Float64Array;
  /** 1 where a check found the cell not usable: later checks, links and counts read it as blank. */
  readonly unusable: Uint8Array;
  /** Whether anybody has asked the table for it since that was last asked. */
  isRead = false;

  constructor(data: ColumnData, rows: number) {
    this.field = data.field;
    this.codes = data.codes;
    this.entries = data.entries;
    this.numbers = data.numbers;
    this.unusable = new Uint8Array(rows);
  }

  /** The cleaned text of a text-like cell; null when blank or not usable. */
  text(row: number): string | null {
    if (this.unusable[row] === 1) return null;
    return this.entries[this.codes[row] ?? -1] ?? null;
  }

  /** The entry index of a text-like cell; -1 when blank or not usable. Equal index means equal text. */
  code(row: number): number {
    return this.unusable[row] === 1 ? -1 : (this.codes[row] ?? -1);
  }

  /** The value of a number-like cell; NaN when blank or not usable. */
  number(row: number): number {
    return this.unusable[row] === 1 ? NaN : (this.numbers[row] ?? NaN);
  }

  /** True only for 是; false for 否, blank and unusable cells. */
  isTrue(row: number): boolean {
    return this.number(row) === 1;
  }
}

export interface Place {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** 0-based; -1 when the field has no column in that sheet. */
  readonly column: number;
  readonly header: string | null;
  /** Where the row was submitted, where the sheet is merged. */
  readonly source: Provenance | null;
}

/** All rows of one kind of registry sheet, whatever number of sheets they came from. */
export class Table<K extends TableKey = TableKey> {
  /** 1 where any error was found in the row. */
  readonly faulty: Uint8Array;
  private readonly excludedRows: Uint8Array;
  private isShapeRead = false;
  private isExcludedRead = false;

  constructor(
    readonly key: K,
    readonly rows: number,
    readonly parts: readonly TablePart[],
    private readonly columns: ReadonlyMap<string, Column>,
    /** Stands for which rows and columns there are: the same object as long as these stay. */
    readonly shape: object = {},
  ) {
    this.excludedRows = new Uint8Array(rows);
    this.faulty = new Uint8Array(rows);
  }

  /** 1 where an error in a key or date column keeps the row out of every count. */
  get excluded(): Uint8Array {
    this.isExcludedRead = true;
    return this.excludedRows;
  }

  /** False where the row was out already. */
  exclude(row: number): boolean {
    if (this.excludedRows[row] === 1) return false;
    this.excludedRows[row] = 1;
    return true;
  }

  /** The cell is blank to whatever comes later. */
  setUnusable(field: string, row: number): void {
    const column = this.columns.get(field);
    if (column) column.unusable[row] = 1;
  }

  /** As before any check. */
  clearMarks(): void {
    this.faulty.fill(0);
    this.excludedRows.fill(0);
    for (const { unusable } of this.columns.values()) unusable.fill(0);
  }

  /** To be called by whoever hands the table out. */
  noteRead(): this {
    this.isShapeRead = true;
    return this;
  }

  /**
   * What has been looked at since this was last asked, as objects that give way to others when it changes: the shape,
   * the columns, and `excludedMark`.
   */
  takeReads(): object[] {
    const reads: object[] = [];
    if (this.isShapeRead) reads.push(this.shape);
    if (this.isExcludedRead) reads.push(this.excludedMark);
    this.isShapeRead = this.isExcludedRead = false;
    for (const column of this.columns.values()) {
      if (column.isRead) reads.push(column);
      column.isRead = false;
    }
    return reads;
  }

  /** Everything that `takeReads` may name. */
  readables(): object[] {
    return [this.shape, this.excludedMark, ...this.columns.values()];
  }

  /** Stands for which rows are out of the counts. */
  get excludedMark(): object {
    return this.excludedRows;
  }

  /** The column itself, without a note that it was read; undefined when the sheet lacks it. */
  columnToKeep(field: string): Column | undefined {
    return this.columns.get(field);
  }

  has(field: FieldKey<K>): boolean {
    return this.columns.has(field);
  }

  /** The column, or an all-blank one when the sheet lacks it. */
  column(field: FieldKey<K>): Column {
    return this.read(field) ?? this.blank(field);
  }

  /** The cleaned text; of a coded column, one of its codes: a cell that means none is blank once it is checked. */
  text<F extends FieldKey<K>>(field: F, row: number): TextOf<K, F> | null {
    return (this.read(field)?.text(row) ?? null) as TextOf<K, F> | null;
  }

  number(field: FieldKey<K>, row: number): number {
    return this.read(field)?.number(row) ?? NaN;
  }

  isTrue(field: FieldKey<K>, row: number): boolean {
    return this.number(field, row) === 1;
  }

  /** What Excel holds in the cell, uncleaned. */
  raw(field: FieldKey<K>, row: number): CellValue {
    const cell = this.rawCell(field, row);
    return cell ? rawValue(cell.column, cell.row) : null;
  }

  /** How Excel holds the cell; blank when the sheet lacks the column. */
  kind(field: FieldKey<K>, row: number): CellKind {
    const cell = this.rawCell(field, row);
    return (cell?.column.kinds[cell.row] ?? CellKind.blank) as CellKind;
  }

  place(row: number, field: string | null): Place {
    const part = this.partOf(row);
    const at = field === null ? undefined : part.columns.get(field);
    return {
      sheet: part.sheet,
      row: part.excelRows[row - part.offset] ?? 0,
      column: at?.index ?? -1,
      header: at?.header ?? null,
      source: part.provenance?.(row - part.offset) ?? null,
    };
  }

  /** The row that stands in a row of a sheet (1-based); -1 where that row is none of the table's. */
  rowAt(sheet: string, excelRow: number): number {
    for (const part of this.parts) {
      const row = part.sheet === sheet ? this.rowIn(part, excelRow) : -1;
      if (row >= 0) return row;
    }
    return -1;
  }

  private rowIn(part: TablePart, excelRow: number): number {
    let [low, high] = [0, part.excelRows.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = part.excelRows[middle] ?? 0;
      if (found === excelRow) return part.offset + middle;
      if (found < excelRow) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  partOf(row: number): TablePart {
    let found = this.parts[0];
    for (const part of this.parts) if (part.offset <= row) found = part;
    if (!found) throw new RangeError(`table ${this.key} has no rows`);
    return found;
  }

  private read(field: string): Column | undefined {
    const column = this.columns.get(field);
    if (column) column.isRead = true;
    return column;
  }

  private rawCell(field: string, row: number): { column: RawColumn; row: number } | null {
    this.read(field);
    const part = this.partOf(row);
    const at = part.columns.get(field);
    const rawRow = part.rawRows[row - part.offset];
    return at && rawRow !== undefined ? { column: at.raw, row: rawRow } : null;
  }

  private blank(field: FieldKey<K>): Column {
    return new Column(
      {
        field: fieldOf(this.key, field),
        codes: new Int32Array(this.rows).fill(-1),
        entries: [],
        numbers: new Float64Array(this.rows).fill(NaN),
      },
      this.rows,
    );
  }
}
