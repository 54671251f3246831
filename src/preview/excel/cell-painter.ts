import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IStyleData,
  type IWorksheetData,
} from '@univerjs/core';
import { CellError, type Rect, type Sheet, type Workbook } from '../../host';
import { lookOf } from './cell-look';
import { foldsOf } from './folds';
import { markedLooks } from './marked-looks';
import type { Block, SheetFrame, ShownSheet } from './service';
import { tableLooks } from './table-look';

const DEFAULT_WIDTH = 8.43;
const DEFAULT_HEIGHT = 20;
const PIXELS_PER_CHARACTER = 7;
const PADDING = 5;
const PIXELS_PER_POINT = 4 / 3;
const LINE_HEIGHT = 1.3;
/** Room to go on typing beyond what is filled. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 10;
const LEAST_COLUMNS = 26;

/** Turns the workbook's sheets and cells into what the grid shows; a look is made once for each style. */
export class CellPainter {
  private readonly looks = new Map<number, IStyleData>();

  constructor(private readonly workbook: Workbook) {}

  frame(sheet: Sheet, isRefused: boolean): SheetFrame {
    return { sheet: this.sheet(sheet), folds: foldsOf(sheet), isRefused };
  }

  block(sheet: Sheet, rect: Rect): Block {
    const { row, column, rows, columns } = rect;
    const cells = Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) => this.cell(sheet, row + down, column + right)),
    );
    return { rect, cells };
  }

  private sheet(sheet: Sheet): ShownSheet {
    const { rows, columns } = sheet.cells.extent;
    return {
      id: sheet.id,
      name: sheet.name,
      tabColor: sheet.tabColor,
      hidden: BooleanNumber.FALSE,
      freeze: {
        xSplit: sheet.frozenColumns,
        ySplit: sheet.frozenRows,
        startRow: sheet.frozenRows || -1,
        startColumn: sheet.frozenColumns || -1,
      },
      rowCount: rows + SPARE_ROWS,
      columnCount: Math.max(columns + SPARE_COLUMNS, LEAST_COLUMNS),
      defaultColumnWidth: pixelWidth(DEFAULT_WIDTH),
      defaultRowHeight: DEFAULT_HEIGHT,
      mergeData: sheet.merges.map(({ row, column, rows: height, columns: width }) => ({
        startRow: row,
        startColumn: column,
        endRow: row + height - 1,
        endColumn: column + width - 1,
      })),
      cellData: {},
      rowData: this.rowData(sheet, rows, columns),
      columnData: columnData(sheet),
      rowHeader: { width: 46 },
      columnHeader: { height: 20 },
      showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      rightToLeft: BooleanNumber.FALSE,
    };
  }

  private cell(sheet: Sheet, row: number, column: number): ICellData | null {
    const content = sheet.cells.get(row, column);
    const formula = sheet.cells.formula(row, column);
    const style = sheet.cells.style(row, column);
    const base = style === 0 ? undefined : this.look(style);
    const given = sheet.tables.length === 0 ? base : tableLooks(sheet, row, column, base);
    const look = markedLooks(sheet, row, column, given);
    if (content === undefined && formula === undefined && look === undefined) return null;
    return {
      ...contentOf(content),
      ...(formula === undefined ? {} : { f: formula }),
      ...(look ? { s: look } : {}),
    };
  }

  /** Heights that are set, and room for large letters where none is: Excel makes that room when it opens a file. */
  private rowData(sheet: Sheet, rows: number, columns: number): IWorksheetData['rowData'] {
    const data: IWorksheetData['rowData'] = {};
    for (let row = 0; row < rows; row++) {
      let size = 0;
      for (let column = 0; column < columns; column++) {
        const style = sheet.cells.style(row, column);
        if (style !== 0) size = Math.max(size, this.look(style).fs ?? 0);
      }
      const height = Math.round(size * PIXELS_PER_POINT * LINE_HEIGHT);
      if (height > DEFAULT_HEIGHT) data[row] = { h: height, ia: BooleanNumber.FALSE };
    }
    for (const [row, height] of sheet.rowHeights)
      data[row] = { h: Math.round(height * PIXELS_PER_POINT), ia: BooleanNumber.FALSE };
    for (const row of sheet.hiddenRows) data[row] = { ...data[row], hd: BooleanNumber.TRUE };
    return data;
  }

  private look(style: number): IStyleData {
    let look = this.looks.get(style);
    if (!look) this.looks.set(style, (look = lookOf(this.workbook.styles.get(style))));
    return look;
  }
}

/** Texts that the grid would take for something else. Any other is told as such by no type: of one that is, the grid asks
 * at every drawing whether it could be a date or an amount of money, which takes longer than drawing it. */
const LOOKS_OTHERWISE = /^(?:[\s\d.,+-].*|true|false|infinity)?$/is;

function contentOf(content: ReturnType<Sheet['cells']['get']>): ICellData {
  if (content === undefined) return {};
  if (content instanceof CellError) return { v: content.code, t: CellValueType.STRING };
  if (typeof content === 'number') return { v: content, t: CellValueType.NUMBER };
  if (typeof content === 'boolean') return { v: content ? 1 : 0, t: CellValueType.BOOLEAN };
  return LOOKS_OTHERWISE.test(content) ? { v: content, t: CellValueType.STRING } : { v: content };
}

function columnData(sheet: Sheet): IWorksheetData['columnData'] {
  const data: IWorksheetData['columnData'] = {};
  for (const [column, width] of sheet.columnWidths) data[column] = { w: pixelWidth(width) };
  for (const column of sheet.hiddenColumns) data[column] = { ...data[column], hd: BooleanNumber.TRUE };
  return data;
}

function pixelWidth(characters: number): number {
  return Math.round(characters * PIXELS_PER_CHARACTER) + PADDING;
}

/** Width in characters of a column that a person drew to so many pixels. */
export function characterWidth(pixels: number): number {
  return Math.max(0, (pixels - PADDING) / PIXELS_PER_CHARACTER);
}
