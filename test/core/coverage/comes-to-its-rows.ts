import type { FigureRows } from '../../../src/core/coverage';
import type { FieldKey, Registry, Table } from '../../../src/core/registry';

/** Holds a figure to the rows that it names: none of them twice, and as many, or with as large a sum. */
export function comesToItsRows(registry: Registry, { table: key, rows, value, sumOf }: FigureRows): void {
  const table = registry.tables[key] as Table | undefined;
  expect(new Set(rows).size).toBe(rows.length);
  for (const row of rows) expect(row).toBeLessThan(table?.rows ?? 0);
  if (sumOf === null) {
    expect(value).toBe(rows.length);
    return;
  }
  const cells = rows.map((row) => table?.number(sumOf as FieldKey, row) ?? NaN);
  expect(value).toBeCloseTo(
    cells.reduce((sum, cell) => sum + cell, 0),
    6,
  );
}
