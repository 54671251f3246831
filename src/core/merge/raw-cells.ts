import { CellKind, rawValue, type RawColumn, type RawSheet } from '../registry';
import type { PlanCell, SheetPlan } from '../report';

/** A cell as it was submitted: an error stays an error, a date moves to the 1900 system by `shift` days. */
export function rawCell(column: RawColumn, row: number, shift: number): PlanCell {
  const value = rawValue(column, row);
  // Excel reads an error's own text, where a formula may stand, as the error.
  if (column.kinds[row] === CellKind.error) return { formula: String(value) };
  return typeof value === 'number' ? value + shift : value;
}

/** A sheet of settings, copied cell by cell to where it stood. */
export function steeringSheet(sheet: RawSheet): Omit<SheetPlan, 'kind'> {
  const width = sheet.firstColumn + sheet.columns.length;
  return {
    name: sheet.name.trim(),
    widths: Array.from({ length: width }, () => 16),
    headerRow: 1,
    bands: [
      {
        role: 'body',
        rows: sheet.firstRow + sheet.rowCount,
        formats: Array.from({ length: width }, () => 'general'),
        cell: (row, column) => {
          const raw = sheet.columns[column - sheet.firstColumn];
          return raw && row >= sheet.firstRow ? rawCell(raw, row - sheet.firstRow, 0) : null;
        },
      },
    ],
  };
}
