import { columnLetters, columnNumber } from './column-letters';
import type { CellScan } from './scan-cells';

/** A sheet up to here is read as it is: what it spans takes little. */
const SPAN_OF_LITTLE = 2_000_000;
/** How many times as much as it holds a sheet may span and be read as it is. */
const SPREAD = 10;
/** What a row takes besides its cells, in cells. */
const ROW = 8;

/** Whether a sheet is mostly what lies between its cells. */
export function isSparse({ cells, rows, lastRow, lastColumn }: CellScan): boolean {
  const span = lastRow * (lastColumn + ROW);
  return span > SPAN_OF_LITTLE && span > SPREAD * (cells + rows * ROW);
}

/** Where packed cells belong. Rows and columns count from 0. */
export class CellPlaces {
  /** Of each packed row. */
  private readonly rows: number[] = [];
  /** Of each packed row: the first of its cells among all. */
  private readonly starts: number[] = [];
  private readonly columns: number[] = [];

  addRow(row: number): void {
    this.rows.push(row);
    this.starts.push(this.columns.length);
  }

  /** Gives which cell of its packed row it is. */
  addCell(column: number): number {
    return this.columns.push(column) - 1 - (this.starts.at(-1) ?? 0);
  }

  get packedRows(): number {
    return this.rows.length;
  }

  rowOf(packed: number): number | undefined {
    return this.rows[packed];
  }

  /** Columns of the cells of a packed row. */
  columnsOf(packed: number): readonly number[] {
    return this.columns.slice(this.starts[packed] ?? 0, this.starts[packed + 1]);
  }
}

/** Cells of a sheet that is mostly blank as a sheet without blanks between them, and where each belongs. */
export interface PackedCells {
  readonly cells: Uint8Array;
  readonly places: CellPlaces;
}

const TAG = /<(row|c)(\s[^<>]*?)?(\/?)>/g;
const PLACE = /\sr=(?:"([^"]*)"|'([^']*)')/;

/**
 * Puts the cells next to each other: the library that reads them takes memory for all that they span. A row that is
 * much longer than others goes on in the next one.
 */
export function packCells(bytes: Uint8Array, { cells, rows }: CellScan): PackedCells {
  const width = Math.max(16, 2 * Math.ceil(cells / Math.max(1, rows)));
  const places = new CellPlaces();
  let row = -1;
  let column = -1;
  let inRow = 0;
  const packed = new TextDecoder()
    .decode(bytes)
    .replace(TAG, (tag, name: string, attributes = '', end: string) => {
      const [, double, single] = PLACE.exec(attributes as string) ?? [];
      const said = double ?? single ?? '';
      const others = (attributes as string).replace(PLACE, '');
      if (name === 'row') {
        row = Number(said) > 0 ? Number(said) - 1 : row + 1;
        column = -1;
        inRow = 0;
        places.addRow(row);
        return `<row r="${places.packedRows}"${others}${end}>`;
      }
      // A cell outside of a row is none.
      if (row < 0) return tag;
      const letters = /^[A-Za-z]+/.exec(said)?.[0];
      column = letters === undefined ? column + 1 : columnNumber(letters) - 1;
      const isFull = inRow === width;
      if (isFull) {
        places.addRow(row);
        inRow = 0;
      }
      inRow += 1;
      const place = columnLetters(places.addCell(column) + 1) + String(places.packedRows);
      return `${isFull ? `</row><row r="${places.packedRows}">` : ''}<c r="${place}"${others}${end}>`;
    });
  return { cells: new TextEncoder().encode(packed), places };
}
