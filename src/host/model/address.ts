/** A rectangle of cells in 0-based coordinates. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/** `B2`, `A1:C9`, `A:C` or `2:5` without a sheet name; null for anything else. */
export function parseRect(address: string): Rect | null {
  const [first, last = first, ...more] = address.split(':').map((part) => CORNER.exec(part.trim()));
  if (!first || !last || more.length > 0 || (!first[1] && !first[2])) return null;
  if (Boolean(first[1]) !== Boolean(last[1]) || Boolean(first[2]) !== Boolean(last[2])) return null;
  if (first === last && (!first[1] || !first[2])) return null;
  const top = first[2] ? Number(first[2]) - 1 : 0;
  const bottom = last[2] ? Number(last[2]) - 1 : MAX_ROWS - 1;
  const left = first[1] ? columnIndex(first[1]) : 0;
  const right = last[1] ? columnIndex(last[1]) : MAX_COLUMNS - 1;
  const rect = {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
  return isInside(rect) ? rect : null;
}

export function isInside({ row, column, rows, columns }: Rect): boolean {
  return (
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= MAX_ROWS &&
    column + columns <= MAX_COLUMNS
  );
}

export function formatRect({ row, column, rows, columns }: Rect): string {
  if (columns === MAX_COLUMNS && rows < MAX_ROWS) return `${row + 1}:${row + rows}`;
  if (rows === MAX_ROWS) return `${columnName(column)}:${columnName(column + columns - 1)}`;
  const first = `${columnName(column)}${row + 1}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnName(column + columns - 1)}${row + rows}`;
}

/** As `formatRect`, with a `$` before each part: `$B$2:$C$9`. */
export function absoluteRect(rect: Rect): string {
  return formatRect(rect).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}

/** A sheet's name as it stands before `!`. */
export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'Sheet 1'!A1` into its sheet name (null when absent) and the rest. */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const bang = address.lastIndexOf('!');
  if (bang < 0) return { sheet: null, rest: address };
  const name = address.slice(0, bang);
  const sheet = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, rest: address.slice(bang + 1) };
}

export function intersection(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}
