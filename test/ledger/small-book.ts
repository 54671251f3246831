import { CellKind, rawValue, type RawSheet } from '../../src/core/registry';
import { Workbook } from '../../src/host';

/** Sheets as a workbook that is open in Excel. */
export function bookOfSheets(sheets: readonly RawSheet[]): Workbook {
  const workbook = new Workbook('book.xlsx');
  for (const { name, rowCount, columns } of sheets) {
    const { cells } = workbook.addSheet(name);
    columns.forEach((column, at) => {
      for (let row = 0; row < rowCount; row++)
        if (column.kinds[row] !== CellKind.blank) cells.set(row, at, rawValue(column, row) ?? undefined);
    });
  }
  return workbook;
}
