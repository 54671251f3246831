import { tableOf } from '../registry';
import type { TableDifference } from './difference';
import type { PartReader, ReaderOf } from './part-columns';
import type { ReadWorkbook } from './row-sets';

/** What one submission changes in one table. */
export interface SubmittedChange {
  readonly of: ReadWorkbook;
  readonly difference: TableDifference;
}

/** Rows that one sheet of one submission adds, one after the other. */
export interface Stretch {
  /** First of the rows that are added. */
  readonly from: number;
  /** Rows of the reader's part. */
  readonly rows: readonly number[];
  readonly reader: PartReader;
}

export function addedRows(changes: readonly SubmittedChange[], readerOf: ReaderOf): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const { of, difference } of changes) {
    const table = tableOf(of.registry, difference.table);
    const byReader = new Map<PartReader, number[]>();
    for (const row of table ? difference.added : []) {
      if (!table) continue;
      const reader = readerOf(table.partOf(row));
      const rows = byReader.get(reader) ?? [];
      rows.push(row - reader.part.offset);
      byReader.set(reader, rows);
    }
    for (const [reader, rows] of byReader) {
      stretches.push({ from, rows, reader });
      from += rows.length;
    }
  }
  return stretches;
}

/** Where a row was first submitted; `row` is of the reader's part. */
export function sourceOf(
  { part, of }: PartReader,
  row: number,
): { readonly file: string; readonly row: number } {
  return part.provenance?.(row) ?? { file: of.workbook.name, row: part.excelRows[row] ?? 0 };
}
