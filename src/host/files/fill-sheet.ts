import type { CellContent, CellSink, FileFormula, RowLook, StyleSheet } from '../../xlsx';
import { FileCells } from '../model/file-cells';
import { shiftFormula } from '../model/shift-formula';
import type { Sheet } from '../model/sheet';

interface Master {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Takes a sheet's cells as its file has them. */
export class SheetFill implements CellSink {
  /** Excel writes a formula that was filled into many cells once, at the first of them. */
  private readonly masters = new Map<number, Master>();
  private readonly followers: { readonly row: number; readonly column: number; readonly shared: number }[] =
    [];

  constructor(
    private readonly sheet: Sheet,
    private readonly looks: StyleSheet,
  ) {}

  cell(row: number, column: number, style: number, content: CellContent | undefined): void {
    // A look that is not there is none.
    this.sheet.cells.fill(row, column, style < this.looks.styles.length ? style : 0, content);
  }

  formula(row: number, column: number, { text, shared }: FileFormula): void {
    if (text !== '') {
      this.sheet.cells.setFormula(row, column, `=${text}`);
      if (shared !== null) this.masters.set(shared, { row, column, text });
    } else if (shared !== null) this.followers.push({ row, column, shared });
  }

  row(row: number, { height, isHidden, outlineLevel }: RowLook): void {
    if (height !== undefined) this.sheet.rowHeights.set(row, height);
    if (isHidden) this.sheet.hiddenRows.add(row);
    if (outlineLevel > 0) this.sheet.outlineLevels.set(row, outlineLevel);
  }

  /** To be called behind the last cell: from now on it is known what changes. */
  finish(): void {
    const { cells } = this.sheet;
    for (const { row, column, shared } of this.followers) {
      const master = this.masters.get(shared);
      // Where the first cell is missing, what is left is the result.
      if (master)
        cells.setFormula(
          row,
          column,
          `=${shiftFormula(master.text, row - master.row, column - master.column)}`,
        );
    }
    cells.file = new FileCells(this.masters.size + this.followers.length > 0);
  }
}
