import type { Fix } from '../../core/fixes';
import { columnLetter } from '../../core/registry';
import type { Place } from '../ledger-port';

/** Where a fix would be written, as Excel names it. */
export function fixAddress({ sheet, row, column }: Fix): string {
  return `${sheet}!${columnLetter(column)}${row}`;
}

export function fixPlace({ sheet, row, column }: Fix): Place {
  return { sheet, row, columnIndex: column };
}
