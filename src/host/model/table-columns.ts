import { apiValue } from './read-write';
import type { Sheet, TableModel } from './sheet';

/** What the columns of a table are called: its header says it, where there is one. */
export function namesOfColumns({ cells }: Sheet, { rect, columnNames }: TableModel): readonly string[] {
  if (columnNames) return columnNames;
  return Array.from({ length: rect.columns }, (_, offset) =>
    String(apiValue(cells.get(rect.row, rect.column + offset))),
  );
}
