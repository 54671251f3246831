import { columnLetter, type CellValue } from '../registry';
import { digestOfLines, PREFIXED, shortDigest, type Digest, type Joining } from './digest';
import { sealedLook } from './sealed-look';
import type { SheetDigest, SheetImage } from './seal';
import type { SheetChanges } from '../verification';

const LISTED = 500;

export async function digestSheet(
  { kind, sheet, rows, look }: SheetImage,
  digest: Digest,
  joining: Joining = PREFIXED,
): Promise<SheetDigest> {
  const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const cells = new Uint32Array(rows.length * columns);
  const lines = rows.map((row, at) => {
    const texts = Array.from({ length: columns }, (_, column) => textOf(row[column]));
    texts.forEach((text, column) => (cells[at * columns + column] = text === '' ? 0 : shortDigest(text)));
    return joining.row(texts);
  });
  return {
    kind,
    sheet,
    rows: rows.length,
    columns,
    digest: await digestOfLines(lines, joining, digest),
    look: sealedLook(look, { rows: rows.length, columns, cells }),
    cells,
  };
}

/** The kind tells the number 1 from the text "1". */
function textOf(value: CellValue | undefined): string {
  if (value === undefined || value === null || value === '') return '';
  return `${typeof value}:${String(value)}`;
}

/** null: every cell holds what was sealed. */
export function compareSheet(
  before: SheetDigest,
  after: SheetDigest | null,
  rows: SheetImage['rows'],
): SheetChanges | null {
  const { sheet } = before;
  if (!after) return { sheet, isGone: true, changed: 0, cells: [] };
  if (after.digest === before.digest) return null;
  const cells: string[] = [];
  const formulas: string[] = [];
  let changed = 0;
  for (const { row, column } of placesIn(before, after)) {
    if (cellOf(before, row, column) === cellOf(after, row, column)) continue;
    changed += 1;
    if (cells.length >= LISTED) continue;
    const address = `${columnLetter(column)}${row + 1}`;
    cells.push(address);
    if (isFormula(rows[row]?.[column])) formulas.push(address);
  }
  return {
    sheet: after.sheet,
    isGone: false,
    changed,
    cells,
    ...(formulas.length > 0 ? { formulas } : {}),
  };
}

function isFormula(value: CellValue | undefined): boolean {
  return typeof value === 'string' && value.startsWith('=');
}

type Cells = Pick<SheetDigest, 'rows' | 'columns' | 'cells'>;

/** Every place that is within either side, row by row. */
export function* placesIn(before: Cells, after: Cells): Generator<{ row: number; column: number }> {
  const rows = Math.max(before.rows, after.rows);
  const columns = Math.max(before.columns, after.columns);
  for (let row = 0; row < rows; row++) for (let column = 0; column < columns; column++) yield { row, column };
}

/** 0: blank. */
export function cellOf({ rows, columns, cells }: Cells, row: number, column: number): number {
  return row < rows && column < columns ? (cells[row * columns + column] ?? 0) : 0;
}
