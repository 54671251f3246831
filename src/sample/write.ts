import {
  writeXlsx,
  XLSX_MAX_ROWS_PER_SHEET,
  type CellStyle,
  type MergeRange,
  type WriteSheet,
} from 'hucre/xlsx';
import type { SampleCell, SampleColumn, SampleFormat, SampleSheet } from './base';
import type { SampleWorkbook } from './workbook';

const STYLES: Record<SampleFormat, CellStyle | null> = {
  text: { numFmt: '@' },
  count: { numFmt: '0' },
  amount: { numFmt: '0.00' },
  date: { numFmt: 'yyyy-mm-dd' },
  plain: null,
};
const EDGE = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const HEADER: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBF7' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  border: { top: EDGE, right: EDGE, bottom: EDGE, left: EDGE },
};
const TITLE: CellStyle = { font: { bold: true, size: 14 }, alignment: { horizontal: 'center' } };
const SUBTITLE: CellStyle = { alignment: { horizontal: 'left' } };

/**
 * The workbook as the bytes of an .xlsx file, the same bytes for the same workbook. A sheet longer than
 * `rowsPerSheet` (Excel's limit) goes on in another one. Needs about 4 µs and 300 bytes of memory a cell.
 */
export async function writeSample(
  workbook: SampleWorkbook,
  rowsPerSheet = XLSX_MAX_ROWS_PER_SHEET,
): Promise<Uint8Array> {
  // A date of the sample's own: the clock has no part in it.
  const written = new Date(Date.UTC(2014, 11, 31));
  const properties = { title: workbook.title, created: written, modified: written };
  const sheets = workbook.sheets.flatMap((sheet) => sheetsToWrite(sheet, rowsPerSheet));
  return writeXlsx({ properties, sheets });
}

function sheetsToWrite(sheet: SampleSheet, rowsPerSheet: number): WriteSheet[] {
  const room = rowsPerSheet - sheet.above.length - 1;
  const count = Math.max(1, Math.ceil(sheet.rows / room));
  return Array.from({ length: count }, (_, at) => {
    const name = at === 0 ? sheet.name : `${sheet.name}(${at + 1})`;
    return sheetToWrite(sheet, name, at * room, Math.min(sheet.rows, (at + 1) * room));
  });
}

function sheetToWrite(sheet: SampleSheet, name: string, first: number, end: number): WriteSheet {
  const { columns, above } = sheet;
  const rows: SampleCell[][] = [...above.map((row) => [...row]), columns.map(({ header }) => header)];
  for (let at = first; at < end; at++) rows.push(columns.map(({ cells }) => cells[at] ?? null));
  return {
    name,
    rows,
    columns: columns.map((column) => ({ width: widthOf(column), ...styleOf(column) })),
    cells: headingStyles(sheet),
    merges: sheet.merges.map(({ top, left, bottom, right }): MergeRange => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    freezePane: { rows: above.length + 1 },
  };
}

function styleOf({ format }: SampleColumn): { style?: CellStyle } {
  const style = STYLES[format];
  return style ? { style } : {};
}

function headingStyles({ above, columns }: SampleSheet): NonNullable<WriteSheet['cells']> {
  const styles: NonNullable<WriteSheet['cells']> = new Map();
  for (let row = 0; row <= above.length; row++) {
    // A line of one cell stands over the whole sheet; anything else names columns.
    const overAll = above[row]?.length === 1;
    const style = !overAll ? HEADER : row === 0 ? TITLE : SUBTITLE;
    columns.forEach((_, column) => styles.set(`${row},${column}`, { style }));
  }
  return styles;
}

/** In characters: wide enough for the header and the first rows; Chinese characters count double. */
function widthOf({ header, format, cells }: SampleColumn): number {
  let widest = displayWidth(header);
  for (const cell of cells.slice(0, 50))
    widest = Math.max(widest, displayWidth(format === 'date' ? '2014-12-31' : cell));
  return Math.min(40, widest + 2);
}

function displayWidth(cell: SampleCell): number {
  let width = 0;
  for (const character of String(cell ?? '')) width += character.charCodeAt(0) > 0x2e80 ? 2 : 1;
  return width;
}
