import { columnName } from '../../model/address';
import { foldedBeside, rowOutline } from '../../model/outline';
import type { Sheet } from '../../model/sheet';
import type { ByteWriter } from './byte-writer';
import { cellXml, formulaXml } from './cell-xml';
import { copiedCell, formulaKept, othersKept, sharesFormula } from './copied-cell';
import { fileCells, fileRows, type FileCell, type FileRow } from './file-rows';
import { isSameLook, lookOf, newRowTag, rowTag } from './row-look';
import type { SharedTexts } from './shared-texts';

/** How the cells of a workbook are written. */
export interface CellTarget {
  readonly texts: SharedTexts;
  /** The number in the file of a look, by its number in the model. */
  styleOf(number: number): number;
}

/** The cells of a sheet as its file has them, from the tag that opens them on, without the one that closes them. */
export interface CellsBefore {
  readonly cells: Uint8Array;
  /** How high, hidden or grouped rows are is no longer as in the file. */
  readonly haveRowsChanged: boolean;
}

/**
 * The cells of a sheet as XML. Rows and cells that are as the file has them are copied byte for byte; what has moved
 * only gets its new place.
 */
export function writeCells(
  writer: ByteWriter,
  sheet: Sheet,
  target: CellTarget,
  before: CellsBefore | null,
): void {
  new CellWriting(writer, sheet, target, before ?? NOTHING).write();
}

const NOTHING: CellsBefore = { cells: new Uint8Array(), haveRowsChanged: true };

class CellWriting {
  private readonly folded: ReadonlySet<number>;
  private readonly decoder = new TextDecoder();
  private readonly columns: number;
  private readonly breaksShared: boolean;
  private readonly before: Uint8Array;
  private readonly haveRowsChanged: boolean;

  constructor(
    private readonly writer: ByteWriter,
    private readonly sheet: Sheet,
    private readonly target: CellTarget,
    before: CellsBefore,
  ) {
    this.before = before.cells;
    this.haveRowsChanged = before.haveRowsChanged || sheet.cells.file?.hasMoved === true;
    this.folded = foldedBeside(rowOutline(sheet));
    this.columns = sheet.cells.extent.columns;
    this.breaksShared = sheet.cells.file?.breaksShared === true;
  }

  write(): void {
    const { file } = this.sheet.cells;
    const rows = this.rowsOfModel();
    let next = 0;
    const newRowsBefore = (end: number): void => {
      for (; (rows[next] ?? Infinity) < end; next++) this.newRow(rows[next] ?? 0);
    };
    this.writer.text('<sheetData>');
    for (const row of fileRows(this.before)) {
      const place = file?.placeOf(row.row) ?? null;
      if (place === null) continue;
      newRowsBefore(place);
      if (rows[next] === place) next += 1;
      this.fileRow(row, place);
    }
    newRowsBefore(Infinity);
    this.writer.text('</sheetData>');
  }

  /** The rows that may have to be written without one in the file, in order. */
  private rowsOfModel(): number[] {
    const { sheet, folded } = this;
    const { cells } = sheet;
    const rows = new Set([
      ...sheet.rowHeights.keys(),
      ...sheet.hiddenRows,
      ...sheet.outlineLevels.keys(),
      ...folded,
    ]);
    if (cells.file) for (const row of cells.file.changedRows()) rows.add(row);
    else
      cells.rowEnds().forEach((end, row) => {
        if (end > 0) rows.add(row);
      });
    return [...rows].sort((a, b) => a - b);
  }

  private newRow(row: number): void {
    const cells = this.cellsOf(
      row,
      Array.from({ length: this.columns }, (_, column) => column),
    );
    const look = lookOf(this.sheet, this.folded, row);
    if (cells === '' && isSameLook(look, null)) return;
    this.writer.text(`${newRowTag(row, look)}${cells}</row>`);
  }

  private fileRow(row: FileRow, place: number): void {
    const { sheet, writer, before } = this;
    const changed = sheet.cells.file?.changedColumns(place) ?? [];
    const look = lookOf(sheet, this.folded, place);
    // What a file says of folds is its own as long as rows are as they were.
    const isSame = !this.haveRowsChanged || isSameLook(look, row.look);
    if (isSame && place === row.row && changed.length === 0 && !this.breaksShared) {
      writer.bytes(before.subarray(row.from, row.end));
      return;
    }
    const tag = this.decoder.decode(before.subarray(row.from, row.inside));
    writer.text(rowTag(tag, place, isSame ? null : look, changed.length > 0));
    this.mergedCells(row, place, changed);
    writer.text('</row>');
  }

  /** The file's cells with the changed ones in between, in the order of the columns. */
  private mergedCells(row: FileRow, place: number, changed: readonly number[]): void {
    let next = 0;
    const changedBefore = (end: number): void => {
      for (; (changed[next] ?? Infinity) < end; next++)
        this.writer.text(this.cellAt(place, changed[next] ?? 0, null));
    };
    for (const cell of fileCells(this.before, row)) {
      changedBefore(cell.column);
      const isChanged = changed[next] === cell.column;
      if (isChanged) next += 1;
      this.fileCell(cell, row, place, isChanged);
    }
    changedBefore(Infinity);
  }

  private fileCell(cell: FileCell, row: FileRow, place: number, isChanged: boolean): void {
    const text = this.decoder.decode(this.before.subarray(cell.from, cell.end));
    const isSettled = !isChanged && !(this.breaksShared && sharesFormula(text));
    if (isSettled && place === row.row) this.writer.bytes(this.before.subarray(cell.from, cell.end));
    else if (isSettled) this.writer.text(copiedCell(text, addressOf(place, cell.column), place - row.row));
    else this.writer.text(this.cellAt(place, cell.column, { text, rows: place - row.row }));
  }

  private cellsOf(row: number, columns: readonly number[]): string {
    let xml = '';
    for (const column of columns) xml += this.cellAt(row, column, null);
    return xml;
  }

  /** A cell as the model has it; of the file's, which has moved by some rows, what else is said of its formula stays. */
  private cellAt(row: number, column: number, before: { text: string; rows: number } | null): string {
    const { cells } = this.sheet;
    const style = cells.style(row, column);
    const content = cells.get(row, column);
    const formula = cells.formula(row, column);
    const isBlank = content === undefined && formula === undefined;
    if (isBlank && style === (cells.columnStyles.get(column) ?? 0)) return '';
    const isBroken = before && this.breaksShared && sharesFormula(before.text);
    const kept =
      formula === undefined || !before || isBroken
        ? null
        : formulaKept(before.text, formula, before.rows, cells.file?.hasMoved === true);
    return cellXml(
      {
        place: addressOf(row, column),
        style: this.target.styleOf(style),
        content,
        formula: formula === undefined ? '' : (kept ?? formulaXml(formula)),
        others: kept === null || !before ? '' : othersKept(before.text),
      },
      this.target.texts,
    );
  }
}

const letters: string[] = [];

function addressOf(row: number, column: number): string {
  return `${(letters[column] ??= columnName(column))}${row + 1}`;
}
