import { TABLES, type CellValue, type TableKey } from '../../src/core/registry';
import { Workbook } from '../../src/host';
import type { Rows } from '../core/rules/office';

/** A workbook of registry sheets; columns of texts are formatted as text where that is asked for. */
export function workbookOfRows(rows: Rows, textColumns: readonly string[] = []): Workbook {
  const workbook = new Workbook('book.xlsx');
  const text = workbook.styles.with(0, (style) => ({ ...style, numFmt: '@' }));
  for (const [key, lines = []] of Object.entries(rows) as [TableKey, Rows[TableKey]][]) {
    const sheet = workbook.addSheet(TABLES[key].sheet);
    const fields = Object.entries(TABLES[key].fields).filter(
      ([name, field]) => field.required || lines.some((line) => name in line),
    );
    fields.forEach(([name, field], column) => {
      sheet.cells.set(0, column, field.header);
      lines.forEach((line, at) => {
        const value: CellValue = line[name] ?? null;
        if (value !== null) sheet.cells.set(at + 1, column, value);
        if (textColumns.includes(name)) sheet.cells.setStyle(at + 1, column, text);
      });
    });
  }
  return workbook;
}
