import { formatValue } from 'hucre';
import type { Rect } from './address';
import { CellError, type CellContent } from './cells';
import { type HostError, invalidArgument } from './host-error';
import { markDependents } from './dependents';
import { readInput } from './input';
import { refuseLocked } from './protection';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** Excel stops answering above so many cells: the values are then null. */
const MOST_CELLS_READ = 5_000_000;

/** A block of something read cell by cell; null when Excel would not answer so much at once. */
export function readBlock<T>(rect: Rect, read: (row: number, column: number) => T): T[][] | null {
  if (rect.rows * rect.columns > MOST_CELLS_READ) return null;
  const block: T[][] = new Array<T[]>(rect.rows);
  for (let row = 0; row < rect.rows; row++) {
    const line: T[] = new Array<T>(rect.columns);
    for (let column = 0; column < rect.columns; column++)
      line[column] = read(rect.row + row, rect.column + column);
    block[row] = line;
  }
  return block;
}

/** Values of a block as the API gives them; null when Excel would not answer so much at once. */
export function readApiValues({ cells }: Sheet, rect: Rect): unknown[][] | null {
  if (rect.rows * rect.columns > MOST_CELLS_READ) return null;
  const block = Array.from({ length: rect.rows }, () => new Array<unknown>(rect.columns).fill(''));
  // Column by column, as they are kept: every cell of a registry comes through here.
  for (let column = 0; column < rect.columns; column++) {
    const contents = cells.contentsOf(rect.column + column);
    const end = Math.min(rect.rows, contents.length - rect.row);
    for (let row = 0; row < end; row++) {
      const content = contents[rect.row + row];
      const line = block[row];
      if (content !== undefined && line) line[column] = apiValue(content);
    }
  }
  return block;
}

/** A cell's value as the API gives it: blank is an empty string, an error its text. */
export function apiValue(content: CellContent | undefined): string | number | boolean {
  if (content === undefined) return '';
  return content instanceof CellError ? content.code : content;
}

/** What a single cell held before it was written to. */
export interface CellBefore {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent | undefined;
}

/** To be asked before writing; of several cells Excel does not tell what they held. */
export function contentBefore(sheet: Sheet, { row, column, rows, columns }: Rect): CellBefore | undefined {
  return rows * columns === 1 ? { row, column, content: sheet.cells.get(row, column) } : undefined;
}

export function valueType(content: CellContent | undefined): string {
  if (content === undefined) return 'Empty';
  if (content instanceof CellError) return 'Error';
  return typeof content === 'string' ? 'String' : typeof content === 'boolean' ? 'Boolean' : 'Double';
}

/** What the cell shows, by its number format. */
export function shownText(workbook: Workbook, sheet: Sheet, row: number, column: number): string {
  const content = sheet.cells.get(row, column);
  if (typeof content !== 'number')
    return String(apiValue(content)).replace(/^(true|false)$/, (word) => word.toUpperCase());
  const format = workbook.styles.get(sheet.cells.style(row, column)).numFmt ?? 'General';
  return formatValue(content, format, { is1904: workbook.date1904 });
}

function isGeneral({ styles }: Workbook, style: number): boolean {
  return style === 0 || (styles.get(style).numFmt ?? 'General') === 'General';
}

function isTextCell(workbook: Workbook, sheet: Sheet, row: number, column: number): boolean {
  const style = sheet.cells.style(row, column);
  return style !== 0 && workbook.styles.get(style).numFmt === '@';
}

/**
 * Writes a value, or a two-dimensional array of the range's shape, as Excel reads input. A null leaves a cell
 * alone. Throws InvalidArgument for another shape and AccessDenied on a locked cell of a protected sheet.
 */
export function writeInputs(workbook: Workbook, sheet: Sheet, rect: Rect, input: unknown): void {
  refuseLocked(workbook, sheet, rect);
  const rows = shaped(input, rect);
  const one = oneFor(input);
  const { cells } = sheet;
  const { culture, date1904 } = workbook;
  const reading = { culture, date1904, thisYear: new Date().getFullYear() };
  for (let index = 0; index < rect.rows; index++) {
    const line = rows ? rows[index] : undefined;
    for (let offset = 0; offset < rect.columns; offset++) {
      const value: unknown = line ? line[offset] : one;
      if (value === null || value === undefined) continue;
      const row = rect.row + index;
      const column = rect.column + offset;
      const read = readInput(value, isTextCell(workbook, sheet, row, column), reading);
      cells.set(row, column, read.content);
      cells.setFormula(row, column, read.formula);
      if (read.formula !== undefined) sheet.needsCalculation = true;
      if (read.format !== undefined && isGeneral(workbook, cells.style(row, column))) {
        cells.setStyle(row, column, workbook.styles.withFormat(cells.style(row, column), read.format));
      }
    }
  }
  markDependents(workbook, sheet);
}

/** The lines of a two-dimensional input; null where `oneFor` tells the single value that goes into every cell. */
export function shaped(input: unknown, rect: Rect): readonly (readonly unknown[])[] | null {
  if (!Array.isArray(input)) {
    if (typeof input === 'object') throw invalidArgument();
    return null;
  }
  const lines = input as unknown[];
  if (isOne(lines)) return null;
  if (lines.length !== rect.rows) throw sizeMismatch();
  for (const line of lines) if (!Array.isArray(line) || line.length !== rect.columns) throw sizeMismatch();
  return lines as unknown[][];
}

/** The value that goes into every cell: itself, or alone in an array. */
export function oneFor(input: unknown): unknown {
  return Array.isArray(input) && isOne(input) ? input[0][0] : input;
}

function isOne(lines: readonly unknown[]): lines is readonly [readonly [unknown]] {
  return lines.length === 1 && Array.isArray(lines[0]) && lines[0].length === 1;
}

/** Excel's answer to an array of another shape than its range. */
export function sizeMismatch(): HostError {
  return invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}
