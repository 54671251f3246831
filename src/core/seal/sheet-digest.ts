import { columnLetter, type CellValue } from '../registry';
import { digestOfLines, shortDigest, type Digest } from './digest';
import type { SheetDigest, SheetImage } from './seal';
import type { SheetChanges } from '../verification';

const LISTED = 500;
const BETWEEN = '\u0001';

export async function digestSheet({ kind, sheet, rows }: SheetImage, digest: Digest): Promise<SheetDigest> {
  const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const cells = new Uint32Array(rows.length * columns);
  const lines = rows.map((row, at) => {
    const texts = Array.from({ length: columns }, (_, column) => textOf(row[column]));
    texts.forEach((text, column) => (cells[at * columns + column] = text === '' ? 0 : shortDigest(text)));
    return texts.join(BETWEEN);
  });
  return { kind, sheet, rows: rows.length, columns, digest: await digestOfLines(lines, digest), cells };
}

/** The kind tells the number 1 from the text "1". */
function textOf(value: CellValue | undefined): string {
  if (value === undefined || value === null || value === '') return '';
  return `${typeof value}:${String(value)}`;
}

/** null: the sheet is as it was sealed. */
export function compareSheet(before: SheetDigest, after: SheetDigest | null): SheetChanges | null {
  const { sheet } = before;
  if (!after) return { sheet, isGone: true, changed: 0, cells: [] };
  if (after.digest === before.digest) return null;
  const rows = Math.max(before.rows, after.rows);
  const columns = Math.max(before.columns, after.columns);
  const at = (side: SheetDigest, row: number, column: number): number =>
    row < side.rows && column < side.columns ? (side.cells[row * side.columns + column] ?? 0) : 0;
  const cells: string[] = [];
  let changed = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (at(before, row, column) === at(after, row, column)) continue;
      changed += 1;
      if (cells.length < LISTED) cells.push(`${columnLetter(column)}${row + 1}`);
    }
  }
  return { sheet: after.sheet, isGone: false, changed, cells };
}
