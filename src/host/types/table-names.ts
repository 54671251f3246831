import type { Sheet, TableModel } from '../model/sheet';
import { apiValue } from '../model/read-write';
import type { Session } from '../protocol/office-type';
import { writeContents } from './range-content';

/** Column names are texts, not blank and each unlike the others, as Excel makes them; without a header none shows them. */
export function nameColumns(session: Session, sheet: Sheet, { rect, columnNames }: TableModel): void {
  if (columnNames) return;
  const taken = new Set<string>();
  for (let offset = 0; offset < rect.columns; offset++) {
    const column = rect.column + offset;
    const written = String(apiValue(sheet.cells.get(rect.row, column))) || `Column${offset + 1}`;
    let name = written;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${written}${number}`;
    taken.add(name.toLowerCase());
    if (sheet.cells.get(rect.row, column) !== name) {
      writeContents({ sheet, rect: { row: rect.row, column, rows: 1, columns: 1 } }, `'${name}`, session);
    }
  }
}
