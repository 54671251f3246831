import { CellKind } from './raw';
import type { Table, TablePart } from './table';
import type { FieldKey } from './tables';

/** Rows from which on a file that leaves a column blank throughout is taken to have had no such column. */
const FEWEST_ROWS = 2;

/** The files of a merged sheet that had no such column, by field. */
const LACKING = new WeakMap<TablePart, Map<string, ReadonlySet<string>>>();

/** Whether the sheet that a row was submitted in has no such column at all, which is another thing than a blank cell. */
export function lacksColumn(table: Table, field: string, row: number): boolean {
  const part = table.partOf(row);
  if (!part.columns.has(field)) return true;
  const file = part.provenance?.(row - part.offset)?.file;
  return file !== undefined && filesLacking(table, part, field).has(file);
}

/** Of a merged sheet: the files none of whose rows has anything in a column. */
export function filesLacking(table: Table, part: TablePart, field: string): ReadonlySet<string> {
  // Whoever asks has looked at the column.
  table.column(field as FieldKey);
  const ofPart = LACKING.get(part) ?? new Map<string, ReadonlySet<string>>();
  LACKING.set(part, ofPart);
  const known = ofPart.get(field) ?? gather(part, field);
  ofPart.set(field, known);
  return known;
}

function gather(part: TablePart, field: string): ReadonlySet<string> {
  const kinds = part.columns.get(field)?.raw.kinds;
  const rows = new Map<string, number>();
  const filled = new Set<string>();
  part.rawRows.forEach((rawRow, index) => {
    const file = part.provenance?.(index)?.file;
    if (file === undefined) return;
    rows.set(file, (rows.get(file) ?? 0) + 1);
    if ((kinds?.[rawRow] ?? CellKind.blank) !== CellKind.blank) filled.add(file);
  });
  const lacking = [...rows].filter(([file, count]) => count >= FEWEST_ROWS && !filled.has(file));
  return new Set(lacking.map(([file]) => file));
}
