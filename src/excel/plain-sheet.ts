import type { Band, PlainSheet, SheetPlan } from '../core/report';

/** A small sheet as bands. */
export function planOf({ name, header, widths, rows }: PlainSheet): Omit<SheetPlan, 'kind'> {
  const headerBand: Band = {
    role: 'header',
    rows: 1,
    formats: [],
    cell: (_, column) => header[column] ?? null,
  };
  const body: Band = {
    role: 'body',
    rows: rows.length,
    formats: header.map((_, column) =>
      rows.every((row) => typeof row[column] === 'string' || row[column] == null) ? 'text' : 'general',
    ),
    cell: (row, column) => rows[row]?.[column] ?? null,
  };
  return { name, widths, headerRow: 1, bands: [headerBand, body] };
}
