import type { Fix } from '../../core/fixes';
import { columnLetter } from '../../core/registry';

/** Where a fix would be written, as Excel names it. */
export function cellOf({ sheet, row, column }: Fix): string {
  return `${sheet}!${columnLetter(column)}${String(row)}`;
}
