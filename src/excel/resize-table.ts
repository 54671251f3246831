import type { Rectangle } from './rectangle';
import { supports } from './requirements';

/** Queues a table's new size; where Excel cannot resize it, it is made anew in its place. */
export function resizeTable(
  sheet: Excel.Worksheet,
  { table, name }: { readonly table: Excel.Table; readonly name: string },
  { row, column, rows, columns }: Rectangle,
): void {
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  if (supports('1.13')) {
    table.resize(range);
    return;
  }
  table.convertToRange();
  sheet.tables.add(range, true).name = name;
}
